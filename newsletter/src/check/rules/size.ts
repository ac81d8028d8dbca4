import { trouble, warning } from '@telecom-valley/errors';
import { type CheckRule, HTML } from '../check-rule.ts';

/** Where Gmail cuts a letter off: the way to leave it is then cut off too. */
const CLIPPED_AT = 102 * 1024;
const BUDGET = 95_000;

export const size: CheckRule = ({ html }) => {
  const bytes = Buffer.byteLength(html);
  const values = { kilobytes: Math.ceil(bytes / 1024), most: Math.floor(CLIPPED_AT / 1024) };
  if (bytes > CLIPPED_AT) return [trouble('letter-clipped', values, HTML)];
  return bytes > BUDGET ? [warning('letter-large', values, HTML)] : [];
};
