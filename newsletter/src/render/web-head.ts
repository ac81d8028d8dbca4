import { ofPeriod } from '@telecom-valley/words';
import { folderIn } from '../in-languages.ts';
import { briefOf } from './brief.ts';
import { clip, esc } from './html.ts';
import { archiveUrl, editionUrl, pageUrl, type View } from './view.ts';

const LOCALES = { fr: 'fr_FR', en: 'en_GB', it: 'it_IT' } as const;

/** What search engines and those who show a link read of a web edition (Open Graph), and the feed of all editions. */
export function webHead(view: View): string {
  const { cluster, config, edition, language, publicUrl, words } = view;
  const feed = `${archiveUrl(publicUrl, folderIn(language, config))}feed.xml`;
  const others = config.languages.length > 1 ? config.languages : [];
  const address = pageUrl(view);
  const title = words('edition', { ofMonth: ofPeriod(edition.id, language) });
  const description = clip(briefOf(view).text, 'name');
  const picture = edition.sections
    .flatMap((section) => (section.shows === 'stories' ? section.stories : []))
    .find((story) => story.picture)?.picture;
  const properties = {
    'og:type': 'article',
    'og:site_name': cluster,
    'og:title': title,
    'og:description': description,
    'og:url': address,
    'og:locale': LOCALES[language],
    ...(picture && {
      'og:image': `${editionUrl(view)}/${picture.file}`,
      'og:image:width': String(picture.width),
      'og:image:height': String(picture.height),
    }),
  };
  return [
    `<meta name="description" content="${esc(description)}">`,
    ...Object.entries(properties).map(
      ([property, content]) => `<meta property="${property}" content="${esc(content)}">`,
    ),
    `<link rel="canonical" href="${esc(address)}">`,
    ...others.map(
      (other) => `<link rel="alternate" hreflang="${other}" href="${esc(pageUrl(view, other))}">`,
    ),
    `<link rel="alternate" type="application/rss+xml" href="${esc(feed)}" title="${esc(cluster)}">`,
  ].join('');
}
