import { curation, type Language, speak } from '@telecom-valley/words';
import { visit } from 'yaml';
import { type DeskStory, deskStory } from './desk-stories.ts';
import { parseDesk } from './parse-desk.ts';
import { lineEndOf } from './write-in-list.ts';

/**
 * Says above each story that was proposed, and that its feed has taken back since, that it did, and no longer says so
 * of one that is back. Nothing else changes: whether it stays is the editor's decision.
 *
 * @param isThere - undefined where nobody knows
 */
export function markVanished(
  desk: string,
  isThere: (story: DeskStory) => boolean | undefined,
  language: Language,
): string {
  const mark = `# ${speak(curation, language)('vanished')}`;
  const lines = desk.split('\n');
  const { document, where } = parseDesk(desk);
  const known: { readonly at: number; readonly stands: boolean }[] = [];
  visit(document, {
    Map(_key, node) {
      const stands = node.flow ? undefined : isThere(deskStory(node, document));
      if (stands !== undefined) known.push({ at: where(node.range![0]).line! - 1, stands });
    },
  });
  // From below, so that the others stay where they are.
  for (const { at, stands } of known.toSorted((a, b) => b.at - a.at)) {
    const first = at - commentsAbove(lines, at).length;
    const above = lines.slice(first, at);
    const kept = above.filter((line) => line.trim() !== mark);
    const [indent] = /^ */.exec(lines[at]!)!;
    const said = stands ? [] : [`${indent}${mark}${lineEndOf(desk).slice(0, -1)}`];
    const isSaid = kept.length < above.length;
    if (stands === isSaid) lines.splice(first, above.length, ...kept, ...said);
  }
  return lines.join('\n');
}

function commentsAbove(lines: readonly string[], at: number): readonly string[] {
  const above = lines.slice(0, at);
  return above.slice(above.findLastIndex((line) => !/^\s*#/.test(line)) + 1);
}
