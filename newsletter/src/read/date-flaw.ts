import { dateOrder, feedDate } from './feed-date.ts';
import type { Flaw } from './flaw.ts';

/** RFC 822, 5, with the years of four digits that RSS 2.0 prefers, and UTC, which is as clear as GMT. */
const RFC_822 =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun), ?)?\d\d? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (?:\d\d)?\d\d \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|utc?|gmt|[ecmp][sd]t|[a-ik-z])$/i;

/** RFC 3339, 5.6. */
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** The W3C's profile of ISO 8601: a day alone will do. */
const W3C_DATE =
  /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;

/** How each element wants its date: those of RSS, of Atom 1.0 and 0.3, of Dublin Core, of JSON Feed. */
const FORMS = new Map([
  ['pubdate', RFC_822],
  ['published', RFC_3339],
  ['updated', RFC_3339],
  ['issued', W3C_DATE],
  ['modified', W3C_DATE],
  ['dc:date', W3C_DATE],
  ['date_published', RFC_3339],
]);

/** What is wrong with how a date is written that we can read, and others may not: what it is, and what to write. */
export function dateFlaw(
  element: string,
  text: string,
  language?: string,
): (Flaw & { readonly kind: 'date' }) | undefined {
  const form = FORMS.get(element);
  if (!form) return undefined;
  const written = text.replaceAll(/\s+/g, ' ').trim();
  if (form.test(written)) return undefined;
  const read = feedDate(written, dateOrder(language));
  if (read === undefined) return undefined;
  const name = form === RFC_822 ? new Date(read).toUTCString() : read.replace('.000Z', 'Z');
  return { kind: 'date', name, saidToBe: written };
}
