import { eld } from 'eld/extrasmall';

/** With less text, a guess is worth nothing. */
const LEAST_CHARACTERS = 20;

/** The language that a text is written in, as far as it can be told. */
export function detectLanguage(text: string): string | undefined {
  if (text.length < LEAST_CHARACTERS) return undefined;
  const detected = eld.detect(text.slice(0, 1000));
  return detected.isReliable() ? detected.language : undefined;
}
