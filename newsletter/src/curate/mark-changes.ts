import { curation, type Language, speak } from '@telecom-valley/words';
import type { YamlFile } from '@telecom-valley/sources';
import { visit, type YAMLMap } from 'yaml';
import { type DeskStory, deskStory } from './desk-stories.ts';
import { parseDesk } from './parse-desk.ts';
import type { Since } from './since-proposed.ts';
import { lineEndOf } from './write-in-list.ts';

/** The desk then, and how many of its stories their feeds tell otherwise. */
interface Marked {
  readonly desk: string;
  readonly changed: number;
}

/**
 * Says above each story that was proposed what its feed has made of it since, and no longer says what is not so any
 * more. Nothing else changes: what comes of it is the editor's decision.
 *
 * @param since - undefined where nobody knows
 */
export function markChanges(
  desk: string,
  since: (story: DeskStory) => Since | undefined,
  language: Language,
): Marked {
  const lines = desk.split('\n');
  const { document, where } = parseDesk(desk);
  const known: { readonly at: number; readonly marks: readonly string[] }[] = [];
  visit(document, {
    Map(_key, node) {
      const found = node.flow ? undefined : since(deskStory(node, document));
      if (!found) return;
      known.push({ at: lineOf(node, where, lines), marks: marksOf(found, language) });
    },
  });
  const { isMark, isVanished } = marksIn(language);
  // From below, so that the others stay where they are.
  for (const { at, marks } of known.toSorted((a, b) => b.at - a.at)) {
    const first = at - commentsAbove(lines, at).length;
    const above = lines.slice(first, at);
    const said = above.filter(isMark).map((line) => line.trim());
    if (said.join('\n') === marks.join('\n')) continue;
    const kept = above.filter((line) => !isMark(line));
    const [indent] = /^ */.exec(lines[at]!)!;
    const end = lineEndOf(desk).slice(0, -1);
    lines.splice(first, above.length, ...kept, ...marks.map((mark) => `${indent}${mark}${end}`));
  }
  return {
    desk: lines.join('\n'),
    changed: known.filter(({ marks }) => !marks.every(isVanished)).length,
  };
}

function marksOf({ isGone, title, summary }: Since, language: Language): string[] {
  const words = speak(curation, language);
  return [
    ...(isGone ? [words('vanished')] : []),
    ...(title === undefined ? [] : [words('retitled', { title })]),
    ...(summary === undefined ? [] : [words('resummed', { summary })]),
  ].map((mark) => `# ${mark.trim()}`);
}

/** Knows a mark, be it of another text. A line that somebody has gone on with is theirs. */
function marksIn(language: Language) {
  const words = speak(curation, language);
  const [vanished, ...others] = [
    words('vanished'),
    words('retitled', { title: ANY }),
    words('resummed', { summary: ANY }),
  ].map((mark) => `# ${mark}`.split(ANY));
  const isVanished = (line: string) => line.trim() === vanished![0];
  return {
    isVanished,
    isMark: (line: string) =>
      isVanished(line) ||
      others.some(
        ([start = '', end = '']) => line.trim().startsWith(start) && line.trim().endsWith(end),
      ),
  };
}

const ANY = '\0';

/** Where a story begins: its hyphen may stand in a line of its own. */
function lineOf(node: YAMLMap, where: YamlFile['where'], lines: readonly string[]): number {
  const at = where(node.range![0]).line! - 1;
  return /^\s*-\s*$/.test(lines[at - 1] ?? '') ? at - 1 : at;
}

function commentsAbove(lines: readonly string[], at: number): readonly string[] {
  const above = lines.slice(0, at);
  return above.slice(above.findLastIndex((line) => !/^\s*(?:#|$)/.test(line)) + 1);
}
