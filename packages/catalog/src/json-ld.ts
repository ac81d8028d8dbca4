import {
  at,
  ParseError,
  plainObject,
  salvage,
  type Shape,
  text,
  tryAt,
  unexpected,
} from '@telecom-valley/shape';
import { type JsonLdNode, TV } from './json-ld-node.ts';

/** Entries that could be read, and what is wrong with the rest. */
export interface Reading<T> {
  readonly entries: readonly T[];
  /** One for each entry or single value that was lost, its path from the top of the document. */
  readonly errors: readonly ParseError[];
}

/** Takes the loss of one value that its entry can do without. */
export type Lose = (error: ParseError) => void;

/** A document of ours: a list of nodes. */
export function writeGraph(nodes: readonly JsonLdNode[]): JsonLdNode {
  return { '@context': ['https://schema.org', { tv: TV }], '@graph': nodes };
}

/**
 * A document as text, with a line for each of its nodes: a program that looks for some of them need not read the
 * others.
 */
export function toLines({ '@graph': nodes, ...head }: JsonLdNode): string {
  const opening = `${JSON.stringify(head).slice(0, -1)},"@graph":[`;
  const lines = asList(nodes).map((node) => JSON.stringify(node));
  return [opening, lines.join(',\n'), ']}', ''].filter((line, at) => line || at > 1).join('\n');
}

/**
 * Reads each node of which a type matches. Every entry that is right survives its neighbours, and every entry survives
 * what it can do without; a document with none of the type at all is an error of its own.
 */
export function readGraph<T>(
  document: unknown,
  pattern: RegExp,
  read: (node: JsonLdNode, lose: Lose) => T,
): Reading<T> {
  return readWhole(graphReader(document, pattern, read));
}

/** The same a node at a time. */
export function* graphReader<T>(
  document: unknown,
  pattern: RegExp,
  read: (node: JsonLdNode, lose: Lose) => T,
): Generator<void, Reading<T>> {
  const errors: ParseError[] = [];
  const entries: T[] = [];
  const { path, nodes } = nodesOf(document) ?? refuse(document);
  for (const [index, value] of nodes.entries()) {
    yield;
    const lose: Lose = (error) => errors.push(under(error, path, index));
    try {
      const node = plainObject(value);
      if (!('@type' in node)) lose(unexpected('text', undefined).under('@type'));
      else if (isOfType(node, pattern)) entries.push(read(node, lose));
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      lose(error);
    }
  }
  return { entries, errors };
}

/** Goes through all the steps of a reader at once. */
export function readWhole<T>(reader: Generator<void, T>): T {
  for (;;) {
    const { done, value } = reader.next();
    if (done) return value;
  }
}

/** An error of a node, seen from the top of its document. */
function under(error: ParseError, path: string, index: number): ParseError {
  const inList = error.under(index);
  return path === '' ? inList : inList.under(path);
}

/** Whether one of a node's types matches, told without the vocabulary's address. */
function isOfType(value: unknown, pattern: RegExp): value is JsonLdNode {
  const type = (value as JsonLdNode | null | undefined)?.['@type'];
  return asList(type).some((name) => typeof name === 'string' && pattern.test(name));
}

/** JSON-LD writes a list as `@graph`, as an ItemList, as an array, or as the one node alone. Undefined for what is none. */
function nodesOf(document: unknown): { path: string; nodes: readonly unknown[] } | undefined {
  if (Array.isArray(document)) return { path: '', nodes: document };
  if (typeof document !== 'object' || document === null) return undefined;
  for (const key of LIST_KEYS) {
    const list = (document as JsonLdNode)[key];
    if (Array.isArray(list)) return { path: key, nodes: list.map(itemOf) };
    if (list !== undefined) return undefined;
  }
  return { path: '', nodes: [document] };
}

const LIST_KEYS = ['@graph', 'itemListElement'];

function itemOf(entry: unknown): unknown {
  return isOfType(entry, /\bListItem$/) && 'item' in entry ? entry.item : entry;
}

/** `EventCancelled` of `https://schema.org/EventCancelled` or `schema:EventCancelled`. */
export function localName(name: unknown): string {
  return typeof name === 'string' ? name.replace(/^.*[/#:]/, '') : '';
}

/** JSON-LD lets a list of one be written without its brackets. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** What a node is told apart by: its identifier, its address, or else what the caller makes of it. */
export function idOf(node: JsonLdNode, otherwise: string): string {
  const candidates = [node.identifier, Object(node.identifier).value, node['@id'], node.url];
  const id = candidates.find((candidate) => typeof candidate === 'string' && candidate !== '');
  return id ?? (typeof node.identifier === 'number' ? String(node.identifier) : otherwise);
}

/** Says why a document has no nodes. */
function refuse(document: unknown): never {
  const top = plainObject(document);
  const key = LIST_KEYS.find((one) => top[one] !== undefined)!;
  throw unexpected('list', top[key]).under(key);
}

/** The value of a key that an entry cannot do without. */
export function required<T>(node: JsonLdNode, key: string, shape: Shape<T>): T {
  return at(key, shape, node[key]);
}

/** The value of a key that may be missing; one that is wrong is lost, and said to be. */
export function optional<T>(
  node: JsonLdNode,
  key: string,
  shape: Shape<T>,
  lose: Lose,
): T | undefined {
  const value = node[key];
  return value === undefined || value === null || value === ''
    ? undefined
    : tryAt(key, shape, value, lose);
}

/** All that is right among the values of a key. */
export function several<T>(
  node: JsonLdNode,
  key: string,
  shape: Shape<T | undefined>,
  lose: Lose,
): readonly T[] {
  return salvage(shape, asList(node[key]), (error) => lose(error.under(key)));
}

/** Text as JSON-LD may write it: bare, with its language, or the first of several. */
export const words: Shape<string> = (value) => {
  const [first] = asList(value);
  return text(
    typeof first === 'object' && first !== null && '@value' in first ? first['@value'] : first,
  );
};

/** Without the keys that have no value: what is not known is not written. */
export function compact(node: JsonLdNode): JsonLdNode {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
