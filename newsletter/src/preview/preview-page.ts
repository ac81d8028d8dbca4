import { escapeHtml } from '@telecom-valley/richtext';
import { type Language, newsletterCommand, speak } from '@telecom-valley/words';
import type { Message } from '../model.ts';
import type { Office } from '../office.ts';

const FRAMES = [
  ['phone', 'light.html', 360],
  ['phoneDark', 'dark.html', 360],
  ['noPictures', 'no-pictures.html', 360],
  ['desktop', 'light.html', 700],
  ['desktopDark', 'dark.html', 700],
] as const;

/**
 * The page of the preview: the letter in frames, and as text.
 *
 * @param letter - undefined where it cannot be made
 * @param troubles - what stands in the way, as text
 */
export function previewPage(
  letter: Pick<Message, 'subject' | 'text'> | undefined,
  troubles: string,
  { newsletter }: Pick<Office, 'newsletter'>,
  language: Language,
): string {
  const words = speak(newsletterCommand, language);
  const title = `${words('previewTitle')} – ${letter?.subject ?? ''}`;
  const frames = FRAMES.map(
    ([name, source, width]) =>
      `<section><h2>${escapeHtml(words(name))}</h2><iframe src="/${source}" width="${width}" title="${escapeHtml(words(name))}" sandbox="allow-popups" loading="lazy"></iframe></section>`,
  );
  const { name, address } = newsletter.from;
  const body = letter
    ? `<dl><dt>${escapeHtml(words('sender'))}</dt><dd>${escapeHtml(`${name} <${address}>`)}</dd>
<dt>${escapeHtml(words('subject'))}</dt><dd>${escapeHtml(letter.subject)}</dd></dl>
<div class="frames">${frames.join('')}
<section class="text"><h2>${escapeHtml(words('plainText'))}</h2><pre tabindex="0">${escapeHtml(letter.text)}</pre></section></div>`
    : `<pre role="alert">${escapeHtml(troubles)}</pre>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><h1>${escapeHtml(words('previewTitle'))}</h1>${body}</body></html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d5dde5, #33404d); }
body { margin: 0; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; }
h2 { margin: 0 0 .5rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 0 1.5rem; }
dt { color: light-dark(#55616c, #aab6c1); }
dd { margin: 0; font-weight: 600; }
.frames { display: flex; flex-wrap: wrap; gap: 1.5rem; }
section { max-width: 100%; }
iframe { display: block; max-width: 100%; height: 46rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
pre { margin: 0; padding: 1rem; max-height: 46rem; box-sizing: border-box; overflow: auto; white-space: pre-wrap; border: 1px solid var(--line); border-radius: .5rem; font-size: .875rem; }
.text pre { max-width: 42rem; }
`;
