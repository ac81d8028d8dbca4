import { curation, type Language, speak } from '@telecom-valley/words';
import { type Document, isSeq, visit } from 'yaml';
import { type DeskStory, deskStory } from './desk-stories.ts';

/**
 * Says above each story that was proposed, and that its feed has taken back since, that it did. Nothing else changes:
 * whether it stays is the editor's decision.
 *
 * @returns how many were marked
 */
export function markVanished(
  document: Document,
  isGone: (story: DeskStory) => boolean,
  language: Language,
): number {
  const mark = speak(curation, language)('vanished');
  let marked = 0;
  visit(document, {
    Map(key, node, path) {
      // What stands above the first of a list is read as standing above the list.
      const list = path.at(-1);
      const above = key === 0 && isSeq(list) ? (list.commentBefore ?? '') : '';
      const before = node.commentBefore ?? '';
      if (!isGone(deskStory(node, document))) return;
      if (`${above}${before}`.includes(mark)) return;
      node.commentBefore = [before, ` ${mark}`].filter(Boolean).join('\n');
      marked += 1;
    },
  });
  return marked;
}
