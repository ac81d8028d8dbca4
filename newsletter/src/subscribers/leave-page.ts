import { escapeHtml } from '@telecom-valley/richtext';
import { type Language, leaving, speak } from '@telecom-valley/words';

/** The page behind the link that leaves the letter: before, with a button; and after. */
export function leavePage(cluster: string, language: Language, isDone: boolean): string {
  const words = speak(leaving, language);
  const title = words(isDone ? 'left' : 'leave', { cluster });
  const body = isDone
    ? `<p>${escapeHtml(words('leftNote'))}</p>`
    : `<p>${escapeHtml(words('leaveNote'))}</p><form method="post"><button>${escapeHtml(words('confirm'))}</button></form>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><h1>${escapeHtml(title)}</h1>${body}</body></html>
`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 34rem; padding: 3rem 1.25rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: light-dark(#17212b, #e8eef4); background: light-dark(#fff, #10161c); }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
button { padding: .75rem 1.25rem; border: 0; border-radius: .5rem; font: inherit; font-weight: 600; color: light-dark(#fff, #10161c); background: light-dark(#0b5394, #7ec4ff); cursor: pointer; }
`;
