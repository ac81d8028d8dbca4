import { curation, type Language, speak } from '@telecom-valley/words';
import { visit } from 'yaml';
import { type DeskStory, deskStory } from './desk-stories.ts';
import { parseDesk } from './parse-desk.ts';
import { lineEndOf } from './write-in-list.ts';

/**
 * Says above each story that was proposed, and that its feed has taken back since, that it did. Nothing else changes:
 * whether it stays is the editor's decision.
 *
 */
export function markVanished(
  desk: string,
  isGone: (story: DeskStory) => boolean,
  language: Language,
): string {
  const mark = speak(curation, language)('vanished');
  const lines = desk.split('\n');
  const { document, where } = parseDesk(desk);
  const gone: number[] = [];
  visit(document, {
    Map(_key, node) {
      if (!node.flow && isGone(deskStory(node, document))) {
        gone.push(where(node.range![0]).line! - 1);
      }
    },
  });
  // From below, so that the others stay where they are.
  for (const at of gone.toSorted((a, b) => b - a)) {
    if (commentsAbove(lines, at).some((line) => line.includes(mark))) continue;
    const [indent] = /^ */.exec(lines[at]!)!;
    lines.splice(at, 0, `${indent}# ${mark}${lineEndOf(desk).slice(0, -1)}`);
  }
  return lines.join('\n');
}

function commentsAbove(lines: readonly string[], at: number): readonly string[] {
  const above = lines.slice(0, at);
  return above.slice(above.findLastIndex((line) => !/^\s*#/.test(line)) + 1);
}
