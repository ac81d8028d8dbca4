/** A language that every word of the product exists in. */
export type Language = 'fr' | 'en' | 'it';

export const languages: readonly Language[] = ['fr', 'en', 'it'];

/**
 * The language in which somebody who asked for `tag` is spoken to: English where we have not theirs.
 *
 * @param tag - a BCP 47 language tag (`fr-CA`), or a POSIX locale (`fr_FR.UTF-8`)
 */
export function languageOf(tag: string): Language {
  const [primary] = tag.toLowerCase().split(/[-_.@]/);
  return languages.find((language) => language === primary) ?? 'en';
}

/** @param locale - a BCP 47 tag */
export function isFrench(locale: string): boolean {
  return /^fr\b/i.test(locale);
}
