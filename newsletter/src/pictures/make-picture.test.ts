import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makePicture } from './make-picture.ts';

const picture = ([width, height]: readonly [width: number, height: number]) =>
  sharp({ create: { width, height, channels: 3, background: '#0b5394' } })
    .png()
    .toBuffer();

describe('a picture', () => {
  it.each([
    ['a photo across the letter', [1600, 1200], [560, 420]],
    ['a wide one', [1600, 700], [560, 245]],
    ['a poster', [1240, 1754], [297, 420]],
    ['a phone’s screen', [1080, 2340], [194, 420]],
    ['a square', [2000, 2000], [420, 420]],
    ['a small one', [400, 300], [400, 300]],
    ['a small poster', [250, 600], [175, 420]],
    ['a banner', [1200, 240], [560, 112]],
  ] as const)('is shown whole, and no larger than a photo: %s', async (_kind, own, shown) => {
    const made = await makePicture(await picture(own));
    expect([made?.width, made?.height]).toEqual(shown);
    const { width, height } = await sharp(made!.bytes).metadata();
    // Fine screens have two pixels for one.
    expect([width, height]).toEqual(own.map((size, at) => Math.min(size, shown[at]! * 2)));
  });

  it.each([
    ['a strip', [3000, 400]],
    ['a pole', [300, 1000]],
    ['an icon', [200, 200]],
  ] as const)('is none worth showing: %s', async (_kind, own) => {
    expect(await makePicture(await picture(own))).toBeUndefined();
  });
});
