import { type Messages, type Say, sayIn, type Translation } from './catalogue.ts';
import { type Language, languageOf } from './language.ts';

/** Sentences of which a page loads one language: French, which most pages speak, or else one that is fetched. */
export type LazyCatalogue<M extends Messages = Messages> = {
  readonly fr: M;
} & Readonly<Record<Exclude<Language, 'fr'>, () => Promise<Translation<M>>>>;

/** Checks, at compile time, that each language has each sentence. */
export function lazyCatalogue<const M extends Messages>(
  catalogue: LazyCatalogue<M>,
): LazyCatalogue<M> {
  return catalogue;
}

/** Fetches the sentences for somebody's language tag, and gives the function that says them. */
export async function learn<M extends Messages>(
  catalogue: LazyCatalogue<M>,
  locale: string,
): Promise<Say<M>> {
  const language = languageOf(locale);
  const sentences = language === 'fr' ? catalogue.fr : await catalogue[language]();
  return sayIn(sentences, language, locale);
}
