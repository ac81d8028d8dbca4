import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Member } from '@telecom-valley/catalog';
import { fetchPatiently, type NetworkWorld } from '../fetch/index.ts';
import type { StoryPicture } from '../model.ts';
import { makeLogo } from './make-logo.ts';

const LIMITS = { connectMs: 8000, answerMs: 12_000, wholeMs: 15_000, bytes: 8_000_000 };

/** Pixels, as the letter shows it. */
const TILE = { width: 96, height: 56 };

/** Where pictures that were made are kept. */
export interface PictureShelf {
  has(file: string): Promise<boolean>;
  write(file: `img/${string}`, bytes: Uint8Array): Promise<void>;
}

/**
 * The logo of a member, made anew and put on the shelf, unless it is there.
 *
 * @returns undefined where there is none, or none that can be read
 */
export async function readLogo(
  { logo, logoDark }: Pick<Member, 'logo' | 'logoDark'>,
  network: NetworkWorld,
  shelf: PictureShelf,
): Promise<StoryPicture | undefined> {
  const url = (logo ?? logoDark)?.url;
  if (!url) return undefined;
  // One for dark backgrounds alone is light itself.
  const background = logo ? '#ffffff' : '#161d24';
  const bytes = url.startsWith('file:') ? await readFile(new URL(url)).catch(() => undefined) : url;
  if (bytes === undefined) return undefined;
  const name = createHash('sha256').update(bytes).update(background).digest('hex').slice(0, 16);
  const file = `img/logo-${name}.png` as const;
  if (!(await shelf.has(file))) {
    const made = await makeLogo(
      typeof bytes === 'string' ? await download(bytes, network) : bytes,
      { ...TILE, background },
    );
    if (!made) return undefined;
    await shelf.write(file, made.bytes);
  }
  return { file, ...TILE };
}

async function download(url: string, network: NetworkWorld): Promise<Uint8Array> {
  try {
    const { bytes } = await fetchPatiently({ url, accept: 'image/*', limits: LIMITS }, network);
    return bytes ?? new Uint8Array();
  } catch {
    return new Uint8Array();
  }
}
