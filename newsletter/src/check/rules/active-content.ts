import { trouble } from '@telecom-valley/errors';
import { type CheckRule, HTML } from '../check-rule.ts';
import type { ReadElement } from '../read-html.ts';

/** What runs, loads another page or asks something. */
const ACTIVE = new Set(
  'applet base button embed form frame frameset iframe input object script select textarea'.split(
    ' ',
  ),
);

/** A letter is there to be read: programs take out what is active in it, and filters take it for an attack. */
export const activeContent: CheckRule = ({ elements }) => {
  const active = elements.flatMap((element) => activeIn(element));
  return [...new Set(active)].map((found) => trouble('content-active', { found }, HTML));
};

function activeIn({ name, attributes }: ReadElement): readonly string[] {
  if (ACTIVE.has(name) || /^refresh$/i.test(attributes['http-equiv'] ?? '')) return [`<${name}>`];
  return Object.keys(attributes).filter((attribute) => attribute.startsWith('on'));
}
