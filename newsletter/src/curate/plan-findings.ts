import { CONFIG_FILE } from '@telecom-valley/config';
import { type Finding, nearest, warning } from '@telecom-valley/errors';
import type { NewsletterConfig } from '../config.ts';
import type { Feed } from '../model.ts';
import { isFeed } from './fit-section.ts';

/** A name in the configuration, and where it stands. */
interface Named {
  readonly written: string;
  readonly path: string;
}

/** The groups and feeds that the configuration names, and that the list of feeds does not have: nothing would come of them. */
export function planFindings(
  { members = [], sections }: Pick<NewsletterConfig, 'members' | 'sections'>,
  feeds: readonly Feed[],
): Finding[] {
  const known = [...new Set(feeds.flatMap(({ group }) => group ?? []))];
  const groups = [
    ...members.map((written) => ({ written, path: 'newsletter.members' })),
    ...namedIn(sections, 'groups'),
  ];
  return [
    ...groups
      .filter(({ written }) => !known.includes(written))
      .map((named) => toFinding(named, known, 'group')),
    ...namedIn(sections, 'feeds')
      .filter(({ written }) => !feeds.some((feed) => isFeed(written, feed)))
      .map((named) =>
        toFinding(
          named,
          feeds.flatMap(({ title, url }) => [title, url]),
          'feed',
        ),
      ),
  ];
}

function namedIn(sections: NewsletterConfig['sections'], key: 'groups' | 'feeds'): Named[] {
  return sections.flatMap((section, index) =>
    section[key].map((written) => ({ written, path: `newsletter.sections[${index}].${key}` })),
  );
}

function toFinding(
  { written, path }: Named,
  known: readonly string[],
  kind: 'group' | 'feed',
): Finding {
  const where = { source: CONFIG_FILE, path };
  const meant = nearest(written, known);
  if (meant !== undefined) return warning(`${kind}-misspelt`, { written, nearest: meant }, where);
  return kind === 'feed'
    ? warning('feed-unlisted', { written }, where)
    : warning('group-unknown', { written, choices: known.join(', ') || '–' }, where);
}
