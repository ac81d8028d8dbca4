import { withoutCss } from '../css/index.ts';

/** A way in which readers see a letter. */
export interface FrameKind {
  readonly name:
    | 'phone'
    | 'phoneDark'
    | 'noPictures'
    | 'desktop'
    | 'desktopDark'
    | 'outlook'
    | 'gmail'
    | 'noSheet'
    | 'annotated';
  /** Under which address of the preview it stands. */
  readonly page: string;
  /** CSS pixels. */
  readonly width: number;
  readonly hasPictures: boolean;
  readonly show: (html: string) => string;
}

/** What a letter may do here: no script of it runs. */
export const SANDBOX = 'allow-popups allow-same-origin';

/** The letter with its findings in it, where there are some. */
export const ANNOTATED = frame('annotated', 360, (html) => inScheme(html, 'light'));

export const FRAMES: readonly FrameKind[] = [
  frame('phone', 360, (html) => inScheme(html, 'light')),
  frame('phoneDark', 360, (html) => inScheme(html, 'dark')),
  { ...frame('noPictures', 360, (html) => inScheme(html, 'light')), hasPictures: false },
  frame('gmail', 360, (html) => withoutCss(html, 'gmail.android')),
  frame('noSheet', 360, withoutSheet),
  frame('desktop', 700, (html) => inScheme(html, 'light')),
  frame('desktopDark', 700, (html) => inScheme(html, 'dark')),
  frame('outlook', 700, asWord),
];

/** A letter as frames show it, and their pages: what several show alike is there once. */
export interface Showing {
  readonly pages: readonly string[];
  readonly html: string;
}

export function showings(html: string): readonly Showing[] {
  const shown = Map.groupBy(FRAMES, ({ show }) => show(html));
  return [...shown].map(([alike, frames]) => ({
    html: alike,
    pages: frames.map(({ page }) => page),
  }));
}

function frame(name: FrameKind['name'], width: number, show: FrameKind['show']): FrameKind {
  const page = `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.html`;
  return { name, page, width, hasPictures: true, show };
}

/** The letter as a reader with this setting sees it, whatever the setting of the machine here. */
function inScheme(html: string, scheme: 'light' | 'dark'): string {
  return html.replaceAll(
    /@media\s*\(prefers-color-scheme:\s*dark\)/g,
    scheme === 'dark' ? '@media all' : '@media not all',
  );
}

/** As Gmail shows it to those who read another provider's mail in it: it takes all style sheets out. */
function withoutSheet(html: string): string {
  return html.replaceAll(/<style[^]*?<\/style>/g, '');
}

/** About as Outlook for Windows shows it, which draws with Word: what is written for it alone is there. */
function asWord(html: string): string {
  const written = html
    .replaceAll(/<!--\[if !mso\]><!-->[^]*?<!--<!\[endif\]-->/g, '')
    .replaceAll(/<!--\[if mso[^\]]*\]>([^]*?)<!\[endif\]-->/g, '$1')
    // Settings of Word's: a browser would print them.
    .replaceAll(/<xml>[^]*?<\/xml>/g, '');
  return withoutCss(written, 'outlook.windows');
}
