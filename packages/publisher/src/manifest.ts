import { object, type Shape, text, unexpected } from '@telecom-valley/shape';
import { integrityOf, isImmutable, type SiteFiles } from './site-files.ts';

/** The file in which a site says of itself what the next one has to keep. */
export const MANIFEST = 'site.json';

export interface Manifest {
  /** The instant it was published for. */
  readonly generatedAt: string;
  /** The newest release of the widgets: they stand in `v1/<release>/`. */
  readonly release: string;
  /** Every file whose address never changes its content, with its `integrity`. */
  readonly immutable: Readonly<Record<string, string>>;
}

export function manifestOf(files: SiteFiles, release: string, generatedAt: string): Manifest {
  const immutable = [...files]
    .filter(([path]) => isImmutable(path))
    .map(([path, bytes]) => [path, integrityOf(bytes)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { generatedAt, release, immutable: Object.fromEntries(immutable) };
}

const immutablePaths: Shape<Readonly<Record<string, string>>> = (value) => {
  const entries = Object.entries(Object(value) as Record<string, unknown>);
  for (const [path, integrity] of entries) {
    const isSafe = isImmutable(path) && !path.split('/').includes('..');
    if (!isSafe || typeof integrity !== 'string') throw unexpected('text', path);
  }
  return Object.fromEntries(entries) as Record<string, string>;
};

/** @throws ParseError */
export const readManifest: Shape<Manifest> = object({
  generatedAt: text,
  release: text,
  immutable: immutablePaths,
});
