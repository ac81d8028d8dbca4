import { ActionableError, type Finding, findingsOf } from '@telecom-valley/errors';
import {
  calendarDate,
  listOf,
  object,
  ParseError,
  type Shape,
  text,
  unexpected,
  webAddress,
} from '@telecom-valley/shape';
import {
  findKeysAlike,
  findPlace,
  inWrittenKeys,
  knownKey,
  withKnownKeys,
} from '@telecom-valley/sources';
import type { Language } from '@telecom-valley/words';
import type { PlannedSection } from '../config.ts';
import { inLanguages } from '../in-languages.ts';
import { ANSWERS, EDITION_KEYS, namesIn, SHOWN } from './edition-keys.ts';
import { DESK, parseDesk } from './parse-desk.ts';

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
  const { document, lines, where } = parseDesk(desk);
  const names = namesIn(language);
  const findings: Finding[] = findKeysAlike(document, EDITION_KEYS, where);
  let written: WrittenEdition | undefined;
  try {
    written = writtenEdition(withKnownKeys(document.toJS(), EDITION_KEYS));
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    const place = (path: string) => ({
      source: DESK,
      ...findPlace(document, path, names, lines),
    });
    findings.push(...findingsOf(inWrittenKeys(cause, names), place));
  }
  if (written && findings.length === 0) return written;
  throw new ActionableError(findings as [Finding, ...Finding[]]);
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

/** YAML takes a title of digits for a number. */
const words: Shape<string> = (value) => text(typeof value === 'number' ? String(value) : value);

/** YAML knows true and false alone. */
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
  { title: inLanguages(words), link: webAddress },
  {
    source: maybe(words),
    date: maybe(calendarDate),
    alsoIn: maybe(words),
    summary: maybe(inLanguages(words)),
    picture: maybe(text),
    pin: maybe(yesOrNo),
    id: maybe(words),
  },
);

const shows: Shape<PlannedSection['shows']> = (value) => oneNameOf(value, SHOWN);

const writtenSection = object(
  { title: inLanguages(words) },
  { shows, stories: maybeList(writtenStory) },
);

const writtenEdition = object(
  { subject: inLanguages(words), sections: listOf(writtenSection) },
  // What waits in the reserve is no part of the letter, and may be in any state.
  { editorial: maybe(inLanguages(words)), reserve: maybeList((value) => value) },
);
