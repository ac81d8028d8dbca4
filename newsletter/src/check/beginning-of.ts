/** How much of a text says which it is. */
const FEW = 60;

/** A text in one line, as far as one has to read it to know which it is. */
export function beginningOf(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > FEW ? `${line.slice(0, FEW).trimEnd()}…` : line;
}
