import 'axe-core';
import { assert } from 'chai';

// axe-core is no ES module: it leaves itself on the window.
declare const axe: typeof import('axe-core');

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
