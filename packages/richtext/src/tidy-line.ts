import type { RichElement, RichText } from './tree.ts';

/**
 * The words of one block as browsers show them: white space is one space, none at the ends of a line, no
 * line break at the ends of the block, no element without words.
 */
export function tidyLine(nodes: RichText): RichText {
  return trimEnd(tidy(nodes, { last: 'start' }));
}

interface State {
  /** What stands before the place that is read now. */
  last: 'start' | 'space' | 'word' | 'break';
}

function tidy(nodes: RichText, state: State): (string | RichElement)[] {
  const line: (string | RichElement)[] = [];
  for (const node of nodes) {
    if (typeof node === 'string') addText(node, line, state);
    else if (node.tag === 'br') addBreak(node, line, state);
    else {
      const children = tidy(node.children ?? [], state);
      if (children.length > 0) line.push({ ...node, children });
    }
  }
  return line;
}

function addText(text: string, line: (string | RichElement)[], state: State): void {
  let words = text.replaceAll(/[ \t\n\f\r]+/g, ' ');
  if (state.last !== 'word') words = words.replace(/^ /, '');
  if (words === '') return;
  state.last = words.endsWith(' ') ? 'space' : 'word';
  const before = line.at(-1);
  if (typeof before === 'string') line[line.length - 1] = before + words;
  else line.push(words);
}

function addBreak(node: RichElement, line: (string | RichElement)[], state: State): void {
  if (state.last === 'start' || state.last === 'break') return;
  state.last = 'break';
  line.push(node);
}

function trimEnd(line: RichText): RichText {
  const last = line.at(-1);
  if (last === undefined) return line;
  const before = line.slice(0, -1);
  if (typeof last === 'string') {
    const words = last.trimEnd();
    return words === '' ? trimEnd(before) : [...before, words];
  }
  if (last.tag === 'br') return trimEnd(before);
  const children = trimEnd(last.children ?? []);
  return children.length === 0 ? trimEnd(before) : [...before, { ...last, children }];
}
