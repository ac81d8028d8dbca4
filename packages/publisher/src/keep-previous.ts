import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionableError, trouble } from '@telecom-valley/errors';
import { ParseError } from '@telecom-valley/shape';
import { MANIFEST, readManifest } from './manifest.ts';
import { integrityOf, type SiteFiles } from './site-files.ts';
import type { World } from './world.ts';

const AT_ONCE = 8;

/**
 * The files of the site that is online which have to stay: those that pages ask for by a name that never
 * changes. Each is checked against what was published.
 *
 * @param previous - a folder, or a web address
 * @param present - what the new site has already
 * @throws ActionableError
 */
export async function keepPrevious(
  previous: string,
  present: SiteFiles,
  world: World,
): Promise<SiteFiles> {
  const read = /^https?:\/\//i.test(previous) ? readFrom(previous, world) : readIn(previous);
  const immutable = await readImmutable(previous, read);
  const missing = Object.entries(immutable).filter(([path]) => !present.has(path));
  const kept = new Map<string, Uint8Array>();
  while (missing.length > 0) {
    await Promise.all(
      missing.splice(0, AT_ONCE).map(async ([path, integrity]) => {
        const bytes = await attempt(previous, () => read(path));
        if (integrityOf(bytes) !== integrity) {
          throw new ActionableError(trouble('previous-changed', { path }));
        }
        kept.set(path, bytes);
      }),
    );
  }
  return kept;
}

type Read = (path: string) => Promise<Uint8Array>;

function readIn(folder: string): Read {
  return (path) => readFile(join(folder, path));
}

function readFrom(address: string, { fetch }: World): Read {
  const base = address.endsWith('/') ? address : `${address}/`;
  return async (path) => {
    const response = await fetch(new URL(path, base), { signal: AbortSignal.timeout(20_000) });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

function readImmutable(previous: string, read: Read): Promise<Readonly<Record<string, string>>> {
  return attempt(previous, async () => {
    const manifest = readManifest(JSON.parse(Buffer.from(await read(MANIFEST)).toString()));
    return manifest.immutable;
  });
}

async function attempt<T>(previous: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    const { message, cause: inner } = cause as Error;
    const reason =
      inner instanceof Error && !(cause instanceof ParseError) ? inner.message : message;
    throw new ActionableError(trouble('previous-unreadable', { previous, reason }), { cause });
  }
}
