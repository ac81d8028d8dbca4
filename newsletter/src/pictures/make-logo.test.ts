import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeLogo } from './make-logo.ts';

const TILE = { backgrounds: ['#ffffff', '#161d24'], width: 96, height: 56 };

/** A colour at a place of the tile, in its own pixels. */
async function colours(bytes: Uint8Array, ...places: (readonly [x: number, y: number])[]) {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return places.map(([x, y]) => {
    const at = (y * 2 * info.width + x * 2) * info.channels;
    return [...data.subarray(at, at + 3)]
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('');
  });
}

const svg = (width: number, height: number) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#d00000"/></svg>`,
  );

/** Shapes with nothing behind them. */
const shown = (...shapes: readonly string[]) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">${shapes.join('')}</svg>`,
  );
const box = (fill: string) => `<path d="M20 10h160v80H20z" fill="${fill}"/>`;
const RED_DOT = '<circle cx="24" cy="50" r="4" fill="#d00000"/>';

describe('a logo', () => {
  it.each([
    ['wide', svg(10, 1), [48, 28], [48, 15]],
    ['high', svg(1, 10), [48, 28], [20, 28]],
  ] as const)('stands in the middle of its tile, %s as it is', async (_kind, bytes, on, beside) => {
    const made = await makeLogo(bytes, TILE);
    expect(made).toMatchObject({ width: 96, height: 56 });
    expect(await sharp(made!.bytes).metadata()).toMatchObject({
      format: 'png',
      width: 192,
      height: 112,
    });
    expect(await colours(made!.bytes, on, beside, [2, 2], [94, 54])).toEqual([
      'd00000',
      'ffffff',
      'ffffff',
      'ffffff',
    ]);
  });

  it('has the background that it was drawn for', async () => {
    const made = await makeLogo(svg(2, 1), { ...TILE, backgrounds: ['#161d24'] });
    expect(await colours(made!.bytes, [2, 2], [48, 28])).toEqual(['161d24', 'd00000']);
  });

  it.each([
    ['enormous', 'viewBox="0 0 30000 15000"'],
    ['of paper', 'width="297mm" height="210mm" viewBox="0 0 297 210"'],
    ['tiny', 'viewBox="0 0 4 2"'],
  ])('may be a drawing of any size: %s', async (_kind, size) => {
    const drawing = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="#d00000"/></svg>`,
    );
    const made = await makeLogo(drawing, TILE);
    expect(await colours(made!.bytes, [48, 28], [2, 2])).toEqual(['d00000', 'ffffff']);
  });

  it.each([
    ['white, on nothing', shown(box('#fff')), 'ffffff', '161d24'],
    ['white but for a dot, on nothing', shown(box('#fff'), RED_DOT), 'ffffff', '161d24'],
    ['pale, on nothing', shown(box('#f4f4f4')), 'f4f4f4', '161d24'],
    ['yellow, on nothing', shown(box('#ffe600')), 'ffe600', 'ffffff'],
    ['black, on nothing', shown(box('#000')), '000000', 'ffffff'],
  ])('is seen, whatever its colour: %s', async (_kind, bytes, logo, background) => {
    const made = await makeLogo(bytes, TILE);
    expect(await colours(made!.bytes, [48, 28], [2, 2])).toEqual([logo, background]);
  });

  it('is none where nothing of it is seen', async () => {
    expect(await makeLogo(shown(), TILE)).toBeUndefined();
    const paper = await sharp(shown(box('#fff')))
      .flatten({ background: '#ffffff' })
      .jpeg()
      .toBuffer();
    expect(await makeLogo(paper, TILE)).toBeUndefined();
  });

  it.each([
    ['transparent', ''],
    ['white', '<path d="M0 0h200v100H0z" fill="#fff"/>'],
  ])('is as large as the tile lets it be: its margins are %s', async (_kind, behind) => {
    const dot = shown(behind, '<path d="M90 45h20v10H90z" fill="#d00000"/>');
    const made = await makeLogo(dot, TILE);
    expect(await colours(made!.bytes, [9, 28], [87, 28], [2, 28])).toEqual([
      'd00000',
      'd00000',
      'ffffff',
    ]);
  });

  it('is none where there is no picture', async () => {
    expect(await makeLogo(Buffer.from('<html>'), TILE)).toBeUndefined();
    expect(await makeLogo(new Uint8Array(), TILE)).toBeUndefined();
  });
});
