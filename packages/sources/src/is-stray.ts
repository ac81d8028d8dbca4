import type { Alias, Document, visitorFn } from 'yaml';

/**
 * Whether a name is that of nothing above, or of what it stands in itself: YAML takes what begins with a star for the
 * name of something, Markdown does not.
 */
export function isStray(
  alias: Alias,
  path: Parameters<visitorFn<Alias>>[2],
  document: Document.Parsed,
): boolean {
  const meant = alias.resolve(document);
  return !meant || path.includes(meant);
}
