import { assert } from 'chai';

/** An element that can say when it has drawn itself. */
type Drawn = HTMLElement & { readonly updateComplete: Promise<boolean> };

/** Puts HTML on the empty page and waits until its first custom element has drawn itself. */
export async function mount<E extends Drawn>(html: string): Promise<E> {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.replaceChildren(main);
  const all = [...main.querySelectorAll<E>('*')];
  const element = all.find(({ localName }) => localName.includes('-'));
  assert(element, `nothing in ${html}`);
  await element.updateComplete;
  return element;
}

/** An address that answers with a JSON document, once or always the same. */
export function addressOf(document: unknown): string {
  return URL.createObjectURL(new Blob([JSON.stringify(document)], { type: 'application/json' }));
}

/** Waits until something is so, and gives it; fails after twenty seconds. */
export async function until<T>(what: string, look: () => T | undefined | null | false): Promise<T> {
  const end = performance.now() + 20_000;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (performance.now() > end) throw new Error(`not within twenty seconds: ${what}`);
    await new Promise((later) => setTimeout(later, 20));
  }
}

/** The events of a kind that come while something is done, which can look at those that have come. */
export async function eventsDuring<E extends Event>(
  type: string,
  act: (seen: readonly E[]) => Promise<unknown>,
): Promise<E[]> {
  const seen: E[] = [];
  const listen = (event: Event) => seen.push(event as E);
  document.addEventListener(type, listen);
  await act(seen);
  document.removeEventListener(type, listen);
  return seen;
}
