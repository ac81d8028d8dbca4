// What documents of our own say, where it can be trusted to be there or not to be there, and may still be anything:
// whatever is not what it should be is taken for missing.
import { isWebAddress } from '@telecom-valley/shape';
import { isCalendarDate, parseInstant } from '@telecom-valley/time';
import { type JsonLdNode, TV } from './json-ld-node.ts';

const SCHEMA = 'https://schema.org/';

/** In bytes: our context stands at the very beginning. */
const CONTEXT = 200;

/** Whether the bytes of a document are JSON-LD as we write it. */
export function isOwn(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, CONTEXT)).includes(TV);
}

/** The nodes of a document of ours. */
export function ownNodes(document: unknown): readonly unknown[] {
  return listIn(nodeIn(document)['@graph']);
}

export function nodeIn(value: unknown): JsonLdNode {
  return Object(value) as JsonLdNode;
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textIn(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined;
}

/** A list of texts. */
export function textsIn(value: unknown): string[] {
  return listIn(value).flatMap((one) => textIn(one) ?? []);
}

export function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** An absolute http or https address, and nothing that could run. */
export function linkIn(value: unknown): string | undefined {
  const text = textIn(value);
  return text && isWebAddress(text) ? text : undefined;
}

/** A calendar date, or an instant with its offset. */
export function momentIn(value: unknown): string | undefined {
  const text = textIn(value) ?? '';
  const isMoment = text.includes('T') ? parseInstant(text) !== undefined : isCalendarDate(text);
  return isMoment ? text : undefined;
}

/** Our word for one of schema.org's. */
export function wordIn<T extends string>(
  names: Readonly<Record<T, string>>,
  value: unknown,
): T | undefined {
  for (const word in names) if (value === SCHEMA + names[word]) return word;
  return undefined;
}
