import canIEmail from './can-i-email.json' with { type: 'json' };
import { cssFeatures } from './css-features.ts';
import { isOf, knownPrograms } from './unsupported.ts';

const unknown: Readonly<Record<string, string>> = canIEmail.unknown;

/** Of how many features of a letter's CSS Can I email knows nothing in a mail program, or in any of a family. */
export interface UnknownFeatures {
  readonly program: string;
  readonly count: number;
}

/** Those of the named programs of which it does not know all. */
export function unknownFeatures(html: string, names: readonly string[]): UnknownFeatures[] {
  if (names.length === 0) return [];
  const unknownTo = [...cssFeatures(html)].map((feature) => unknown[feature]?.split(' ') ?? []);
  return names
    .map((program) => {
      const versions = knownPrograms().filter((one) => one.includes('.') && isOf(program, one));
      const isUnknown = (to: readonly string[]) => versions.every((one) => to.includes(one));
      return { program, count: versions.length > 0 ? unknownTo.filter(isUnknown).length : 0 };
    })
    .filter(({ count }) => count > 0);
}
