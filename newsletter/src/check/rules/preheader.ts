import { warning } from '@telecom-valley/errors';
import { type CheckRule, HTML } from '../check-rule.ts';

/** What inboxes show beside the subject: else they show whatever stands first. */
export const preheader: CheckRule = ({ preheader: written, subject }) => {
  if (written === '') return [warning('preheader-missing', {}, HTML)];
  return written === subject.trim() ? [warning('preheader-repeats', {}, HTML)] : [];
};
