import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '@telecom-valley/config';
import { ActionableError, type Finding, trouble } from '@telecom-valley/errors';
import { readSources } from '@telecom-valley/sources';
import { type InstantMs } from '@telecom-valley/time';
import { copyPictures } from './copy-pictures.ts';
import { dataFiles } from './data-files.ts';
import { headersFile, htaccess } from './headers.ts';
import { keepPrevious } from './keep-previous.ts';
import { MANIFEST, manifestOf } from './manifest.ts';
import { readWidgets } from './read-widgets.ts';
import { replaceFolder } from './replace-folder.ts';
import { jsonBytes, type SiteFiles } from './site-files.ts';
import { webEditions } from './web-editions.ts';
import type { World } from './world.ts';

/** What is published, from where to where. */
export interface Publication {
  readonly config: Config;
  /** The cluster's folder: what the paths in its configuration are relative to. */
  readonly folder: string;
  /** The folder of the built widgets. */
  readonly widgets: string;
  /** The folder to write. */
  readonly out: string;
  /** The site that is online, a folder or an address; undefined for what stands in `out`. */
  readonly previous: string | undefined;
  /** Whether there may be no site online yet. */
  readonly isFirst: boolean;
  readonly now: InstantMs;
}

/** What was published, and what was found on the way. */
export interface Published {
  readonly events: number;
  readonly members: number;
  readonly contests: number;
  readonly release: string;
  readonly findings: readonly Finding[];
}

/** Runs a step of the work under a name. */
export type Step = <T>(
  name: 'reading' | 'copying' | 'keeping' | 'writing',
  run: () => Promise<T>,
) => Promise<T>;

/** A year back, and a year and a half ahead. */
const DAY_MS = 86_400_000;
const PAST_MS = 366 * DAY_MS;
const FUTURE_MS = 550 * DAY_MS;

/**
 * Publishes a cluster. The same sources, the same instant and the same previous site give the same bytes;
 * whatever stops it, the folder holds the old site or the new one, whole.
 *
 * @throws ActionableError, and nothing was changed
 */
export async function publish(
  publication: Publication,
  world: World,
  step: Step,
): Promise<Published> {
  const { config, folder, out, now } = publication;
  const previous = findPrevious(publication);
  const widgets = await readWidgets(publication.widgets);
  const span = { from: now - PAST_MS, until: now + FUTURE_MS };
  const sourcesWorld = { fetch: world.fetch, readFile, readFolder: readdir };
  const sources = await step('reading', () => readSources(config, folder, span, now, sourcesWorld));
  if (sources.failed.length > 0) {
    const values = { sources: sources.failed.join(', ') };
    throw new ActionableError([trouble('sources-failed', values), ...sources.findings]);
  }
  const pictures = await step('copying', () =>
    copyPictures(sources.catalog, config.publicUrl, world),
  );
  const fresh: SiteFiles = new Map([
    ...widgets.files,
    ...pictures.files,
    ...dataFiles(pictures.catalog, config.name),
    ...(await webEditions(folder)),
    ['.htaccess', Buffer.from(htaccess())],
    ['_headers', Buffer.from(headersFile())],
  ]);
  const kept =
    previous === undefined
      ? new Map<string, Uint8Array>()
      : await step('keeping', () => keepPrevious(previous, fresh, world));
  const files = new Map([...fresh, ...kept]);
  const manifest = manifestOf(files, widgets.release, sources.catalog.generatedAt);
  files.set(MANIFEST, jsonBytes(manifest));
  await step('writing', () => replaceFolder(out, files));
  const { events, members, contests } = pictures.catalog;
  return {
    events: events.length,
    members: members.length,
    contests: contests.length,
    release: widgets.release,
    findings: [...sources.findings, ...pictures.findings],
  };
}

function findPrevious({ previous, out, isFirst }: Publication): string | undefined {
  if (previous !== undefined) return previous;
  if (existsSync(join(out, MANIFEST))) return out;
  if (isFirst) return undefined;
  throw new ActionableError(trouble('previous-missing'));
}
