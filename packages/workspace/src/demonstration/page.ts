import { escapeHtml } from '@telecom-valley/richtext';
import type { Language } from '@telecom-valley/words';

/** A page of the demonstration's own. */
export function page(title: string, language: Language, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='%230b5394'/%3E%3C/svg%3E">
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --mark: light-dark(#0b5394, #7ec4ff); --line: light-dark(#d5dde5, #33404d); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 3rem; font: 1rem/1.6 system-ui, sans-serif; color: light-dark(#17212b, #e8eef4); background: light-dark(#fff, #10171e); }
h1 { margin: 1.5rem 0 .75rem; font-size: 2.25rem; line-height: 1.15; color: var(--mark); }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.25rem; }
a { color: var(--mark); }
a[aria-current] { color: inherit; text-decoration: none; font-weight: 600; }
.languages { margin: 0; text-align: end; }
.languages a { margin-inline-start: .75rem; }
.links { margin: 0; padding: 0; list-style: none; border-block-start: 1px solid var(--line); }
.links li { padding: .75rem 0; border-block-end: 1px solid var(--line); }
.links a { font-weight: 600; }
.links span { display: block; font-size: .9375rem; }
pre { margin: .75rem 0 0; padding: 1rem; overflow: auto; border: 1px solid var(--line); border-radius: .5rem; font-size: .875rem; line-height: 1.5; }
footer { margin-block-start: 2.5rem; font-size: .9375rem; }

dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dt { opacity: .75; }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 44rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
.long { max-height: 32rem; }
`;
