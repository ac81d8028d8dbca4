/** Spaces within a line. */
export const SPACE = String.raw`[ \t\u00A0\u202F]`;

/** Signs of lists that Markdown does not know. */
export const BULLETS = '•·●▪■◦➢➤►';
