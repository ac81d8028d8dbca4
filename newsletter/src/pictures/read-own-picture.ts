import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { StoryPicture } from '../model.ts';
import { makePicture } from './make-picture.ts';
import type { PictureShelf } from './read-logo.ts';

/** As a camera makes them; a film is none. */
const MOST_BYTES = 50_000_000;

/** Who draws a letter again and again makes a picture once. */
const made = new WeakMap<PictureShelf, Map<string, Promise<StoryPicture | undefined>>>();

/**
 * A picture that staff keep in a folder, made anew and put on the shelf.
 *
 * @param path - from the folder; nothing outside of it is read
 * @returns undefined for what is not there, or no picture that a letter can show
 */
export async function readOwnPicture(
  path: string,
  folder: string,
  shelf: PictureShelf,
): Promise<StoryPicture | undefined> {
  const bytes = await readInside(folder, path);
  if (!bytes) return undefined;
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const known = made.get(shelf) ?? new Map<string, Promise<StoryPicture | undefined>>();
  made.set(shelf, known);
  const picture = known.get(name) ?? make(bytes, `img/own-${name}.jpg`, shelf);
  known.set(name, picture);
  // What could not be written may be the next time.
  picture.catch(() => known.delete(name));
  return picture;
}

async function make(
  bytes: Uint8Array,
  file: `img/${string}`,
  shelf: PictureShelf,
): Promise<StoryPicture | undefined> {
  const picture = await makePicture(bytes);
  if (!picture) return undefined;
  await shelf.write(file, picture.bytes);
  return { file, width: picture.width, height: picture.height };
}

/** A link may lead out of the folder as well. */
async function readInside(folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    const whole = await realpath(folder);
    const file = await realpath(resolve(whole, path));
    if (!file.startsWith(whole + sep)) return undefined;
    const found = await stat(file);
    return found.isFile() && found.size <= MOST_BYTES ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
