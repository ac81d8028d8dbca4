import { type Finding, warning } from '@telecom-valley/errors';
import { type CheckRule, HTML } from '../check-rule.ts';
import type { ShownText } from '../read-shown.ts';

/** Pixels, and for lines what they are of the size (WCAG 2.2, 1.4.12). What stands below a letter may be smaller. */
const LEAST = { text: 16, anything: 14, line: 1.5 };

/** Signs: what is as long as this takes several lines on a phone. */
const LONG = 80;

/** Signs: with fewer, nobody can say what size a letter is set in. */
const ENOUGH = 400;

const WORDS = 60;

/** Whether what is written is large enough, its lines far enough from each other, and its words as well (1.4.8). */
export const legibility: CheckRule = ({ shown }) => {
  const visible = shown.filter(({ words }) => /\p{L}/u.test(words));
  const sentences = visible.filter(
    ({ words, isHeading }) => !isHeading && words.length >= LONG && /[.!?…]["”»)\s]*$/.test(words),
  );
  const small = visible.find(({ size }) => size < LEAST.anything) ?? mostAreSmall(sentences);
  const tight = sentences.find(({ lineHeight }) => lineHeight < LEAST.line);
  const justified = visible.find(({ isJustified }) => isJustified);
  const bare = visible.find(({ isBareLink }) => isBareLink);
  return [
    ...finding('text-small', small, { size: rounded(small?.size) }),
    ...finding('text-tight', tight, { height: rounded(tight?.lineHeight), least: LEAST.line }),
    ...finding('text-justified', justified),
    ...finding('link-bare', bare),
  ];
};

/** A sentence in the size in which most is written, if that is too small. */
function mostAreSmall(sentences: readonly ShownText[]): ShownText | undefined {
  const signs = ({ words }: ShownText) => words.length;
  const sum = (texts: readonly ShownText[]) => texts.reduce((all, text) => all + signs(text), 0);
  const small = sentences.filter(({ size }) => size < LEAST.text);
  const all = sum(sentences);
  return all >= ENOUGH && sum(small) > all / 2 ? small[0] : undefined;
}

type LegibilityRule = 'text-small' | 'text-tight' | 'text-justified' | 'link-bare';

function finding(
  rule: LegibilityRule,
  text: ShownText | undefined,
  values: Finding['values'] = {},
): Finding[] {
  if (!text) return [];
  return [warning(rule, { words: text.words.slice(0, WORDS), ...values }, HTML)];
}

function rounded(figure = 0): number {
  return Math.round(figure * 100) / 100;
}
