import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  stringify,
  type YAMLMap,
} from 'yaml';
import { pairOf } from './desk-nodes.ts';
import { type EditionKey, keyIn } from './edition-keys.ts';
import type { Language } from '@telecom-valley/words';

/** What is written into a list, and the lines above it. */
export interface NewEntry {
  readonly value: object;
  readonly comments: readonly string[];
}

/** A list of the desk: the key it stands behind, and what that stands in, from the top. */
export interface ListPlace {
  readonly within: readonly [Node, ...Node[]];
  readonly key: EditionKey;
}

const WIDTH = 100;

/**
 * Writes entries at the end of a list, which is made where there is none. It is written into the text itself, so that
 * nothing else of what stands there changes, spaces, quotation marks and line ends neither.
 */
export function writeInList(
  desk: string,
  { within, key }: ListPlace,
  entries: readonly NewEntry[],
  language: Language,
): string {
  const map = within.at(-1) as YAMLMap;
  const pair = pairOf(map, key);
  const isFlow = within.some((node) => isCollection(node) && node.flow);
  if (!pair) return writeKey(desk, map, keyIn(language)(key), entries, isFlow);
  const list = pair.value as Node | null;
  const [from, to] = list?.range ?? [endOf(pair.key as Node), endOf(pair.key as Node)];
  if (isFlow || (isSeq(list) && list.flow && desk.slice(from + 1, to - 1).trim() !== '')) {
    return writeInFlow(desk, list, [from, to], entries);
  }
  const column = columnOf(desk, (pair.key as Node).range![0]);
  if (isSeq(list) && list.items.length > 0) {
    return writeLines(desk, endOf(list), column, block(entries, columnOf(desk, from)));
  }
  // What says that the list is empty goes; what stands behind it stays.
  const written = desk.slice(from, isScalar(list) ? from + (list.source ?? '').length : to);
  const before = written === '' ? desk.slice(0, from) : desk.slice(0, from).trimEnd();
  const emptied = before + desk.slice(from + written.length);
  return writeLines(emptied, before.length, column, block(entries, column + 2));
}

function writeKey(
  desk: string,
  map: YAMLMap,
  key: string,
  entries: readonly NewEntry[],
  isFlow: boolean,
): string {
  if (isFlow) {
    const end = endOf(map.items.at(-1)!.value as Node);
    return `${desk.slice(0, end)}, ${JSON.stringify(key)}: [${inFlow(entries)}]${desk.slice(end)}`;
  }
  const column = columnOf(desk, (map.items[0]!.key as Node).range![0]);
  const lines = `${' '.repeat(column)}${key}:\n${block(entries, column + 2)}`;
  return writeLines(desk, endOf(map), column, lines);
}

function writeInFlow(
  desk: string,
  list: Node | null,
  [from, to]: readonly [number, number],
  entries: readonly NewEntry[],
): string {
  if (!isSeq(list)) return `${desk.slice(0, from)} [${inFlow(entries)}]${desk.slice(to)}`;
  const last = list.items.at(-1) as Node | undefined;
  const end = last ? endOf(last) : to - 1;
  return `${desk.slice(0, end)}${last ? ', ' : ''}${inFlow(entries)}${desk.slice(end)}`;
}

function inFlow(entries: readonly NewEntry[]): string {
  return entries.map(({ value }) => JSON.stringify(value)).join(', ');
}

function block(entries: readonly NewEntry[], column: number): string {
  const lines = entries.flatMap(({ value, comments }) => [
    ...comments.map((comment) => `# ${comment}`),
    ...stringify([value], { lineWidth: WIDTH - column })
      .trimEnd()
      .split('\n'),
  ]);
  return lines.map((line) => (line === '' ? '\n' : `${' '.repeat(column)}${line}\n`)).join('');
}

/** Below the line of an offset, and below the comments that go with it: those further right than a column. */
function writeLines(desk: string, offset: number, column: number, lines: string): string {
  let at = desk[offset - 1] === '\n' ? offset : lineAfter(desk, offset);
  for (;;) {
    const [, indent] = /^([ \t]*)#/.exec(desk.slice(at, lineAfter(desk, at))) ?? [];
    if (indent === undefined || indent.length <= column) break;
    at = lineAfter(desk, at);
  }
  const end = lineEndOf(desk);
  const isWhole = at === 0 || desk[at - 1] === '\n';
  return desk.slice(0, at) + (isWhole ? '' : end) + lines.replaceAll('\n', end) + desk.slice(at);
}

/** How the lines of a text end. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Where what is written of a node ends, without the comments and empty lines behind it. */
function endOf(node: Node): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    if (isSeq(node)) return endOf(last as Node);
    if (isMap(node)) {
      const { key, value } = last as Pair;
      return endOf((value ?? key) as Node);
    }
  }
  return node.range![1];
}
