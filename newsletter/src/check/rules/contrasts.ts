import { contrast } from '@telecom-valley/config';
import { type Finding, warning } from '@telecom-valley/errors';
import { type CheckRule, HTML } from '../check-rule.ts';
import { readColours, type ShownText } from '../read-colours.ts';

/** WCAG 2.2, 1.4.3 */
const LEAST = { text: 4.5, large: 3 };

const WORDS = 60;

/** Whether all that is written can be read, on a light screen and on a dark one. Each pair of colours is told once. */
export const contrasts: CheckRule = ({ html }) => {
  const light = pairsIn(readColours(html, 'light'));
  const dark = pairsIn(readColours(html, 'dark'));
  return [
    ...[...light.values()].flatMap((text) => lowContrast('contrast-low', text)),
    ...[...dark]
      .filter(([pair]) => !light.has(pair))
      .flatMap(([, text]) => lowContrast('contrast-dark', text)),
  ];
};

/** The first text in each pair of colours. */
function pairsIn(texts: readonly ShownText[]): Map<string, ShownText> {
  return new Map(
    texts.toReversed().map((text) => [`${text.colour} ${text.background} ${leastOf(text)}`, text]),
  );
}

function lowContrast(rule: 'contrast-low' | 'contrast-dark', text: ShownText): Finding[] {
  const ratio = contrast(text.colour, text.background);
  const least = leastOf(text);
  if (ratio >= least) return [];
  const words = text.words.slice(0, WORDS);
  return [warning(rule, { words, ratio: Math.floor(ratio * 10) / 10, least }, HTML)];
}

/** Large is 24 pixels, or 19 in bold. */
function leastOf({ size, isBold }: ShownText): number {
  return size >= (isBold ? 19 : 24) ? LEAST.large : LEAST.text;
}
