import { escapeHtml } from '@telecom-valley/richtext';
import { demonstration, type Language, speak } from '@telecom-valley/words';
import { page } from './page.ts';

/** What the page leads to. */
export interface StartLinks {
  readonly cluster: string;
  readonly partner: string;
  /** The edition that is in the inbox; undefined where none was made. */
  readonly edition: string | undefined;
}

/** What a webmaster pastes, with the address that the cluster has here. */
const snippet = (origin: string) => `<link rel="stylesheet" href="${origin}/v1/widgets.css">
<script type="module" src="${origin}/v1/widgets.js"></script>

<tv-event-calendar src="${origin}/events.json"></tv-event-calendar>
<tv-contest-countdown src="${origin}/contests.json"></tv-contest-countdown>
<tv-member-logos src="${origin}/members.json"></tv-member-logos>`;

/** The page that the demonstration begins with, in one of its languages. */
export function startPage(language: Language, { cluster, partner, edition }: StartLinks): string {
  const words = speak(demonstration, language);
  const link = (href: string, label: string, note: string) =>
    `<li><a href="${href}">${escapeHtml(label)}</a><span>${escapeHtml(note)}</span></li>`;
  return page(
    'Faire savoir – Telecom Valley',
    language,
    `<header>
<p class="languages"><a href="/" lang="fr" ${language === 'fr' ? 'aria-current="page"' : ''}>Français</a> <a href="/en/" lang="en" ${language === 'en' ? 'aria-current="page"' : ''}>English</a></p>
<h1>Faire savoir</h1>
<p>${escapeHtml(words('about'))}</p>
</header>
<main>
<section>
<h2>${escapeHtml(words('look'))}</h2>
<ul class="links">
${link(`${partner}/${language === 'fr' ? '' : 'en.html'}`, words('partnerPage'), words('partnerNote'))}
${edition ? link('inbox/', words('inbox'), words('inboxNote')) + link(`/newsletter/${edition}/${language === 'fr' ? '' : 'en/'}`, words('webEdition'), words('webEditionNote')) : ''}
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
<footer><p>${escapeHtml(words('moved', { address: 'telecom-valley.example' }))}</p></footer>`,
  );
}
