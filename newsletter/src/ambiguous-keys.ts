/** What stories of different titles share: it does not tell which of them is meant. */
export function ambiguousKeys<S extends { readonly title: string }>(
  stories: readonly S[],
  keyOf: (story: S) => string,
): Set<string> {
  const titles = new Map<string, string>();
  const shared = new Set<string>();
  for (const story of stories) {
    const key = keyOf(story);
    const title = titles.get(key) ?? story.title;
    titles.set(key, title);
    if (title !== story.title) shared.add(key);
  }
  return shared;
}
