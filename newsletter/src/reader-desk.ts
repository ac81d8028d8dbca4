import { join } from 'node:path';
import { loadConfig } from '@telecom-valley/config';
import type { InstantMs } from '@telecom-valley/time';
import { newsletterConfig } from './config.ts';
import { openDatabase } from './ledger/index.ts';
import { answerReader, type ReaderRequest, Subscribers } from './subscribers/index.ts';

/** What answers at a cluster's public address for the links of its letters. */
export interface ReaderDesk {
  /** The page; undefined for an address that is not its own. */
  readonly answer: (request: ReaderRequest) => string | undefined;
  /** Whether the reader of a link is one of this cluster's, or was. */
  readonly knows: (path: string) => boolean;
  readonly close: () => void;
}

/**
 * @param folder - the cluster's
 * @throws ActionableError for what is wrong with the configuration
 */
export async function openReaderDesk(folder: string, now: () => InstantMs): Promise<ReaderDesk> {
  const config = await loadConfig(folder);
  const { languages } = newsletterConfig(config);
  const database = openDatabase(join(folder, 'state', 'newsletter.db'));
  const subscribers = new Subscribers(database);
  return {
    answer: (request) =>
      answerReader(request, { subscribers, cluster: config.name, languages, now }),
    knows: (path) => subscribers.languageOf(path.split('/').at(-1)!) !== undefined,
    close: () => database.close(),
  };
}
