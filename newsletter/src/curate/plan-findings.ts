import { CONFIG_FILE } from '@telecom-valley/config';
import { type Finding, nearest, warning } from '@telecom-valley/errors';
import type { NewsletterConfig } from '../config.ts';
import type { Feed } from '../model.ts';

/** The groups that the configuration names, and that the list of feeds does not have: nothing would come of them. */
export function planFindings(
  { members = [], sections }: Pick<NewsletterConfig, 'members' | 'sections'>,
  feeds: readonly Feed[],
): Finding[] {
  const known = [...new Set(feeds.flatMap(({ group }) => group ?? []))];
  const named = [
    ...members.map((written) => ({ written, path: 'newsletter.members' })),
    ...sections.flatMap(({ groups }, index) =>
      groups.map((written) => ({ written, path: `newsletter.sections[${index}].groups` })),
    ),
  ];
  return named
    .filter(({ written }) => !known.includes(written))
    .map(({ written, path }) => {
      const where = { source: CONFIG_FILE, path };
      const meant = nearest(written, known);
      return meant === undefined
        ? warning('group-unknown', { written, choices: known.join(', ') || '–' }, where)
        : warning('group-misspelt', { written, nearest: meant }, where);
    });
}
