import { isCalendarDate, isTimeZone, parseInstant } from '@telecom-valley/time';
import { ParseError, unexpected } from './parse-error.ts';

/** Gives an unknown value its type, or throws a ParseError that names what is wrong with it. */
export type Shape<T> = (value: unknown) => T;

/** Text that says something, without the white space around it. */
export const text: Shape<string> = (value) => {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  if (trimmed === '') throw unexpected('text', value);
  return trimmed;
};

export const number: Shape<number> = (value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw unexpected('number', value);
  return value;
};

/** A whole number from 0. */
export const wholeNumber: Shape<number> = (value) => {
  if (!Number.isSafeInteger(value) || Number(value) < 0) throw unexpected('whole number', value);
  return Number(value);
};

export const flag: Shape<boolean> = (value) => {
  if (typeof value !== 'boolean') throw unexpected('true or false', value);
  return value;
};

/** `YYYY-MM-DD`, a day that exists. */
export const calendarDate: Shape<string> = (value) => {
  if (typeof value !== 'string' || !isCalendarDate(value)) throw unexpected('date', value);
  return value;
};

/** ISO 8601 with an offset or `Z`. */
export const instant: Shape<string> = (value) => {
  if (typeof value !== 'string' || parseInstant(value) === undefined) {
    throw unexpected('instant', value);
  }
  return value;
};

export const timeZone: Shape<string> = (value) => {
  if (typeof value !== 'string' || !isTimeZone(value)) throw unexpected('time zone', value);
  return value;
};

/** An absolute http or https address, and no other scheme: it may end up in a link. */
export const webAddress: Shape<string> = (value) => {
  const address = typeof value === 'string' ? value.trim() : '';
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    throw unexpected('web address', value);
  }
  return address;
};

export function oneOf<const T extends string>(...choices: readonly T[]): Shape<T> {
  return (value) => {
    if (!choices.includes(value as T)) throw unexpected('one of', value, choices);
    return value as T;
  };
}

/** A list in which everything is right; all that is not is named at once. */
export function listOf<T>(entry: Shape<T>): Shape<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw unexpected('list', value);
    const lost: ParseError[] = [];
    const list = salvage(entry, value, (error) => lost.push(error));
    if (lost.length > 0) throw together(lost);
    return list;
  };
}

/**
 * Reads what can be read of a list, and hands over an error for each entry that cannot. What is read as
 * undefined is left out.
 */
export function salvage<T>(
  entry: Shape<T | undefined>,
  values: readonly unknown[],
  lose: (error: ParseError) => void,
): readonly T[] {
  const read: T[] = [];
  values.forEach((value, index) => {
    const entryRead = tryAt(index, entry, value, lose);
    if (entryRead !== undefined) read.push(entryRead);
  });
  return read;
}

/** Reads a value that stands under a key, so that what is wrong with it is named with the way to it. */
export function at<T>(key: string | number, shape: Shape<T>, value: unknown): T {
  try {
    return shape(value);
  } catch (error) {
    // Anything else that a shape throws is a mistake of ours and goes on as it is.
    throw error instanceof ParseError ? error.under(key) : error;
  }
}

/** The same for a value that can be done without: undefined where it is wrong, and the error handed over. */
export function tryAt<T>(
  key: string | number,
  shape: Shape<T>,
  value: unknown,
  lose: (error: ParseError) => void,
): T | undefined {
  try {
    return at(key, shape, value);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    lose(error);
    return undefined;
  }
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Read<R extends Fields, O extends Fields> = {
  readonly [K in keyof R]: ReturnType<R[K]>;
} & { readonly [K in keyof O]?: ReturnType<O[K]> };

/**
 * An object of exactly these keys. Everything that is wrong with it is named at once, unknown keys with
 * the known ones beside them.
 */
export function object<R extends Fields, O extends Fields>(
  required: R,
  optional: O = {} as O,
): Shape<Read<R, O>> {
  const known = [...Object.keys(required), ...Object.keys(optional)];
  return (value) => {
    const source = plainObject(value);
    const lost: ParseError[] = [];
    const read: Record<string, unknown> = {};
    for (const key of known) {
      if (source[key] === undefined && !Object.hasOwn(required, key)) continue;
      read[key] = tryAt(key, (required[key] ?? optional[key])!, source[key], (e) => lost.push(e));
    }
    for (const key of Object.keys(source)) {
      if (!known.includes(key)) lost.push(unexpected('known key', key, known).under(key));
    }
    if (lost.length > 0) throw together(lost);
    return read as Read<R, O>;
  };
}

/** Any object that is no list. */
export const plainObject: Shape<Readonly<Record<string, unknown>>> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unexpected('object', value);
  }
  return value as Readonly<Record<string, unknown>>;
};

function together(errors: readonly ParseError[]): ParseError {
  return new ParseError(errors.flatMap(({ problems }) => problems));
}
