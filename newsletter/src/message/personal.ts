import type { Subscriber } from '../model.ts';

/**
 * Places in a message for what is personal. Their signs are from Unicode's private use area, which `plain`
 * takes out of everything that others wrote: nobody else can write a place.
 */
export const places = {
  unsubscribe: '\uE000unsubscribe\uE001',
  preferences: '\uE000preferences\uE001',
  confirm: '\uE000confirm\uE001',
} as const;

/** What fills the places for one recipient. */
export interface Personal {
  /** The address at which this recipient leaves the letter. */
  readonly unsubscribe: string;
  /** The address at which they say how they want it. */
  readonly preferences: string;
  /** The address at which they say that they want it. */
  readonly confirm: string;
}

export function personalFor({ token }: Pick<Subscriber, 'token'>, publicUrl: string): Personal {
  return {
    unsubscribe: `${publicUrl}/newsletter/leave/${token}`,
    preferences: `${publicUrl}/newsletter/preferences/${token}`,
    confirm: `${publicUrl}/newsletter/confirm/${token}`,
  };
}

/** A text of a message as one recipient gets it. */
export function splice(text: string, personal: Personal): string {
  return text.replaceAll(
    /\uE000(unsubscribe|preferences|confirm)\uE001/g,
    (_place, name: keyof Personal) => personal[name],
  );
}

/**
 * Text of others without the signs that make a place, without what no mail program shows, and without those that turn
 * around the text beside them (UAX #9).
 */
export function plain(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/[\uE000-\uF8FF\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g, '')
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
  );
}

/** The same of all the text in something. */
export function plainIn<T>(value: T): T {
  if (typeof value === 'string') return plain(value) as T;
  if (Array.isArray(value)) return value.map((one) => plainIn<unknown>(one)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainIn(one)])) as T;
}
