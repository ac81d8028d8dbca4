import { escapeHtml } from '@telecom-valley/richtext';
import { demonstration, type Language, speak } from '@telecom-valley/words';

interface Origins {
  readonly cluster: string;
  readonly partner: string;
}

/** What a webmaster pastes, with the address that the cluster has here. */
const snippet = (origin: string) => `<link rel="stylesheet" href="${origin}/v1/widgets.css">
<script type="module" src="${origin}/v1/widgets.js"></script>

<tv-event-calendar src="${origin}/events.json"></tv-event-calendar>
<tv-contest-countdown src="${origin}/contests.json"></tv-contest-countdown>
<tv-member-logos src="${origin}/members.json"></tv-member-logos>`;

/** The page that the demonstration begins with, in French and in English. */
export function startPages(origins: Origins): Readonly<Record<string, () => string>> {
  return {
    'index.html': () => startPage('fr', origins),
    'en/index.html': () => startPage('en', origins),
  };
}

function startPage(language: Language, { cluster, partner }: Origins): string {
  const words = speak(demonstration, language);
  const link = (href: string, label: string, note: string) =>
    `<li><a href="${href}">${escapeHtml(label)}</a><span>${escapeHtml(note)}</span></li>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Faire savoir – Telecom Valley</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='%230b5394'/%3E%3C/svg%3E">
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="languages"><a href="/" lang="fr" ${language === 'fr' ? 'aria-current="page"' : ''}>Français</a> <a href="/en/" lang="en" ${language === 'en' ? 'aria-current="page"' : ''}>English</a></p>
<h1>Faire savoir</h1>
<p>${escapeHtml(words('about'))}</p>
</header>
<main>
<section>
<h2>${escapeHtml(words('look'))}</h2>
<ul class="links">
${link(`${partner}/${language === 'fr' ? '' : 'en.html'}`, words('partnerPage'), words('partnerNote'))}
</ul>
</section>
<section>
<h2>${escapeHtml(words('paste'))}</h2>
<p>${escapeHtml(words('pasteNote'))}</p>
<pre tabindex="0"><code>${escapeHtml(snippet(cluster))}</code></pre>
</section>
<section>
<h2>${escapeHtml(words('files'))}</h2>
<ul class="links">
${link('/events.json', 'events.json', words('eventsNote'))}
${link('/events.ics', 'events.ics', words('calendarNote'))}
${link('/members.json', 'members.json', words('membersNote'))}
${link('/contests.json', 'contests.json', words('contestsNote'))}
${link('/site.json', 'site.json', words('manifestNote'))}
</ul>
</section>
</main>
<footer><p>${escapeHtml(words('moved', { address: 'telecom-valley.example' }))}</p></footer>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --mark: light-dark(#0b5394, #7ec4ff); --line: light-dark(#d5dde5, #33404d); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 3rem; font: 1rem/1.6 system-ui, sans-serif; color: light-dark(#17212b, #e8eef4); background: light-dark(#fff, #10171e); }
h1 { margin: 1.5rem 0 .25rem; font-size: 2.25rem; line-height: 1.15; color: var(--mark); }
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
`;
