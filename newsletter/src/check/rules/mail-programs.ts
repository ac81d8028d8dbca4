import { nearest, warning } from '@telecom-valley/errors';
import { knownPrograms } from '../../css/index.ts';
import type { CheckRule } from '../check-rule.ts';

/** Of a mail program with a name that nobody knows, nobody can say what it shows. */
export const mailPrograms: CheckRule = (_mail, { isFirst, mailPrograms: written }) => {
  const names = Object.keys(written);
  if (!isFirst || names.length === 0) return [];
  const known = knownPrograms();
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const where = { source: 'cluster.config.ts', path: 'newsletter.mailPrograms' };
      const meant = nearest(name, known);
      return meant
        ? warning('program-misspelt', { name, nearest: meant }, where)
        : warning('program-unknown', { name, choices: families(known) }, where);
    });
};

function families(known: readonly string[]): string {
  return known.filter((name) => !name.includes('.')).join(', ');
}
