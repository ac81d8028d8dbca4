import { colourNames } from './colour-names.ts';

const NONE = /^(?:transparent|none|inherit|initial|unset|revert|currentcolor)?$/;

/**
 * A colour as it is shown: `#rrggbb`, or as it was written where nothing can be computed with it.
 *
 * @param written - of a declaration (`rgb(0 0 0 / 50%)`, `url(a.png) #fff`) or of an attribute (`fff`)
 * @param outer - what shows where it says none
 * @param under - what shines through it
 */
export function readColour(written: string, outer: string, under: string): string {
  const value = written
    .trim()
    .toLowerCase()
    .replace(/^(?=(?:[\da-f]{3}|[\da-f]{6})$)/, '#');
  if (NONE.test(value)) return outer;
  if (value.includes('gradient(')) return value;
  // A picture may not be shown: what counts is the colour under it.
  const parts = value.replaceAll(/url\([^)]*\)/g, ' ').match(/[\w-]+\([^)]*\)|#?[\w-]+/g) ?? [];
  const colour = parts.map(oneColour).find((one) => one !== undefined);
  if (colour) return over(colour, under) ?? value;
  return /[(#]/.test(value) ? value : outer;
}

/** Red, green and blue of 255, and how much of it is there, of 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

function oneColour(part: string): Colour | undefined {
  const hex = colourNames.get(part) ?? part;
  const [, figures] = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(hex) ?? [];
  if (figures) {
    const whole = figures.length < 6 ? figures.replaceAll(/./g, '$&$&') : figures;
    const [red, green, blue, alpha = 255] = whole
      .match(/../g)!
      .map((two) => Number.parseInt(two, 16));
    return [red!, green!, blue!, alpha / 255];
  }
  const [, inside] = /^rgba?\(([^)]*)\)$/.exec(part) ?? [];
  const parts = inside?.match(/[\d.]+%?/g);
  if (!parts || parts.length < 3) return undefined;
  const [red, green, blue] = parts.map((one) => share(one, 255));
  return [red!, green!, blue!, share(parts[3] ?? '1', 1)];
}

function share(written: string, whole: number): number {
  const figure = Number.parseFloat(written);
  return Math.min(written.endsWith('%') ? (figure / 100) * whole : figure, whole);
}

/** Undefined where it is not known what shines through. */
function over([red, green, blue, alpha]: Colour, under: string): string | undefined {
  const below = alpha < 1 ? oneColour(under) : ([0, 0, 0, 1] as const);
  if (!below) return undefined;
  const mixed = [red, green, blue].map((part, at) => part * alpha + below[at]! * (1 - alpha));
  return `#${mixed.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
