// The one script that a page loads: it waits until a widget comes near the screen, and only then fetches it.

/**
 * For each tag the names of its widget's modules, its own first, as they stand in `together/`: what several kinds of
 * widgets share is a module of its own there. For a page with one kind, all of it is one module, in a folder of its
 * name. The build fills this in.
 */
declare const ROOMS: Readonly<Record<string, readonly string[]>>;

/** Where the modules stand, from this script; the build fills this in. */
declare const BASE: string;

/** A widget is fetched when it is a screen's scroll away. */
const NEAR = '50%';

const rooms = Object.entries(ROOMS);
const waiting = new Map(rooms);

const screen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) load(target.localName);
    }
  },
  { rootMargin: NEAR },
);

/** Elements may come later than this script. */
const page = new MutationObserver(find);

find();
page.observe(document, { childList: true, subtree: true });

function find(): void {
  for (const tag of waiting.keys()) {
    for (const element of document.querySelectorAll(tag)) screen.observe(element);
  }
}

function load(tag: string): void {
  const names = waiting.get(tag);
  if (!names) return;
  const kinds = rooms.filter(([kind]) => document.querySelector(kind));
  const [folder, modules] = kinds.length > 1 ? ['together', names] : [names[0], [names[0]]];
  waiting.delete(tag);
  if (waiting.size === 0) page.disconnect();
  for (const element of document.querySelectorAll(tag)) screen.unobserve(element);
  // What a module imports is fetched beside it, not after it.
  const imports = modules.map(
    (name) => import(new URL(`${BASE}${folder}/${name}.js`, import.meta.url).href),
  );
  Promise.all(imports).catch((cause: unknown) => report(tag, cause));
}

function report(tag: string, cause: unknown): void {
  const message = `<${tag}> cannot be loaded: ${String(cause)}`;
  const hint = "The page's Content-Security-Policy must allow this script's host in script-src.";
  console.warn(`${message}\n${hint}`);
  document.querySelector(tag)?.dispatchEvent(
    new CustomEvent('tv-error', {
      detail: { message, hint, cause },
      bubbles: true,
      composed: true,
    }),
  );
}
