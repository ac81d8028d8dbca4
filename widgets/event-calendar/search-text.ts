import { facetsOf } from './facets-of.ts';
import type { ShownEvent } from './shown-event.ts';

/** Text without case and accents: `École` and `ecole` are the same to who searches. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const texts = new WeakMap<ShownEvent, string>();

/** Whether all words of a query, which is folded, stand in what is known of an event, or begin there. */
export function isFound(entry: ShownEvent, query: string): boolean {
  let text = texts.get(entry);
  if (text === undefined) {
    const { location, organizer, categories } = facetsOf(entry);
    const { description } = entry.node;
    const known = [
      entry.event?.name,
      location?.name,
      location?.town,
      organizer?.name,
      ...categories,
    ];
    text = fold([...known, typeof description === 'string' ? description : ''].join(' '));
    texts.set(entry, text);
  }
  return query.split(/\s+/).every((word) => text.includes(word));
}
