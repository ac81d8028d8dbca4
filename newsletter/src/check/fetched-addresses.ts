import type { ReadElement } from './read-html.ts';

/** Links that a program follows by itself. */
const FOLLOWED = /\b(?:stylesheet|icon|preload|prefetch|preconnect|manifest)\b/i;

/** Elements that show what stands at their `src`, beside pictures; those of Outlook's drawings begin with `v:`. */
const SHOWING = /^(?:audio|bgsound|input|source|track|video|v:.+)$/;

/** What a mail program asks for as it shows a letter, beside its pictures. */
export function fetchedAddresses(elements: readonly ReadElement[], sheets: string): string[] {
  const named = elements.flatMap(({ name, attributes }) => {
    const { background, href, poster, rel = '', src, srcset = '', style = '' } = attributes;
    return [
      background,
      poster,
      SHOWING.test(name) ? src : undefined,
      name === 'link' && FOLLOWED.test(rel) ? href : undefined,
      ...srcset.split(',').map((one) => one.trim().split(/\s/)[0]),
      ...addressesIn(style),
    ];
  });
  const all = [...named, ...addressesIn(sheets)].filter((address) => address !== undefined);
  // What is in the letter itself is not asked for.
  return [...new Set(all)].filter((address) => /^(?:https?:)?\/\//i.test(address));
}

function addressesIn(css: string): string[] {
  if (!/url\(|@import/i.test(css)) return [];
  return [...css.matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/gi)].map(
    ([, address]) => address!,
  );
}
