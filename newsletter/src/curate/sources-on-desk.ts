import { withKnownKeys } from '@telecom-valley/sources';
import { parse } from 'yaml';
import { EDITION_KEYS, type EditionKey } from './edition-keys.ts';

/** How many stories of each source stand in the sections of a desk; none where it cannot be read. */
export function sourcesOnDesk(desk: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const source of valuesOnDesk(desk, 'source')) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}

/** Where the stories of a desk lead. */
export function linksOnDesk(desk: string): Set<string> {
  return new Set(valuesOnDesk(desk, 'link'));
}

function valuesOnDesk(desk: string, key: EditionKey): string[] {
  return listAt(known(desk), 'sections')
    .flatMap((section) => listAt(section, 'stories'))
    .map((story) => (story as Readonly<Record<string, unknown>> | null)?.[key])
    .filter((value) => typeof value === 'string');
}

function known(desk: string): unknown {
  try {
    return withKnownKeys(parse(desk), EDITION_KEYS);
  } catch {
    return undefined;
  }
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return Array.isArray(list) ? list : [];
}
