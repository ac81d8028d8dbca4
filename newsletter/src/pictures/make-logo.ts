import sharp from 'sharp';
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

/** Drawings of vectors have no pixels of their own: these are enough for any tile. */
const DENSITY = 288;

const MOST_PIXELS = 40_000_000;

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
  try {
    const logo = await sharp(bytes, {
      limitInputPixels: MOST_PIXELS,
      failOn: 'error',
      density: DENSITY,
    })
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
