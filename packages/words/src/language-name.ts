/** A language in the words of another, or its tag where `Intl` cannot name it: what is well-formed is not always valid. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
