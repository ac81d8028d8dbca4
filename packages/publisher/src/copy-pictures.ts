import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CalendarEvent, Catalog, Member, Picture } from '@telecom-valley/catalog';
import { type Finding, warning } from '@telecom-valley/errors';
import { imageSize } from 'image-size';
import { shortHash, type SiteFiles } from './site-files.ts';
import type { World } from './world.ts';

/** The catalog with its pictures on the cluster's own host, and the files they are. */
export interface CopiedPictures {
  readonly catalog: Catalog;
  readonly files: SiteFiles;
  readonly findings: readonly Finding[];
}

const MOST_KILOBYTES = 500;
const PATIENCE_MS = 20_000;
const AT_ONCE = 8;

/** The formats that every browser shows, by what `image-size` calls them. */
const FORMATS = new Set(['svg', 'png', 'jpg', 'webp', 'gif', 'avif']);

/**
 * Copies the catalog's pictures into the site, so that a partner's page asks nobody else for them. A
 * picture that cannot be had is a finding, and left out.
 */
export async function copyPictures(
  catalog: Catalog,
  publicUrl: string,
  world: World,
): Promise<CopiedPictures> {
  const findings: Finding[] = [];
  const files = new Map<string, Uint8Array>();
  const copies = new Map<string, Picture | undefined>();
  const wanted = [...new Set(picturesIn(catalog).map(({ url }) => url))];
  while (wanted.length > 0) {
    await Promise.all(
      wanted.splice(0, AT_ONCE).map(async (url) => {
        const read = await readPicture(url, world);
        if ('rule' in read) {
          findings.push(read);
          copies.set(url, undefined);
          return;
        }
        const path = `media/${shortHash(read.bytes)}.${read.type}`;
        files.set(path, read.bytes);
        copies.set(url, { url: `${publicUrl}/${path}`, width: read.width, height: read.height });
      }),
    );
  }
  const copyOf = (picture: Picture | undefined) => picture && copies.get(picture.url);
  const withCopies = {
    ...catalog,
    events: catalog.events.map((event): CalendarEvent => ({
      ...event,
      image: copyOf(event.image),
    })),
    members: catalog.members.map((member): Member => ({
      ...member,
      logo: copyOf(member.logo),
      logoDark: copyOf(member.logoDark),
    })),
  };
  return { catalog: withCopies, files, findings };
}

function picturesIn({ events, members }: Catalog): Picture[] {
  return [
    ...events.map(({ image }) => image),
    ...members.flatMap(({ logo, logoDark }) => [logo, logoDark]),
  ].filter((picture) => picture !== undefined);
}

interface ReadPicture {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

async function readPicture(url: string, world: World): Promise<ReadPicture | Finding> {
  const picture = decodeURI(url.startsWith('file:') ? fileURLToPath(url) : url);
  let bytes: Uint8Array;
  try {
    bytes = url.startsWith('file:') ? await readFile(new URL(url)) : await download(url, world);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    return warning('picture-missing', { picture, reason });
  }
  const kilobytes = Math.ceil(bytes.length / 1000);
  if (kilobytes > MOST_KILOBYTES) {
    return warning('picture-large', { picture, kilobytes, most: MOST_KILOBYTES });
  }
  const size = sizeOf(bytes);
  if (!size) return warning('picture-format', { picture });
  if (size.type === 'svg' && isActive(Buffer.from(bytes).toString())) {
    return warning('picture-active', { picture });
  }
  return { bytes, ...size };
}

async function download(url: string, { fetch }: World): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${response.status}`);
  const length = Number(response.headers.get('content-length') ?? 0);
  if (length > MOST_KILOBYTES * 10_000) throw new Error(`${length} B`);
  return new Uint8Array(await response.arrayBuffer());
}

function sizeOf(bytes: Uint8Array): { type: string; width: number; height: number } | undefined {
  try {
    const { type = '', width, height } = imageSize(bytes);
    return FORMATS.has(type)
      ? { type, width: Math.round(width), height: Math.round(height) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Somebody may open a drawing by its address: it must not be able to do anything then. */
function isActive(svg: string): boolean {
  return /<script|<foreignObject|<!ENTITY|\bon[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["']?\s*(?:[a-z]+:)?\/\//i.test(
    svg,
  );
}
