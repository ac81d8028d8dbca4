import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/read-tree.ts';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

const KEPT = join(root, 'test', 'visual', 'pictures');

/** Where pictures that are not as they should be are left to be looked at. */
const NEW = join(root, 'node_modules', '.cache', 'pictures');

/** Edges are drawn a shade differently from one release of a browser to the next: a letter is more. */
const WINDOW = 24;
const MOST_PIXELS = 24;

/** Whether the kept pictures are to be made anew: `npm run pictures`. */
const isMaking = process.env.NEW_PICTURES === '1';

/** Fails where a text is another than the one that is kept under its name. */
export function expectText(name: string, text: string): void {
  const file = join(KEPT, '..', 'texts', name);
  const written = `${text.trimEnd()}\n`;
  if (isMaking) return writeFileSync(file, written);
  expect(existsSync(file), `there is no text "${name}" yet: npm run pictures`).toBe(true);
  expect(written, `"${name}" says something else. If it is better so: npm run pictures`).toBe(
    readFileSync(file, 'utf8'),
  );
}

/** Fails where a picture differs anywhere from the one that is kept under its name. */
export function expectPicture(name: string, png: Uint8Array): void {
  const file = join(KEPT, `${name}.png`);
  if (isMaking) return writeFileSync(file, png);
  expect(existsSync(file), `there is no picture "${name}" yet: npm run pictures`).toBe(true);
  const [kept, made] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(Buffer.from(png))];
  const { width, height } = kept;
  const isSameSize = width === made.width && height === made.height;
  const options = { threshold: 0.1, windowSize: WINDOW };
  const different = isSameSize
    ? pixelmatch(kept.data, made.data, undefined, width, height, options)
    : Infinity;
  if (different <= MOST_PIXELS) return;
  mkdirSync(NEW, { recursive: true });
  const place = join(NEW, `${name}.png`);
  writeFileSync(place, png);
  expect.fail(
    `"${name}" looks different (${different} pixels in one place): compare ${place} with ${file}. If it is better so: npm run pictures`,
  );
}
