import {
  listOf,
  object,
  oneOf,
  plainObject,
  type Shape,
  text,
  timeZone,
  unexpected,
} from '@telecom-valley/shape';
import { type Language, languages } from '@telecom-valley/words';
import { type Brand, resolveBrand } from './brand.ts';
import type { WrittenConfig } from './written-config.ts';

/** The configuration as the code gets it: complete. */
export interface Config {
  readonly name: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly brand: Brand;
  readonly events: readonly string[];
  readonly members: readonly string[];
  readonly contests: readonly string[];
  /** The newsletter's own section, as it was written: the wing itself reads it. */
  readonly newsletter: unknown;
}

/** @throws ParseError that names everything that is wrong at once */
export const resolveConfig: Shape<Config> = (value) => {
  const written: WrittenConfig = writtenConfig(value);
  return {
    name: written.name,
    publicUrl: written.publicUrl.replace(/\/+$/, ''),
    language: written.language ?? 'fr',
    timeZone: written.timeZone ?? 'Europe/Paris',
    brand: resolveBrand(written.brand ?? {}),
    events: [written.events ?? []].flat(),
    members: [written.members ?? []].flat(),
    contests: [written.contests ?? []].flat(),
    newsletter: written.newsletter,
  };
};

const colour: Shape<string> = (value) => {
  if (typeof value !== 'string' || !/^#[\da-f]{6}$/i.test(value)) throw unexpected('colour', value);
  return value.toLowerCase();
};

const secureAddress: Shape<string> = (value) => {
  const address = typeof value === 'string' ? value : '';
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw unexpected('secure web address', value);
  }
  return address;
};

const sources: Shape<readonly string[]> = (value) =>
  typeof value === 'string' ? [text(value)] : listOf(text)(value);

const writtenConfig = object(
  { name: text, publicUrl: secureAddress },
  {
    language: oneOf(...languages),
    timeZone,
    brand: object({}, { accent: colour, accentDark: colour }),
    events: sources,
    members: sources,
    contests: sources,
    newsletter: plainObject,
  },
);
