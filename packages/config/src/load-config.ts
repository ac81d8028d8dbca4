import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ActionableError, type Finding, findingsOf, trouble } from '@telecom-valley/errors';
import { ParseError } from '@telecom-valley/shape';
import { type Config, resolveConfig } from './config.ts';

/** The name of the file that makes a folder a cluster's. */
export const CONFIG_FILE = 'cluster.config.ts';

/**
 * Loads the configuration of a cluster.
 *
 * @param folder - where its `cluster.config.ts` stands
 * @throws ActionableError with everything that is wrong with it
 */
export async function loadConfig(folder: string): Promise<Config> {
  const file = resolve(join(folder, CONFIG_FILE));
  if (!existsSync(file)) throw new ActionableError(trouble('config-missing', { folder }));
  let written: unknown;
  try {
    ({ default: written } = (await import(pathToFileURL(file).href)) as { default: unknown });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ActionableError(trouble('config-unreadable', { reason }, { source: CONFIG_FILE }), {
      cause,
    });
  }
  try {
    return resolveConfig(written);
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    const findings = findingsOf(cause, (path) => ({ source: CONFIG_FILE, path }));
    throw new ActionableError(findings as [Finding, ...Finding[]], { cause });
  }
}
