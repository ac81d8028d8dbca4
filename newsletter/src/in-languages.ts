import { object, type Shape, unexpected } from '@telecom-valley/shape';
import { type Language, languages } from '@telecom-valley/words';

/** A text that is the same for all languages, or one for each. */
export type InLanguages = string | Readonly<Partial<Record<Language, string>>>;

/** A text, and which language it was written for; undefined where that is not said. */
export interface Told {
  readonly text: string;
  readonly language: Language | undefined;
}

/** All that is written, whatever the language. */
export function allOf(written: InLanguages): readonly string[] {
  return typeof written === 'string' ? [written] : Object.values(written);
}

const RUN_ON = new RegExp(`^(?:${languages.join('|')}):\\S`);

/** Of a text, or of a text for each language. */
export function inLanguages(shape: Shape<string>): Shape<InLanguages> {
  // What is left empty for a language is not written yet.
  const maybe: Shape<string | undefined> = (value) =>
    value === null || value === '' ? undefined : shape(value);
  const each = object({}, { fr: maybe, en: maybe, it: maybe });
  return (value) => {
    // YAML takes what has no space after its colon for a text.
    if (typeof value === 'string' && RUN_ON.test(value)) {
      throw unexpected('language and space', value);
    }
    if (value === null || typeof value !== 'object') return shape(value);
    const written = Object.entries(each(value)).filter(([, told]) => told !== undefined);
    return written.length === 0 ? shape('') : Object.fromEntries(written);
  };
}

/** A text as a letter in a language has it: its own where there is one, else that of the cluster, else any. */
export function tellIn(written: InLanguages, language: Language, own: Language): Told {
  if (typeof written === 'string') return { text: written, language: undefined };
  const found = [language, own, ...languages].find((known) => written[known] !== undefined);
  return { text: found ? written[found]! : '', language: found };
}

/** Where the pages of a language stand: the cluster's own have the first address. */
export function folderIn(
  language: Language,
  { languages: [own] }: { readonly languages: readonly Language[] },
): '' | `${Language}/` {
  return language === own ? '' : `${language}/`;
}
