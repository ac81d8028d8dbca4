import { strokesOf } from './letters.ts';
import { pick, randomFrom } from './random.ts';

/** A drawn logo, and the background it is drawn for. */
export interface DrawnLogo {
  readonly svg: string;
  readonly isForDark: boolean;
}

const DARK_INKS = [
  '#0b3c5d',
  '#7a1f3d',
  '#14532d',
  '#3b1c71',
  '#8a3c00',
  '#111827',
  '#0f5e6b',
  '#9c1458',
];
const BRIGHT_INKS = ['#e4572e', '#2a7de1', '#00997a', '#c2185b', '#d98a00', '#6a4cff'];
const LIGHT_INKS = ['#ffffff', '#ffe08a', '#b8f2e6', '#ffd6e0'];

type Layout = 'wide' | 'tall' | 'word' | 'mark';

/** Draws a logo for a word: wide or tall, thin or heavy, dark, bright or light. The same seed draws the same. */
export function drawLogo(word: string, seed: number): DrawnLogo {
  const random = randomFrom(seed);
  const isForDark = random() < 0.12;
  const ink = isForDark ? pick(random, LIGHT_INKS) : pick(random, [...DARK_INKS, ...BRIGHT_INKS]);
  const second = isForDark ? ink : pick(random, [...DARK_INKS, ...BRIGHT_INKS, ink]);
  const weight = pick(random, [0.35, 0.6, 0.9, 1.3]);
  const layout: Layout = pick(random, ['wide', 'wide', 'tall', 'word', 'mark']);
  const { path, width } = strokesOf(layout === 'mark' ? word.slice(0, 1) : word, 1.2 + weight / 2);
  const letters = `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${weight}" stroke-linejoin="round" stroke-linecap="round"/>`;
  const sign = drawSign(random, second, weight);
  const place = (x: number, y: number, inner: string) =>
    `<g transform="translate(${x} ${y})">${inner}</g>`;
  const half = Number((width / 2).toFixed(2));
  const sheets: Readonly<Record<Layout, readonly [number, number, string]>> = {
    wide: [width + 13, 12, place(1, 1, sign) + place(12.5, 3, letters)],
    tall: [
      Math.max(width, 10) + 3,
      21,
      place(Math.max(half, 5) - 3.5, 1, sign) + place(Math.max(0, 5 - half) + 1.5, 13, letters),
    ],
    word: [width + 3, 9, place(1.5, 1.5, letters)],
    mark: [
      14,
      14,
      place(2, 2, sign) +
        `<circle cx="7" cy="7" r="6.2" fill="none" stroke="${ink}" stroke-width="${weight}"/>`,
    ],
  };
  const [wide, high, drawing] = sheets[layout];
  const box = `${Number(wide.toFixed(2))} ${high}`;
  const [pixelsWide, pixelsHigh] = [wide, high].map((size) => Math.round(size * 12));
  return {
    isForDark,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${pixelsWide}" height="${pixelsHigh}" viewBox="0 0 ${box}">${drawing}</svg>\n`,
  };
}

/** A sign ten units wide and high. */
function drawSign(random: () => number, ink: string, weight: number): string {
  const stroke = `fill="none" stroke="${ink}" stroke-width="${weight}"`;
  const fill = `fill="${ink}"`;
  const turn = Math.floor(random() * 8) * 45;
  return pick(random, [
    `<circle cx="5" cy="5" r="4.5" ${fill}/>`,
    `<rect x=".7" y=".7" width="8.6" height="8.6" rx="2" ${stroke}/><circle cx="5" cy="5" r="2" ${fill}/>`,
    `<path d="M5 .5L9.5 5L5 9.5L.5 5Z" ${fill}/>`,
    `<path d="M5 .5A4.5 4.5 0 0 1 5 9.5M5 2.5A2.5 2.5 0 0 1 5 7.5" ${stroke} transform="rotate(${turn} 5 5)"/>`,
    `<path d="M.5 7Q2.75 2 5 7T9.5 7M.5 4Q2.75 -1 5 4T9.5 4" ${stroke}/>`,
    `<g ${fill}><rect x="0" y="5" width="2.4" height="5"/><rect x="3.8" y="2.5" width="2.4" height="7.5"/><rect x="7.6" y="0" width="2.4" height="10"/></g>`,
    `<path d="M5 0L10 9H0Z" ${stroke} stroke-linejoin="round" transform="rotate(${turn} 5 5)"/>`,
    `<g ${fill}><circle cx="2" cy="2" r="1.8"/><circle cx="8" cy="2" r="1.8"/><circle cx="2" cy="8" r="1.8"/><circle cx="8" cy="8" r="1.8"/></g>`,
  ]);
}
