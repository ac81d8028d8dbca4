import type { Messages, Translation } from './catalogue.ts';
import type { Language } from './language.ts';

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
