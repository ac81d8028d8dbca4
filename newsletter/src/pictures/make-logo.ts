import { MOST_PIXELS } from './limits.ts';
import { loadSharp } from './load-sharp.ts';
import type { MadePicture } from './make-picture.ts';

/** How it is drawn. */
export interface LogoTile {
  /** What can stand behind it, `#rrggbb`, the one that it is drawn for first. */
  readonly backgrounds: readonly string[];
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

/** Pixels, of its longer side: as closely as a logo is looked at before its margins are cut off. */
const LARGE = 1600;

/**
 * How far a colour is from what stands behind it, of 255, before it is seen, and how much of a logo has to be: a white
 * one with a red dot is more than the dot.
 */
const SEEN = { difference: 32, share: 0.02 };

/**
 * Makes a logo anew as a tile with its own background, so that it is the same on light and dark screens, and where mail
 * programs turn colours around. Mail programs show no SVG. The margins of the file are none of the tile's.
 *
 * @returns undefined for what is no picture, or is not seen on any background
 */
export async function makeLogo(
  bytes: Uint8Array,
  { backgrounds, width, height }: LogoTile,
): Promise<MadePicture | undefined> {
  try {
    const inner = { width: (width - 2 * MARGIN) * SCALE, height: (height - 2 * MARGIN) * SCALE };
    const { logo, isOpaque } = await drawLogo(bytes, inner, backgrounds[0]!);
    // What nothing shows through is the same wherever it stands.
    for (const background of isOpaque ? backgrounds.slice(0, 1) : backgrounds) {
      if (!(await isSeen(logo, background))) continue;
      return { bytes: await drawTile(logo, inner, background), width, height };
    }
    return undefined;
  } catch {
    return undefined;
  }
}

interface Box {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The logo itself, as large as the box lets it be. */
async function drawLogo(bytes: Uint8Array, box: Box, background: string) {
  const sharp = await loadSharp();
  const whole = sharp(bytes, {
    limitInputPixels: MOST_PIXELS,
    failOn: 'error',
    density: await densityFor(bytes),
  })
    .rotate()
    .toColourspace('srgb')
    .resize({ width: LARGE, height: LARGE, fit: 'inside', withoutEnlargement: true });
  const drawn = await whole.png().toBuffer();
  const { isOpaque } = await sharp(drawn).stats();
  // In what has an alpha channel, margins are what is transparent.
  const flat = isOpaque ? await sharp(drawn).removeAlpha().png().toBuffer() : drawn;
  const logo = await sharp(flat)
    .trim({ background: isOpaque ? background : `${background}00` })
    .resize({ ...box, fit: 'inside' })
    .png()
    .toBuffer();
  return { logo, isOpaque };
}

async function isSeen(logo: Uint8Array, background: string): Promise<boolean> {
  const sharp = await loadSharp();
  const colours = await sharp(logo).flatten({ background }).raw().toBuffer();
  const behind = Buffer.from(background.slice(1), 'hex');
  const seen = colours.filter(
    (value, at) => Math.abs(value - behind[at % behind.length]!) > SEEN.difference,
  );
  return seen.length > colours.length * SEEN.share;
}

async function drawTile(logo: Uint8Array, box: Box, background: string): Promise<Buffer> {
  const sharp = await loadSharp();
  const margin = MARGIN * SCALE;
  return sharp(logo)
    .resize({ ...box, fit: 'contain', background })
    .flatten({ background })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background })
    .png({ palette: true })
    .toBuffer();
}

/** As many dots as a drawing needs to be large: it has no pixels of its own. */
async function densityFor(bytes: Uint8Array): Promise<number> {
  const sharp = await loadSharp();
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const density = Math.ceil((DENSITY.own * LARGE) / (Math.max(width, height) || LARGE));
  return Math.min(DENSITY.most, Math.max(1, density));
}
