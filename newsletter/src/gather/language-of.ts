import { eld } from 'eld/small';

/** With less text, a guess is worth nothing. */
const LEAST_CHARACTERS = 20;

/** A BCP 47 tag in its usual form; undefined for what is none: `en_us` is `en-US`. */
export function languageTag(written: string | undefined): string | undefined {
  const tag = written?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The language that a text is written in, as far as it can be told. */
export function detectLanguage(text: string): string | undefined {
  if (text.length < LEAST_CHARACTERS) return undefined;
  const detected = eld.detect(text.slice(0, 1000));
  return detected.isReliable() ? detected.language : undefined;
}
