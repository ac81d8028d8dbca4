// Fetched for a document that has hundreds of events.
import type { JsonLdNode } from '@telecom-valley/catalog';
import { jsonIn } from '@telecom-valley/element';
import { type Origin, ShownEvent, type Times, timesOf } from './shown-event.ts';

const [NEWLINE, QUOTE, COMMA] = [0x0a, 0x22, 0x2c];
const [END_OF_LIST, OBJECT, END_OF_OBJECT, Z] = [0x5d, 0x7b, 0x7d, 0x5a];

/**
 * Finds the events of a document that has a line for each, as `site publish` writes it, without reading them:
 * it stays as the bytes that came, and a node is read when somebody looks at it.
 *
 * @returns undefined for a document of another form
 */
export function readLarge(
  bytes: Uint8Array<ArrayBuffer>,
  address: string,
): { origin: Origin; entries: ShownEvent[] } | undefined {
  let from = bytes.indexOf(NEWLINE) + 1;
  const head = new TextDecoder().decode(bytes.subarray(0, from));
  if (!/^\{"@context":.*,"@graph":\[\n$/.test(head)) return undefined;
  const lines = [from];
  const nodeAt = (index: number) => read(bytes.subarray(lines[index], lines[index + 1]));
  const origin: Origin = { address, nodes: { at: nodeAt }, doubts: new Set() };
  const entries: ShownEvent[] = [];
  while (bytes[from] !== END_OF_LIST) {
    const end = bytes.indexOf(NEWLINE, from);
    const last = bytes[end - 1] === COMMA ? end - 2 : end - 1;
    if (end < 0 || bytes[from] !== OBJECT || bytes[last] !== END_OF_OBJECT) return undefined;
    lines.push(end + 1);
    const index = entries.length;
    entries.push(new ShownEvent(origin, index, timesIn(bytes, from) ?? timesOf(nodeAt(index))));
    from = end + 1;
  }
  return { origin, entries };
}

/** A node that is broken is none: its neighbours are none the worse for it. */
function read(line: Uint8Array): JsonLdNode {
  try {
    const node = line.subarray(0, line.lastIndexOf(END_OF_OBJECT) + 1);
    return jsonIn(node) as JsonLdNode;
  } catch {
    return {};
  }
}

const toBytes = (text: string) => new TextEncoder().encode(text);
const BEFORE_START = toBytes('{"@type":"Event","startDate":"');
const BEFORE_END = toBytes(',"endDate":"');

/** When the event of a line is, where it says it first; undefined where the line has to be read to know. */
function timesIn(bytes: Uint8Array, line: number): Times | undefined {
  if (!isAt(bytes, line, BEFORE_START)) return undefined;
  const start = line + BEFORE_START.length;
  const end = behind(bytes, start);
  const starts = wallTimeAt(bytes, start, end);
  if (!starts || !isAt(bytes, end, BEFORE_END)) return undefined;
  const last = end + BEFORE_END.length;
  const ends = wallTimeAt(bytes, last, behind(bytes, last));
  return ends.length === starts.length ? { starts, ends } : undefined;
}

function isAt(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[at + index] !== text[index]) return false;
  return true;
}

/** Where a string ends, behind its quotation mark. */
function behind(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== QUOTE) at += 1;
  return at + 1;
}

/** `2026-11-18` is the shortest, `2026-11-18T09:00` what is taken of longer ones. */
const [DATE, TIME] = [10, 16];
const characters: number[] = [];

/**
 * What clocks show at a time that is written with its offset; empty for what is written otherwise.
 *
 * @param end - behind its quotation mark
 */
function wallTimeAt(bytes: Uint8Array, start: number, end: number): string {
  const length = end - 1 - start === DATE ? DATE : TIME;
  if (bytes[end - 2] === Z || end - 1 - start < length) return '';
  characters.length = length;
  // Thousands of these are made while the page waits: the browser's own decoder takes longer.
  for (let index = 0; index < length; index += 1) characters[index] = bytes[start + index]!;
  const wall = String.fromCharCode(...characters);
  return /^[\dT:-]+$/.test(wall) ? wall : '';
}
