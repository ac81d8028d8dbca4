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
  return storiesOf(known(desk))
    .map((story) => story[key])
    .filter(isText);
}

function storiesOf(top: unknown): readonly Values[] {
  return listAt(top, 'sections').flatMap((section) => listAt(section, 'stories'));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function known(desk: string): unknown {
  try {
    return withKnownKeys(parse(desk), EDITION_KEYS);
  } catch {
    return undefined;
  }
}

type Values = Readonly<Record<string, unknown>>;

function listAt(value: unknown, key: string): readonly Values[] {
  const list = (value as Values | null | undefined)?.[key];
  return Array.isArray(list) ? list.map((entry: Values | null) => entry ?? {}) : [];
}
