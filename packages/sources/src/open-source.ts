import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ActionableError, nearest, trouble } from '@telecom-valley/errors';
import type { World } from './world.ts';

/** A source's bytes, and what is known of them. */
export interface OpenedSource {
  /** As it is written in the configuration. */
  readonly name: string;
  /** What relative addresses in it are relative to. */
  readonly base: string;
  /** Empty for files. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const PATIENCE_MS = 20_000;
const MOST_MEGABYTES = 20;

/**
 * Reads a file, or fetches a web address: no longer than twenty seconds and twenty megabytes.
 *
 * @param name - a web address, or a path from `folder`
 * @throws ActionableError
 */
export function openSource(name: string, folder: string, world: World): Promise<OpenedSource> {
  return /^https?:\/\//i.test(name) ? openAddress(name, world) : openFile(name, folder, world);
}

async function openFile(name: string, folder: string, world: World): Promise<OpenedSource> {
  const path = join(folder, name);
  try {
    const bytes = await world.readFile(path);
    return { name, base: pathToFileURL(path).href, contentType: '', bytes };
  } catch (cause) {
    const neighbours = await world.readFolder(dirname(path)).catch(() => []);
    const meant = nearest(basename(name), neighbours);
    const finding = meant
      ? trouble('source-misspelt', { source: name, nearest: join(dirname(name), meant) })
      : trouble('source-missing', { source: name });
    throw new ActionableError(finding, { cause });
  }
}

async function openAddress(name: string, { fetch }: World): Promise<OpenedSource> {
  let response: Response;
  let bytes: Uint8Array | undefined;
  try {
    response = await fetch(name, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    bytes = await readBody(response);
  } catch (cause) {
    const values = { source: name, reason: reasonOf(cause) };
    throw new ActionableError(trouble('source-unreachable', values), { cause });
  }
  if (!bytes) {
    throw new ActionableError(
      trouble('source-too-large', { source: name, megabytes: MOST_MEGABYTES }),
    );
  }
  const contentType = response.headers.get('content-type') ?? '';
  return { name, base: response.url || name, contentType, bytes };
}

/** The whole body, or undefined when it is too large: what is too much is never taken in. */
async function readBody(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let left = MOST_MEGABYTES * 1_000_000;
  for await (const chunk of response.body ?? []) {
    left -= chunk.length;
    if (left < 0) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `fetch failed` says nothing: the reason is its cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? cause.message : message;
}
