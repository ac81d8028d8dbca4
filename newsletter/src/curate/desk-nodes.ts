import { knownKey } from '@telecom-valley/sources';
import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { EDITION_KEYS, type EditionKey } from './edition-keys.ts';
import { parseDesk } from './parse-desk.ts';

/** The desk itself. A desk that was read is one. */
export function topOf(desk: string): YAMLMap {
  return parseDesk(desk).document.contents as unknown as YAMLMap;
}

/** A key in any language, and what stands behind it. */
export function pairOf(map: YAMLMap, key: EditionKey): Pair | undefined {
  return map.items.find((pair) => knownKey(String(pair.key), EDITION_KEYS) === key);
}

/** The groups of keys of a list. */
export function mapsIn(map: YAMLMap, key: EditionKey): YAMLMap[] {
  const list = pairOf(map, key)?.value;
  return isSeq(list) ? (list.items.filter((item) => isMap(item)) as YAMLMap[]) : [];
}

/** What stands behind a key, one text or one for each language. */
export function textsOf(map: YAMLMap, key: EditionKey): string[] {
  const value = pairOf(map, key)?.value;
  if (value === undefined) return [];
  const all = isMap(value) ? value.items.map((pair) => pair.value) : [value];
  return all.flatMap((one) => (isScalar(one) ? [String(one.value)] : []));
}
