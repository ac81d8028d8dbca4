import { readColour } from './read-colour.ts';

/** How a text is shown. */
export interface Browsed {
  /** `#rrggbb`, or as it was written where nothing can be computed with it. */
  readonly colour: string;
  readonly background: string;
  /** Pixels. */
  readonly size: number;
  /** Of the size. */
  readonly lineHeight: number;
  readonly isBold: boolean;
  readonly isJustified: boolean;
  readonly isHidden: boolean;
  /** Of 1: what is less shines through. */
  readonly opacity: number;
}

/** As programs show what says nothing of it. */
export const browserStyle: Browsed = {
  colour: '#000000',
  background: '#ffffff',
  size: 16,
  lineHeight: 1.2,
  isBold: false,
  isJustified: false,
  isHidden: false,
  opacity: 1,
};

/** Values by the names of their properties; of several, the last. */
export type Declared = ReadonlyMap<string, string>;

/** How a text is shown in an element with declarations of its own. */
export function styled(outer: Browsed, own: Declared): Browsed {
  if (own.size === 0) return outer;
  const [, fontSize, fontLine] =
    /(?:^|\s)([\d.]+[a-z%]+)(?:\/([\d.]+[a-z%]*))?\s/.exec(own.get('font') ?? '') ?? [];
  const size = sizeOf(own.get('font-size') ?? fontSize, outer.size);
  const line = own.get('line-height') ?? fontLine;
  const weight = own.get('font-weight');
  const align = own.get('text-align');
  const background = own.get('background-color') ?? own.get('background') ?? '';
  const ground = readColour(background, outer.background, outer.background);
  return {
    background: ground,
    colour: readColour(own.get('color') ?? '', outer.colour, ground),
    size,
    lineHeight: lineHeightOf(line, size) ?? outer.lineHeight,
    isBold: weight === undefined ? outer.isBold : /^(?:bold|[6-9]00)/.test(weight),
    isJustified: align === undefined ? outer.isJustified : align === 'justify',
    isHidden: outer.isHidden || own.get('display') === 'none',
    opacity: outer.opacity * opacityOf(own.get('opacity')),
  };
}

export function declared(declarations: string): Declared {
  if (declarations.trim() === '') return new Map();
  return new Map(
    declarations.split(';').map((declaration) => {
      const [name = '', value = ''] = declaration.split(/:(.*)/s);
      return [name.trim().toLowerCase(), value.replace(/!important/i, '').trim()];
    }),
  );
}

const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, rem: 16 };

function sizeOf(written: string | undefined, outer: number): number {
  const [, figure, unit = ''] = /^([\d.]+)(px|pt|rem|em|%)$/i.exec(written ?? '') ?? [];
  if (figure === undefined) return outer;
  const one = { em: outer, '%': outer / 100, ...PIXELS }[unit.toLowerCase()]!;
  return Number(figure) * one;
}

function opacityOf(written = ''): number {
  const figure = Number.parseFloat(written) / (written.endsWith('%') ? 100 : 1);
  return Number.isNaN(figure) ? 1 : Math.min(Math.max(figure, 0), 1);
}

/** Undefined where nothing, or nothing of use, is said of it. */
function lineHeightOf(written: string | undefined, size: number): number | undefined {
  if (written === 'normal') return browserStyle.lineHeight;
  if (/^[\d.]+$/.test(written ?? '')) return Number(written);
  const pixels = sizeOf(written, size);
  return written !== undefined && /^[\d.]+[a-z%]+$/i.test(written) && size > 0
    ? pixels / size
    : undefined;
}
