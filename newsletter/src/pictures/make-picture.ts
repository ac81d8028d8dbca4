import { MOST_PIXELS } from './limits.ts';
import { loadSharp } from './load-sharp.ts';

/** A picture as letters show it, on a fine screen too. */
export interface MadePicture {
  readonly bytes: Uint8Array;
  /** Pixels, as the letter shows it: half of what a large file has. */
  readonly width: number;
  readonly height: number;
}

/** Pixels: as wide as a letter, and as high as a photo of that width: no poster fills a screen. */
const MOST = { width: 560, height: 420 };

/** Pixels: what is narrower is a sign, if it is not as high as anything is shown. */
const LEAST_WIDTH = 280;

/** How often its height is in its width, or its width in its height: what is flatter or narrower shows nothing when it is small. */
const FLATTEST = 6;
const NARROWEST = 3;

/**
 * Makes a picture anew, so that nothing of the file that came is passed on but what it shows.
 *
 * @returns undefined for what is no picture, or too small a one to be worth showing
 */
export async function makePicture(bytes: Uint8Array): Promise<MadePicture | undefined> {
  const sharp = await loadSharp();
  try {
    const picture = sharp(bytes, {
      limitInputPixels: MOST_PIXELS,
      failOn: 'error',
      animated: false,
    });
    const { data, info } = await picture
      .rotate()
      .resize({
        width: MOST.width * 2,
        height: MOST.height * 2,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 78, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    const isSign = width < LEAST_WIDTH && height < MOST.height;
    const isStrip = width > FLATTEST * height || height > NARROWEST * width;
    if (isSign || isStrip) return undefined;
    const scale = Math.min(1, MOST.width / width, MOST.height / height);
    return { bytes: data, width: Math.round(width * scale), height: Math.round(height * scale) };
  } catch {
    return undefined;
  }
}
