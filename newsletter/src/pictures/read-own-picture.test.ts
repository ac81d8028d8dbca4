import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { readOwnPicture } from './read-own-picture.ts';

const PNG = await sharp({ create: { width: 800, height: 400, channels: 3, background: '#0b5394' } })
  .png()
  .toBuffer();

function shelf() {
  const written: string[] = [];
  return {
    written,
    has: (file: string) => Promise.resolve(written.includes(file)),
    write: (file: string) => Promise.resolve(void written.push(file)),
  };
}

/** A cluster's folder, beside something that is none of its own. */
function clusterFolder(): string {
  const around = mkdtempSync(join(tmpdir(), 'own-'));
  onTestFinished(() => rmSync(around, { recursive: true }));
  const folder = join(around, 'pole');
  mkdirSync(join(folder, 'photos'), { recursive: true });
  writeFileSync(join(around, 'autre.png'), PNG);
  writeFileSync(join(folder, 'photos', 'gala.png'), PNG);
  writeFileSync(join(folder, '.env'), 'NEWSLETTER_SMTP_URL=smtp://x');
  symlinkSync(join(around, 'autre.png'), join(folder, 'photos', 'lien.png'));
  return folder;
}

it('a picture of the cluster’s folder is made anew, once', async () => {
  const own = shelf();
  const folder = clusterFolder();
  const pictures = [
    await readOwnPicture('photos/gala.png', folder, own),
    await readOwnPicture('./photos/../photos/gala.png', folder, own),
  ];
  const file = expect.stringMatching(/^img\/own-[\da-f]{16}\.jpg$/) as string;
  expect(pictures).toEqual(Array.from({ length: 2 }, () => ({ file, width: 560, height: 280 })));
  expect(own.written).toHaveLength(1);
});

it.each([
  '../autre.png',
  'photos/lien.png',
  'photos/rien.png',
  'photos',
  '.env',
  '/etc/hostname',
  'https://x.example/gala.png',
  '',
])('nothing is made of %j', async (path) => {
  const own = shelf();
  expect(await readOwnPicture(path, clusterFolder(), own)).toBeUndefined();
  expect(own.written).toEqual([]);
});
