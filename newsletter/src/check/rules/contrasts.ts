import { contrast } from '@telecom-valley/config';
import { type Finding, warning } from '@telecom-valley/errors';
import { type CheckRule, HTML } from '../check-rule.ts';
import { readShown, type ShownText } from '../read-shown.ts';

/** WCAG 2.2, 1.4.3 */
const LEAST = { text: 4.5, large: 3 };

const WORDS = 60;

const MOST_NAMED = 5;

/** Whether all that is written can be read, on a light screen, on a dark one, and where colours are turned around. Each pair of colours is told once. */
export const contrasts: CheckRule = ({ html, shown }) => {
  const onDark = readShown(html, 'dark');
  const light = pairsIn(shown);
  const dark = pairsIn(onDark);
  return [
    ...[...light.values()].flatMap((text) => lowContrast('contrast-low', text)),
    ...[...dark]
      .filter(([pair]) => !light.has(pair))
      .flatMap(([, text]) => lowContrast('contrast-dark', text)),
    ...[...light.values()]
      .filter((text) => isReadable(text))
      .flatMap((text) => lowContrast('contrast-inverted', inverted(text))),
    ...uncomputed([...shown, ...onDark]),
  ];
};

/** What nothing could be computed with, nobody has looked at. */
function uncomputed(texts: readonly ShownText[]): Finding[] {
  const all = texts.flatMap(({ colour, background }) => [colour, background]);
  const unknown = [...new Set(all)].filter((colour) => !isKnown(colour));
  if (unknown.length === 0) return [];
  const colours = unknown.slice(0, MOST_NAMED).join(' · ');
  return [{ ...warning('contrast-unknown', { colours }, HTML), severity: 'info' }];
}

function isKnown(colour: string): boolean {
  return /^#[\da-f]{6}$/.test(colour);
}

/** The first text in each pair of colours. */
function pairsIn(texts: readonly ShownText[]): Map<string, ShownText> {
  const known = texts.filter(({ colour, background }) => isKnown(colour) && isKnown(background));
  return new Map(
    known.toReversed().map((text) => [`${text.colour} ${text.background} ${leastOf(text)}`, text]),
  );
}

type ContrastRule = 'contrast-low' | 'contrast-dark' | 'contrast-inverted';

function lowContrast(rule: ContrastRule, text: ShownText): Finding[] {
  const ratio = contrast(text.colour, text.background);
  const least = leastOf(text);
  if (ratio >= least) return [];
  const words = text.words.slice(0, WORDS);
  return [warning(rule, { words, ratio: Math.floor(ratio * 10) / 10, least }, HTML)];
}

function isReadable(text: ShownText): boolean {
  return contrast(text.colour, text.background) >= leastOf(text);
}

/** As a program shows it that turns all colours around on a dark screen, whatever the letter says of it. */
function inverted({ colour, background, ...text }: ShownText): ShownText {
  const around = (hex: string) =>
    `#${(0xffffff - Number.parseInt(hex.slice(1), 16)).toString(16).padStart(6, '0')}`;
  return { ...text, colour: around(colour), background: around(background) };
}

/** Large is 24 pixels, or 19 in bold. */
function leastOf({ size, isBold }: ShownText): number {
  return size >= (isBold ? 19 : 24) ? LEAST.large : LEAST.text;
}
