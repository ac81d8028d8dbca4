import { createHash } from 'node:crypto';

/** The files of a site by their paths, with `/` between folders. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** Whether a path's content never changes: its name holds the hash of what it was made of. */
export function isImmutable(path: string): boolean {
  return /^(?:v\d+\/[0-9a-f]{12}|media)\//.test(path);
}

/** What `integrity=""` takes for a file. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** A name for bytes. */
export function shortHash(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 12);
}

export function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
