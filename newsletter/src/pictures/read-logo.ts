import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Member } from '@telecom-valley/catalog';
import { fetchPatiently, type NetworkWorld } from '../fetch/index.ts';
import type { StoryPicture } from '../model.ts';
import { LIMITS } from './limits.ts';
import { makeLogo } from './make-logo.ts';

/** Pixels, as the letter shows it. */
const TILE = { width: 96, height: 56 };

/** What stands behind a logo. */
const LIGHT = '#ffffff';
const DARK = '#161d24';

/** Where pictures that were made are kept. */
export interface PictureShelf {
  has(file: string): Promise<boolean>;
  write(file: `img/${string}`, bytes: Uint8Array): Promise<void>;
}

/**
 * The logo of a member, made anew and put on the shelf, unless it is there.
 *
 * @returns undefined where there is none, or none that can be read or seen
 */
export async function readLogo(
  { logo, logoDark }: Pick<Member, 'logo' | 'logoDark'>,
  network: NetworkWorld,
  shelf: PictureShelf,
): Promise<StoryPicture | undefined> {
  const url = (logo ?? logoDark)?.url;
  if (!url) return undefined;
  // One for dark backgrounds alone is light itself.
  const backgrounds = logo ? [LIGHT, DARK] : [DARK, LIGHT];
  const bytes = await (url.startsWith('file:') ? readHere(url) : download(url, network));
  if (!bytes) return undefined;
  const name = createHash('sha256')
    .update(bytes)
    .update(backgrounds.join())
    .digest('hex')
    .slice(0, 16);
  const file = `img/logo-${name}.png` as const;
  if (!(await shelf.has(file))) {
    const made = await makeLogo(bytes, { ...TILE, backgrounds });
    if (!made) return undefined;
    await shelf.write(file, made.bytes);
  }
  return { file, ...TILE };
}

function readHere(url: string): Promise<Uint8Array | undefined> {
  return readFile(new URL(url)).catch(() => undefined);
}

/** What a network gave, or did not: who draws a letter again and again asks once. */
const downloads = new WeakMap<NetworkWorld, Map<string, Promise<Uint8Array | undefined>>>();

function download(url: string, network: NetworkWorld): Promise<Uint8Array | undefined> {
  const known = downloads.get(network) ?? new Map<string, Promise<Uint8Array | undefined>>();
  downloads.set(network, known);
  const asked =
    known.get(url) ??
    fetchPatiently({ url, accept: 'image/*', limits: LIMITS }, network).then(
      ({ bytes }) => bytes,
      () => undefined,
    );
  known.set(url, asked);
  return asked;
}
