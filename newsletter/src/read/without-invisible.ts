/** Text without the signs that say where a word may be broken or not: editors of `edition.yaml` cannot see them. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(/[\u200B\u2060\uFEFF]/g, '');
}
