import { type Finding, trouble, type Where } from '@telecom-valley/errors';
import { ParseError } from '@telecom-valley/shape';
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  visit,
} from 'yaml';
import { fold } from '@telecom-valley/words';

/** The names that a person may write for each key that the code knows; the first is the one to write. */
export type KeyNames = Readonly<Record<string, readonly string[]>>;

/** A place of a document as its writer sees it. */
export interface WrittenPlace {
  readonly line?: number;
  readonly column?: number;
  /** With the keys as they are written: `étapes[1].ferme`. */
  readonly path: string;
}

type YamlDocument = Document.Parsed;

/** A document's values under the keys that the code knows; a key that nobody knows stays as it is. */
export function withKnownKeys(value: unknown, names: KeyNames): unknown {
  if (Array.isArray(value)) return value.map((entry) => withKnownKeys(entry, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      knownKey(key, names),
      withKnownKeys(entry, names),
    ]),
  );
}

/**
 * Finds a place of a document.
 *
 * @param path - with the keys that the code knows: `[0].stages[1].closesAt`
 * @param isKey - whether its last key is meant, and not what stands behind it
 */
export function findPlace(
  document: YamlDocument,
  path: string,
  isKey: boolean,
  names: KeyNames,
  lines: LineCounter,
): WrittenPlace {
  let node: unknown = document.contents;
  let offset = offsetOf(node);
  let keyOffset = offset;
  let written = '';
  for (const [, index, key = ''] of path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)) {
    if (index !== undefined && isSeq(node)) {
      node = node.items[Number(index)];
      written += `[${index}]`;
    } else if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => knownKey(String(name), names) === key);
      if (!isPair(pair)) {
        written = join(written, names[key]?.[0] ?? key);
        break;
      }
      written = join(written, String(pair.key));
      node = pair.value ?? pair.key;
      if (isScalar(node) && node.value === null) node = pair.key;
      keyOffset = offsetOf(pair.key);
    }
    offset = offsetOf(node) ?? offset;
  }
  if (offset === undefined) return { path: written };
  const { line, col } = lines.linePos((isKey ? keyOffset : undefined) ?? offset);
  return { line, column: col, path: written };
}

/** The same, with the keys that the writer may choose from as they are written. */
export function inWrittenKeys({ problems }: ParseError, names: KeyNames): ParseError {
  return new ParseError(
    problems.map((problem) => ({
      ...problem,
      choices: problem.choices?.map((key) => names[key]?.[0] ?? key),
    })),
  );
}

/** Two names of one key side by side: only one of them would be read. */
export function findKeysAlike(
  document: YamlDocument,
  names: KeyNames,
  where: (offset: number) => Where,
): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Map(_key, { items }) {
      const first = new Map<string, string>();
      for (const { key } of items) {
        const written = String(key);
        const known = knownKey(written, names);
        const other = first.get(known);
        if (other === undefined) first.set(known, written);
        else found.push(trouble('keys-alike', { key: written, other }, where(offsetOf(key) ?? 0)));
      }
    },
  });
  return found;
}

/** The key that a written one stands for; one that stands for none is itself. */
export function knownKey(key: string, names: KeyNames): string {
  return byFoldedName(names).get(fold(key)) ?? key;
}

/** Made once for a table: each key of each entry of a document is looked up. */
const folded = new WeakMap<KeyNames, ReadonlyMap<string, string>>();

function byFoldedName(names: KeyNames): ReadonlyMap<string, string> {
  const known = folded.get(names);
  if (known) return known;
  const made = new Map<string, string>();
  for (const [key, all] of Object.entries(names)) {
    for (const name of all) if (!made.has(fold(name))) made.set(fold(name), key);
  }
  folded.set(names, made);
  return made;
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | undefined)?.range?.[0];
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
