import { curation, type Language, speak } from '@telecom-valley/words';
import { type Document, isScalar, isSeq, type Node, visit } from 'yaml';
import { EDITION_KEYS } from './edition-keys.ts';

/**
 * Says above each story that was proposed, and that its feed has taken back since, that it did, and no longer says so
 * of one that is back. Nothing else changes: whether it stays is the editor's decision.
 *
 * @param isThere - by the story's id; undefined where nobody knows
 * @returns how many were marked, or are no longer
 */
export function markVanished(
  document: Document,
  isThere: (id: string) => boolean | undefined,
  language: Language,
): number {
  const mark = speak(curation, language)('vanished');
  let changed = 0;
  visit(document, {
    Map(key, node, path) {
      const id = node.items.find(({ key }) =>
        (EDITION_KEYS.id as readonly string[]).includes(String(key)),
      )?.value;
      if (!isScalar(id)) return;
      // What stands above the first of a list is read as standing above the list.
      const list = path.at(-1);
      const places: readonly Node[] = key === 0 && isSeq(list) ? [list, node] : [node];
      const marked = places.filter(({ commentBefore }) => commentBefore?.includes(mark));
      const stands = isThere(String(id.value));
      if (stands === undefined || stands === (marked.length === 0)) return;
      if (stands) for (const place of marked) takeOut(mark, place);
      else node.commentBefore = [node.commentBefore, ` ${mark}`].filter(Boolean).join('\n');
      changed += 1;
    },
  });
  return changed;
}

/** Takes a line of ours out of the comment above; what the editor wrote beside it stays. */
function takeOut(mark: string, place: Node): void {
  const lines = (place.commentBefore ?? '').split('\n').filter((line) => line.trim() !== mark);
  place.commentBefore = lines.length > 0 ? lines.join('\n') : null;
}
