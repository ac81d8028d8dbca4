import type { Language } from './language.ts';
import { remember } from './remember.ts';

/** A sentence with `{names}` to fill in; where a number decides its form, one sentence per plural category. */
export type Message = string | { readonly one: string; readonly other: string };

export type Messages = Readonly<Record<string, Message>>;

/** The same sentences in another language. */
export type Translation<M extends Messages> = { readonly [K in keyof M]: Message };

/** The same sentences in every language. English stands for the shape of the others. */
export interface Catalogue<M extends Messages = Messages> {
  readonly en: M;
  readonly fr: Translation<M>;
  readonly it: Translation<M>;
}

type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type NamesOf<M> = M extends { readonly one: infer One; readonly other: infer Other }
  ? NamesIn<One | Other> | 'count'
  : NamesIn<M>;

type Values<M> = [NamesOf<M>] extends [never]
  ? []
  : [values: { readonly [Name in NamesOf<M>]: string | number }];

/** Says one of a catalogue's sentences in one language. Numbers are written as the language writes them. */
export type Say<M extends Messages> = <K extends keyof M>(
  key: K,
  ...values: Values<M[K]>
) => string;

/** Checks, at compile time, that each language has each sentence. */
export function catalogue<const M extends Messages>(messages: Catalogue<M>): Catalogue<M> {
  return messages;
}

/**
 * Gives the function that says a catalogue's sentences in a language.
 *
 * @param locale - how numbers are written; the language itself unless somebody's own tag is known
 */
export function speak<M extends Messages>(
  messages: Catalogue<M>,
  language: Language,
  locale: string = language,
): Say<M> {
  return sayIn(messages[language], language, locale);
}

/** The same for the sentences of one language alone. */
export function sayIn<M extends Messages>(
  sentences: Translation<M>,
  language: Language,
  locale: string = language,
): Say<M> {
  return (key, ...[values = {}]) => fill(sentences[key], values, language, locale);
}

/** One sentence of a catalogue, where which one and with what is known only when the program runs. */
export function fill(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  language: Language,
  locale: string = language,
): string {
  const sentence =
    typeof message === 'string'
      ? message
      : message[isOne(Number(values.count), language) ? 'one' : 'other'];
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}

/** The plural rules of our languages (Unicode CLDR), without the milliseconds that `Intl` takes for them. */
function isOne(count: number, language: Language): boolean {
  return language === 'fr' ? count < 2 : count === 1;
}

function formatNumber(value: number, locale: string): string {
  const isPlain = Number.isInteger(value) && value >= 0 && value < 1000;
  return isPlain ? String(value) : numberFormat(locale).format(value);
}

const numberFormat = remember((locale) => new Intl.NumberFormat(locale));
