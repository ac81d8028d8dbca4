import { withKnownKeys } from '@telecom-valley/sources';
import { parse } from 'yaml';
import { EDITION_KEYS } from './edition-keys.ts';

/** How many stories of each source stand in the sections of a desk; none where it cannot be read. */
export function sourcesOnDesk(desk: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const section of listAt(known(desk), 'sections')) {
    for (const story of listAt(section, 'stories')) {
      const { source } = (story ?? {}) as { source?: unknown };
      if (typeof source === 'string') counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return counts;
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
