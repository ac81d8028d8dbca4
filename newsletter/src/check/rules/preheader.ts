import { type Finding, warning } from '@telecom-valley/errors';
import { type CheckRule, HTML } from '../check-rule.ts';
import { countSigns } from '../count-signs.ts';
import { isShouting } from '../is-shouting.ts';

/** Signs: no inbox shows half as many. */
const LONGEST = 300;

/** What inboxes show beside the subject: else they show whatever stands first. */
export const preheader: CheckRule = ({ preheader: written, subject }) => {
  if (written === '') return [warning('preheader-missing', {}, HTML)];
  const findings: Finding[] = [];
  if (written === subject.trim()) findings.push(warning('preheader-repeats', {}, HTML));
  const count = countSigns(written);
  if (count > LONGEST) findings.push(warning('preheader-long', { count }, HTML));
  if (isShouting(written)) findings.push(warning('preheader-shouting', { brief: written }, HTML));
  return findings;
};
