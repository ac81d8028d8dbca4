import { decode } from '@telecom-valley/encoding';
import { ActionableError, trouble } from '@telecom-valley/errors';
import type { OpenedSource } from './open-source.ts';

export type Format = 'ics' | 'json' | 'csv' | 'yaml';

const TYPES: readonly (readonly [RegExp, Format])[] = [
  [/^text\/calendar\b/i, 'ics'],
  [/^application\/(?:[\w.+-]+\+)?json\b/i, 'json'],
  [/^text\/csv\b/i, 'csv'],
  [/^(?:application|text)\/(?:x-)?yaml\b/i, 'yaml'],
];

const NAMES: readonly (readonly [RegExp, Format])[] = [
  [/\.ics$/i, 'ics'],
  [/\.(?:json|jsonld)$/i, 'json'],
  [/\.csv$/i, 'csv'],
  [/\.ya?ml$/i, 'yaml'],
];

/**
 * What a source is written in: what its server says, else what its name says, else what it begins with.
 *
 * @throws ActionableError where it is none of `choices`
 */
export function formatOf(source: OpenedSource, choices: readonly Format[]): Format {
  const path = source.name.replace(/[?#].*$/, '');
  const told = [
    TYPES.find(([type]) => type.test(source.contentType))?.[1],
    NAMES.find(([ending]) => ending.test(path))?.[1],
    sniff(source.bytes),
  ];
  const format = told.find((found) => found !== undefined && choices.includes(found));
  if (format) return format;
  const values = { source: source.name, choices: choices.map((choice) => `.${choice}`).join(', ') };
  throw new ActionableError(trouble('source-format', values, { source: source.name }));
}

function sniff(bytes: Uint8Array): Format | undefined {
  const start = decode(bytes.subarray(0, 200)).trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'ics';
  return /^[[{]/.test(start) ? 'json' : undefined;
}
