/** A JSON-LD node before it is known what it says. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** Whether one of a node's types matches, told without the vocabulary's address. */
export function isOfType(value: unknown, pattern: RegExp): value is JsonLdNode {
  const type = (value as JsonLdNode | null | undefined)?.['@type'];
  return asList(type).some((name) => typeof name === 'string' && pattern.test(name));
}

/** JSON-LD writes a list as `@graph`, as an ItemList, as an array, or as the one node alone. Undefined for what is none. */
export function nodesOf(
  document: unknown,
): { path: string; nodes: readonly unknown[] } | undefined {
  if (Array.isArray(document)) return { path: '', nodes: document };
  if (typeof document !== 'object' || document === null) return undefined;
  for (const key of LIST_KEYS) {
    const list = (document as JsonLdNode)[key];
    if (Array.isArray(list)) return { path: key, nodes: list.map(itemOf) };
    if (list !== undefined) return undefined;
  }
  return { path: '', nodes: [document] };
}

export const LIST_KEYS = ['@graph', 'itemListElement'];

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
