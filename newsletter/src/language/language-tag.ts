/** A BCP 47 tag in its usual form; undefined for what is none: `en_us` is `en-US`. */
export function languageTag(written: string | undefined): string | undefined {
  if (written === undefined || written.length > 40) return undefined;
  if (!known.has(written)) known.set(written, canonical(written));
  return known.get(written);
}

/** Feeds say the same again and again. */
const known = new Map<string, string | undefined>();

function canonical(written: string): string | undefined {
  const tag = written.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
