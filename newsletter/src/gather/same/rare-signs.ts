import { stemIn, WORD } from './stems.ts';
import { READ_CHARACTERS, type ToldStory } from './story-signs.ts';

/**
 * What stories that are the same have in common, as a rule: the stems of the title and the names. It takes a tenth of
 * what all the signs take.
 */
export function rareSignsOf({ title, text, language }: ToldStory): string[] {
  const stem = stemIn(language);
  const signs = new Set((title.match(WORD) ?? []).map(stem));
  for (const part of partsWithNames(text.slice(0, READ_CHARACTERS)))
    for (const name of part.match(NAME) ?? []) signs.add(stem(name));
  signs.delete('');
  return [...signs];
}

/** What stands between two spaces and has a capital or a figure: few do, and to look for a name takes long. */
function partsWithNames(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = markAfter(text, 0); at < text.length; at = markAfter(text, from)) {
    const end = text.indexOf(' ', at);
    const until = end === -1 ? text.length : end;
    parts.push(text.slice(text.lastIndexOf(' ', at) + 1, until));
    from = until + 1;
  }
  return parts;
}

/** Where the next capital or figure stands, or the length; a loop over codes takes a third of what a pattern does. */
function markAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isMark = code < 128 ? isPlainMark(code) : MARK.test(text[at]!);
    if (isMark) return at;
    at += 1;
  }
  return at;
}

function isPlainMark(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

const MARK = /[\p{Lu}\d]/u;

const NAME = /(?<![\p{L}\d])(?:\p{Lu}|\d|\p{Ll}+(?=\p{Lu}))[\p{L}\d]*(?:[.+#@-][\p{L}\d]+)*[+#]*/gu;
