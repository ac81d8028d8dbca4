import type { Config } from '@telecom-valley/config';
import type { InstantMs } from '@telecom-valley/time';
import { type Language, letter, ofName, ofPeriod, speak } from '@telecom-valley/words';
import { plain } from '../message/index.ts';
import { folderIn } from '../in-languages.ts';
import type { InLanguage } from '../model.ts';
import { esc, langOf } from './html.ts';
import { DARK, FONT, lookOf } from './look.ts';
import { archiveUrl } from './view.ts';

/** An edition that has its page on the web. */
export interface ArchivedEdition {
  readonly id: string;
  /** Of its page, from that of all editions in the cluster's own language: `2026-10/en/`. */
  readonly path: string;
  /** It in a sentence. */
  readonly brief: string;
  /** What of it is in another language than the page. */
  readonly foreign: readonly InLanguage[];
  /** When what it covers was over, or it was made. */
  readonly at: InstantMs;
}

/** The page of all editions, and their feed, for those who follow them without giving an address. */
export interface Archive {
  readonly page: string;
  /** RSS 2.0 */
  readonly feed: string;
}

/**
 * @param editions - the latest first
 * @param language - that they are written in
 * @param languages - all that letters are written in, the cluster's own first
 */
export function drawArchive(
  editions: readonly ArchivedEdition[],
  { brand, name, publicUrl }: Pick<Config, 'brand' | 'name' | 'publicUrl'>,
  language: Language,
  languages: readonly Language[],
): Archive {
  const folder = folderIn(language, { languages });
  const words = speak(letter, language);
  const cluster = plain(name);
  const title = `${words('allLetters')} – ${cluster}`;
  const address = archiveUrl(publicUrl, folder);
  const titleOf = ({ id }: ArchivedEdition) =>
    words('edition', { ofMonth: ofPeriod(id, language) });
  const entries = editions.map(
    (edition) =>
      `<li><a href="${folder && '../'}${edition.path}">${esc(titleOf(edition))}</a><br>${briefHtml(edition)}</li>`,
  );
  const items = editions.map((edition) => {
    const page = esc(archiveUrl(publicUrl, edition.path));
    // A description is HTML, written as text.
    const brief = esc(esc(edition.brief));
    return `<item><title>${esc(titleOf(edition))}</title><link>${page}</link><guid>${page}</guid><pubDate>${new Date(edition.at).toUTCString()}</pubDate><description>${brief}</description></item>`;
  });
  const others = languages
    .filter((other) => other !== language)
    .map((other) => {
      const href = `${folder && '../'}${folderIn(other, { languages })}`;
      return `<p><a href="${href}" hreflang="${other}" lang="${other}">${esc(speak(letter, other)('readIn'))}</a></p>`;
    });
  const { accent, accentDark } = brand;
  const { ink, paper } = lookOf(brand);
  return {
    page: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(title)}</title><link rel="canonical" href="${esc(address)}"><link rel="alternate" type="application/rss+xml" href="feed.xml" title="${esc(title)}">
<style>:root{color-scheme:light dark}body{margin:0 auto;max-width:34.5rem;padding:1.5rem;color:light-dark(${ink},${DARK.ink});background:light-dark(${paper},${DARK.paper});font:1rem/1.55 ${FONT}}p{margin:0}h1{margin:0 0 1.5rem;font-size:1.875rem;line-height:1.25}ul{padding:0;list-style:none}li{margin:0 0 1.25rem}a{color:light-dark(${accent},${accentDark});text-underline-offset:3px}li a{font-size:1.1875rem;font-weight:700}</style></head>
<body><main><p><strong>${esc(cluster)}</strong></p><h1>${esc(words('allLetters'))}</h1><ul>${entries.join('')}</ul>${others.join('')}<p><a href="feed.xml">${esc(words('followFeed'))}</a></p></main></body></html>
`,
    feed: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${esc(title)}</title><link>${esc(address)}</link><description>${esc(words('archive', { ofCluster: ofName(cluster, language) }))}</description><language>${language}</language><atom:link href="${esc(`${address}feed.xml`)}" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel></rss>
`,
  };
}

/** What is foreign stands in it in this order. */
function briefHtml({ brief, foreign }: ArchivedEdition): string {
  let html = '';
  let rest = brief;
  for (const { text, language } of foreign) {
    const at = rest.indexOf(text);
    if (at === -1) continue;
    html += `${esc(rest.slice(0, at))}<span ${langOf(language)}>${esc(text)}</span>`;
    rest = rest.slice(at + text.length);
  }
  return html + esc(rest);
}
