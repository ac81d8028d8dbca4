import { trouble, warning } from '@telecom-valley/errors';
import { type CheckRule, DESK } from '../check-rule.ts';

/** What all programs show of a subject. */
const LONGEST = 70;

/** A letter without a subject is taken for spam, by people and machines, and so is one that shouts. */
export const subject: CheckRule = ({ subject: written }) => {
  if (written.trim() === '') return [trouble('subject-missing', {}, DESK)];
  const count = [...new Intl.Segmenter().segment(written)].length;
  // Short words in capitals are acronyms, and one long one may be a name.
  const words = written.match(/\p{L}{6,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  const isShouting =
    /[!?]{2,}/.test(written) || (loud.length > 1 && loud.length > words.length / 2);
  return [
    ...(count > LONGEST ? [warning('subject-long', { count }, DESK)] : []),
    ...(isShouting ? [warning('subject-shouting', { subject: written }, DESK)] : []),
  ];
};
