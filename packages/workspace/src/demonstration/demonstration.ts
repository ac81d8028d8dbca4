import { join } from 'node:path';
import { loadConfig } from '@telecom-valley/config';
import { type RunningServer, serve } from '@telecom-valley/http';
import type { ReaderDesk } from '@telecom-valley/newsletter';
import { headersFor, publish, type Step } from '@telecom-valley/publisher';
import { root } from '../root.ts';
import type { Inbox } from './inbox.ts';
import { inboxPage } from './inbox-pages.ts';
import { EXAMPLE } from './prepare.ts';
import { startPage } from './start-page.ts';

/** The public address of the example cluster, which stands in every page, file and letter of its. */
export const PUBLIC_URL = 'https://telecom-valley.example';

/** Where the demonstration can be looked at. */
export interface Demonstration {
  readonly cluster: RunningServer;
  readonly partner: RunningServer;
}

/** The letter of the demonstration. */
export interface SentLetter {
  readonly edition: string;
  readonly inbox: Inbox;
  /** Answers where the links of the letter lead. */
  readonly readers: Pick<ReaderDesk, 'answer'>;
}

/** Publishes a copy of the example cluster into its folder's `site/`. */
export async function publishCluster(folder: string, now: number, step: Step) {
  return publish(
    {
      config: await loadConfig(EXAMPLE),
      folder,
      widgets: join(root, 'widgets', 'dist'),
      out: join(folder, 'site'),
      previous: undefined,
      isFirst: true,
      now,
    },
    { fetch },
    step,
  );
}

/**
 * Serves the cluster's site and a partner's page from two origins of loopback. On their way, the cluster's
 * public address becomes the one it has here.
 *
 * @param port - the first to try; 0 for any
 * @param letter - what came of the newsletter; undefined where none was made
 */
export async function serveDemonstration(
  folder: string,
  port: number,
  letter?: SentLetter,
): Promise<Demonstration> {
  const links = { cluster: '', partner: '', edition: letter?.edition };
  const rewrite = (text: string) => text.replaceAll(PUBLIC_URL, links.cluster);
  const page = (path: string, method: string, body: string) => {
    if (path === 'index.html') return startPage('fr', links);
    if (path === 'en/index.html') return startPage('en', links);
    return (
      letter && (inboxPage(path, letter.inbox) ?? letter.readers.answer({ path, method, body }))
    );
  };
  const cluster = await serve(
    { folder: join(folder, 'site'), headers: headersFor, page, rewrite },
    port,
  );
  links.cluster = cluster.origin;
  const partner = await serve(
    { folder: join(root, 'examples', 'metropole'), rewrite },
    port === 0 ? 0 : port + 1,
  );
  links.partner = partner.origin;
  return { cluster, partner };
}
