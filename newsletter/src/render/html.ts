import { escapeHtml } from '@telecom-valley/richtext';
import { noBreakSpace } from '@telecom-valley/words';
import { isolatedInHtml } from './isolate.ts';

/** What is longer is cut in a letter: no name or summary is worth one that is cut off. */
const LONGEST = { name: 300, text: 1000 } as const;

export { escapeHtml as esc } from '@telecom-valley/richtext';

/** Says in which language an element is, where it is not that of the letter (WCAG 2.2, 3.1.2). */
export function langOf(language: string | undefined): string {
  return language ? `lang="${escapeHtml(language)}" dir="auto"` : '';
}

/** Words of others: those that run from right to left move nothing beside them. */
export function show(words: string): string {
  return isolatedInHtml(escapeHtml(words));
}

/** A figure stays in the line of what it counts, a year, which counts nothing, in that of its month; no dash begins one. */
export function unbroken(words: string): string {
  return words.replaceAll(
    /(?<=\d(?:er|st|nd|rd|th|º)?)(?<!(?<!\d)\d{4}) (?=\p{L})| (?=\d{4}(?!\d)|– )/gu,
    noBreakSpace,
  );
}

/** How long a text can be. */
export type Kind = keyof typeof LONGEST;

/** Text that is no longer than such a text can be. */
export function clip(text: string, kind: Kind): string {
  const most = LONGEST[kind];
  if (text.length <= most) return text;
  // Half a sign is none.
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}

/** A heading, or a paragraph, with its style on it: mail programs forget style sheets. */
export function styled(tag: string, style: string, html: string, attributes = ''): string {
  const whole = style.startsWith('margin') ? style : `margin:0;${style}`;
  return `<${tag}${attributes && ` ${attributes}`} style="${whole}">${html}</${tag}>`;
}

/** What stands in a box. */
interface Boxed {
  /** Of the box. */
  readonly style: string;
  /** Of the box, beside its style. */
  readonly attributes?: string;
  /** How far from it others stand, as a margin. */
  readonly around?: string;
  /** Whether it is as wide as the letter, and no word in it makes it wider. */
  readonly isWide?: boolean;
}

/** Words with room around them: Outlook for Windows gives it to cells of tables alone. */
export function box(
  html: string,
  { style, attributes, around = '0', isWide = false }: Boxed,
): string {
  const width = isWide ? ' width="100%"' : '';
  const look = isWide ? `margin:${around};table-layout:fixed` : `margin:${around}`;
  return `<table role="presentation"${width} cellpadding="0" cellspacing="0" border="0" style="${look}"><tr><td${attributes ? ` ${attributes}` : ''} style="${style}">${html}</td></tr></table>`;
}

export function link(href: string, html: string, color: string): string {
  return `<a href="${escapeHtml(href)}" style="color:${color}">${html}</a>`;
}

/** As high as its line: of 24 pixels at least, which a finger finds (WCAG 2.2, 2.5.8). */
export const TARGET = 'display:inline-block';

/** A link that stands by itself, and not in a sentence. */
export function target(href: string, html: string, color: string): string {
  return `<a href="${escapeHtml(href)}" style="${TARGET};color:${color}">${html}</a>`;
}
