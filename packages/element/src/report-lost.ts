import type { WidgetElement } from './widget-element.ts';

/** Tells the page's developer that a document was read without some of its entries. */
export function reportLost(host: WidgetElement, address: string, errors: readonly Error[]): void {
  const [first] = errors;
  if (!first) return;
  host.report({
    message: `Left out what cannot be read of "${address}" (${errors.length} in all): ${first.message}`,
    hint: 'Correct these entries where they are kept.',
    cause: first,
  });
}
