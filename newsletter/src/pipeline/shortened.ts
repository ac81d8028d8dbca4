import { type Finding, warning } from '@telecom-valley/errors';
import type { DrawnLetters } from './draw-letters.ts';
import { findingsOfLetters } from './findings-of-letters.ts';
import type { Repacked } from '../model.ts';
import type { Office } from '../office.ts';

const MOST_NAMED = 20;
const NAME_CHARACTERS = 80;

/** What staff should know of what there was no room for. */
export function shortened({ form, names }: Repacked): Finding {
  const rule = (
    {
      cut: 'letter-cut',
      editorial: 'letter-editorial',
      line: 'letter-lines',
      title: 'letter-titles',
      left: 'letter-left',
    } as const
  )[form];
  const named = names.map((name) => beginningOf(name));
  const some = named.slice(0, MOST_NAMED).join(' · ');
  const values = { count: names.length, names: some + (named.length > MOST_NAMED ? ' …' : '') };
  return warning(rule, values, { source: 'edition.yaml' });
}

/** Enough to find it on the desk. */
function beginningOf(name: string): string {
  if (name.length <= NAME_CHARACTERS) return name;
  return `${name
    .slice(0, NAME_CHARACTERS)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

/** The same of all letters of an edition. */
export function allShortened(
  { letters }: DrawnLetters,
  { newsletter }: Pick<Office, 'newsletter'>,
): Finding[] {
  return findingsOfLetters(
    letters.map(({ message: { language }, repacked }) => ({
      language,
      findings: repacked.map(shortened),
    })),
    newsletter,
  );
}
