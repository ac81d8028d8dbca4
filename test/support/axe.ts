import 'axe-core';
import { assert } from 'chai';

// axe-core is no ES module: it leaves itself on the window.
declare const axe: typeof import('axe-core') & {
  // Its types leave it out.
  readonly commons: { readonly aria: { getRole(element: Element): string | null } };
};

/** Fails for anything that axe finds: WCAG 2.2 A and AA, and best practices for parts of a page. */
export async function assertAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
  assert.deepEqual(found, []);
}

/** What somebody who listens hears of some elements: their computed roles and names. */
export function heard(elements: readonly Element[]): string[] {
  axe.setup(document.documentElement);
  try {
    return elements.map((element) => {
      const name = axe.commons.text.accessibleText(element).replaceAll(/\s+/g, ' ').trim();
      return `${axe.commons.aria.getRole(element)}: ${name}`;
    });
  } finally {
    axe.teardown();
  }
}
