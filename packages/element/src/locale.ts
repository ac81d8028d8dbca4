/**
 * The language that an element's page speaks where it stands: the nearest `lang`, across the borders of
 * shadow roots, else the visitor's own. Always a tag that `Intl` takes.
 */
export function localeAt(element: Element): string {
  let from: Element | null = element;
  while (from) {
    const named: Element | null = from.closest('[lang]');
    const tag = canonical(named?.getAttribute('lang'));
    if (tag) return tag;
    from = named?.parentElement ?? hostOf(named ?? from);
  }
  return canonical(navigator.language) ?? 'fr';
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Pages write `fr_FR`, or nothing at all. English without a country is Europe's: weeks begin on Monday. */
function canonical(tag: string | null | undefined): string | undefined {
  try {
    const [locale] = Intl.getCanonicalLocales((tag || undefined)?.replaceAll('_', '-'));
    return locale === 'en' ? 'en-GB' : locale;
  } catch {
    return undefined;
  }
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls `changed` whenever a `lang` of the page changes, until what it gives back is called. */
export function watchLocale(changed: () => void): () => void {
  listeners.add(changed);
  if (!observer) {
    observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
    observer.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
  }
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
