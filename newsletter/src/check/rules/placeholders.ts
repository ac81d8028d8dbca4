import { type Finding, trouble, warning } from '@telecom-valley/errors';
import { type CheckRule, DESK, EML } from '../check-rule.ts';

/** What people write where something is still to be written, and merge fields of other programs. */
const UNWRITTEN =
  /\blorem ipsum\b|[[(](?:à|a) compl[ée]ter[\])]|[[(]to be (?:completed|written)[\])]|[[(]da completare[\])]|\{\{\s*[\p{L}\w.]+\s*\}\}|\*\|[A-Z_]+\|\*|%%[a-z_]+%%/giu;

/** The same in capitals: small letters mean something else. */
const SHOUTED = /\b(?:TODO|TBD|X{4,})\b/g;

const PLACE = /[\uE000-\uF8FF]/;

/** Nothing is still to be written, or to be filled in. */
export const placeholders: CheckRule = ({ html, subject, text, words }) => {
  const read = `${subject}\n${words}`;
  const written = new Set([...(read.match(UNWRITTEN) ?? []), ...(read.match(SHOUTED) ?? [])]);
  const findings: Finding[] = [...written].map((found) =>
    warning('text-placeholder', { written: found }, DESK),
  );
  const isOpen = PLACE.test(html) || PLACE.test(text) || PLACE.test(subject);
  return isOpen ? [...findings, trouble('place-open', {}, EML)] : findings;
};
