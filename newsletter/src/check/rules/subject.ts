import { trouble, warning } from '@telecom-valley/errors';
import { type CheckRule, DESK } from '../check-rule.ts';
import { countSigns } from '../count-signs.ts';
import { isShouting } from '../is-shouting.ts';

/** What all programs show of a subject. */
const LONGEST = 70;

/** A letter without a subject is taken for spam, by people and machines, and so is one that shouts; with that of last month it is taken for the last. */
export const subject: CheckRule = ({ subject: written }, { toldBefore }) => {
  if (written.trim() === '') return [trouble('subject-missing', {}, DESK)];
  const count = countSigns(written);
  const isRepeated = toldBefore.subjects.some((before) => plain(before) === plain(written));
  const values = { subject: written };
  return [
    ...(count > LONGEST ? [warning('subject-long', { count }, DESK)] : []),
    ...(isShouting(written) ? [warning('subject-shouting', values, DESK)] : []),
    ...(isRepeated ? [warning('subject-repeated', values, DESK)] : []),
  ];
};

/** Printers' spaces are not on the desk. */
function plain(written: string): string {
  return written.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
