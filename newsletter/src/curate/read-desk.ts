import { ActionableError, type Finding, findingsOf, trouble } from '@telecom-valley/errors';
import {
  calendarDate,
  listOf,
  object,
  ParseError,
  type Shape,
  text,
  unexpected,
} from '@telecom-valley/shape';
import {
  findKeysAlike,
  findPlace,
  inWrittenKeys,
  knownKey,
  withKnownKeys,
  writtenAddress,
} from '@telecom-valley/sources';
import type { Language } from '@telecom-valley/words';
import type { PlannedSection } from '../config.ts';
import { inLanguages } from '../in-languages.ts';
import { ANSWERS, EDITION_KEYS, namesIn, SHOWN } from './edition-keys.ts';
import { DESK, isBare, lookAtDesk } from './parse-desk.ts';

export type WrittenEdition = ReturnType<typeof writtenEdition>;
export type WrittenSection = ReturnType<typeof writtenSection>;
export type WrittenStory = ReturnType<typeof writtenStory>;

/**
 * Reads what is written on the editor's desk.
 *
 * @param language - in whose words the keys are named that might have been written
 * @throws ActionableError with everything that is wrong on the desk, each with line and column
 */
export function readDesk(desk: string, language: Language): WrittenEdition {
  const seen = lookAtDesk(desk);
  if (isBare(seen)) throw new ActionableError(trouble('desk-empty', {}, { source: DESK }));
  const { document, lines, where, findings: broken } = seen;
  const names = namesIn(language);
  const findings: Finding[] = findKeysAlike(document, EDITION_KEYS, where);
  let written: WrittenEdition | undefined;
  try {
    written = writtenEdition(withKnownKeys(document.toJS(), EDITION_KEYS));
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    const place = (path: string, isKey: boolean) => ({
      source: DESK,
      ...findPlace(document, path, isKey, names, lines),
    });
    findings.push(...findingsOf(inWrittenKeys(cause, names), place));
  }
  const all = broken.length > 0 ? [...broken, ...certainBeside(broken, findings)] : findings;
  if (written && all.length === 0) return written;
  const downwards = all.toSorted((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0));
  throw new ActionableError(downwards as [Finding, ...Finding[]]);
}

/** What can be wrong with one value, wherever it stands. */
const OF_A_VALUE = ['web address', 'date', 'one of', 'language and space'];

/** Of what was found in a desk that is broken elsewhere, what does not come from that. */
function certainBeside(broken: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const isUncounted = broken.some(({ rule }) => rule === 'yaml-tab' || rule === 'yaml-spaces');
  const lines = new Set(broken.map(({ where }) => where.line));
  return findings.filter(
    ({ rule, values, where }) =>
      !isUncounted &&
      rule === 'value-unexpected' &&
      OF_A_VALUE.includes(String(values.expected)) &&
      String(values.received).startsWith('"') &&
      !lines.has(where.line),
  );
}

/** An empty value, as one leaves it behind a key, is none; and so is one that is empty for each language. */
function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value) => (isEmpty(value) ? undefined : shape(value));
}

/** A list of which nothing is left behind its key is empty. */
function maybeList<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value) => (value === null ? [] : listOf(shape)(value));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

const yesOrNo: Shape<boolean> = (value) => oneNameOf(value, ANSWERS) === 'yes';

function oneNameOf<Key extends string>(
  value: unknown,
  names: Readonly<Record<Key, readonly string[]>>,
): Key {
  const known = knownKey(String(value), names);
  if (!Object.hasOwn(names, known)) throw unexpected('one of', value, Object.keys(names));
  return known as Key;
}

const writtenStory = object(
  { title: inLanguages(text), link: writtenAddress },
  {
    source: maybe(text),
    date: maybe(calendarDate),
    alsoIn: maybe(text),
    summary: maybe(inLanguages(text)),
    picture: maybe(text),
    pin: maybe(yesOrNo),
    id: maybe(text),
  },
);

const shows: Shape<PlannedSection['shows']> = (value) => oneNameOf(value, SHOWN);

const writtenSection = object(
  { title: inLanguages(text) },
  { shows, stories: maybeList(writtenStory) },
);

const writtenEdition = object(
  { subject: inLanguages(text), sections: listOf(writtenSection) },
  // What waits in the reserve is no part of the letter, and may be in any state.
  { editorial: maybe(inLanguages(text)), reserve: maybeList((value) => value) },
);
