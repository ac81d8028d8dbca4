import { MOST_PIXELS } from './limits.ts';
import { loadSharp } from './load-sharp.ts';
import type { MadePicture } from './make-picture.ts';

/** How it is drawn. */
export interface LogoTile {
  /** Of the tile: a logo is drawn for one. */
  readonly background: string;
  /** Pixels, as the letter shows it. */
  readonly width: number;
  readonly height: number;
}

/** Of the tile, around the logo. Pixels, as the letter shows it. */
const MARGIN = 6;

/** Fine screens have two pixels for one. */
const SCALE = 2;

/** What one dot per inch is to a drawing that says its size in pixels, and the most that it can be. */
const DENSITY = { own: 72, most: 2400 };

/**
 * Makes a logo anew as a tile with its own background, so that it is the same on light and dark screens, and where mail
 * programs turn colours around. Mail programs show no SVG.
 *
 * @returns undefined for what is no picture
 */
export async function makeLogo(
  bytes: Uint8Array,
  { background, width, height }: LogoTile,
): Promise<MadePicture | undefined> {
  const sharp = await loadSharp();
  try {
    const logo = await sharp(bytes, {
      limitInputPixels: MOST_PIXELS,
      failOn: 'error',
      density: await densityFor(bytes, width * SCALE),
    })
      .rotate()
      .resize({
        width: (width - 2 * MARGIN) * SCALE,
        height: (height - 2 * MARGIN) * SCALE,
        fit: 'contain',
        background,
      })
      .flatten({ background })
      .extend({
        top: MARGIN * SCALE,
        bottom: MARGIN * SCALE,
        left: MARGIN * SCALE,
        right: MARGIN * SCALE,
        background,
      })
      .png({ palette: true })
      .toBuffer();
    return { bytes: logo, width, height };
  } catch {
    return undefined;
  }
}

/** As many dots as a drawing needs, to be drawn as wide as it is shown: it has no pixels of its own. */
async function densityFor(bytes: Uint8Array, pixels: number): Promise<number> {
  const sharp = await loadSharp();
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const density = Math.ceil((DENSITY.own * 2 * pixels) / (Math.max(width, height) || pixels));
  return Math.min(DENSITY.most, Math.max(1, density));
}
