import { isCalendarDate, parseInstant } from '@telecom-valley/time';
import { isWebAddress } from './is-web-address.ts';
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

/** An absolute http or https address, and no other scheme: it may end up in a link. */
export const webAddress: Shape<string> = (value) => {
  const address = typeof value === 'string' ? value.trim() : '';
  if (!isWebAddress(address)) throw unexpected('web address', value);
  return address;
};

export function oneOf<const T extends string>(...choices: readonly T[]): Shape<T> {
  return (value) => {
    if (!choices.includes(value as T)) throw unexpected('one of', value, choices);
    return value as T;
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

/** Any object that is no list. */
export const plainObject: Shape<Readonly<Record<string, unknown>>> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unexpected('object', value);
  }
  return value as Readonly<Record<string, unknown>>;
};
