import { escapeHtml } from '@telecom-valley/richtext/anywhere';
import type { Language } from '@telecom-valley/words';

/** A page for one reader: small, whole without a script, and not for search engines. */
export function readerPage(title: string, language: Language, body: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>
`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; color: light-dark(#17212b, #e8eef4); background: light-dark(#fff, #10161c); font: 1.0625rem/1.6 system-ui, sans-serif; }
main { margin: 0 auto; max-width: 34rem; padding: 3rem 1.25rem; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
fieldset { margin: 1.5rem 0 1rem; padding: 0; border: 0; }
legend { padding: 0; font-weight: 600; }
label { display: flex; gap: .75rem; align-items: center; padding: .375rem 0; cursor: pointer; }
input { width: 1.25rem; height: 1.25rem; margin: 0; }
dl { margin: 0; }
dt { margin: .75rem 0 0; color: light-dark(#55616c, #aab6c1); font-size: .9375rem; }
dd { margin: 0; overflow-wrap: anywhere; }
a { color: light-dark(#0b5394, #7ec4ff); }
[role=status] { padding: .5rem .75rem; border-left: 4px solid light-dark(#1a7f37, #5bc27a); background: light-dark(#eaf7ee, #13241a); }
button { padding: .75rem 1.25rem; border: 0; border-radius: .5rem; font: inherit; font-weight: 600; color: light-dark(#fff, #10161c); background: light-dark(#0b5394, #7ec4ff); cursor: pointer; }
`;
