import { join } from 'node:path';
import { loadConfig } from '@telecom-valley/config';
import { headersFor, publish, type Step } from '@telecom-valley/publisher';
import { root } from '../root.ts';
import { EXAMPLE, prepareCluster } from './prepare.ts';
import { type RunningServer, serve } from './serve.ts';
import { startPages } from './start-page.ts';

/** The public address of the example cluster, which stands in every page and file of its. */
export const PUBLIC_URL = 'https://telecom-valley.example';

/** The folder that the example cluster lives in while it is demonstrated. */
export const CLUSTER_FOLDER = join(root, '.demonstration', 'telecom-valley');

/** Where the demonstration can be looked at. */
export interface Demonstration {
  readonly cluster: RunningServer;
  readonly partner: RunningServer;
}

/** Publishes the example cluster, its dates moved to the present, into its folder's `site/`. */
export async function publishCluster(folder: string, now: number, step: Step) {
  prepareCluster(folder, now);
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
 */
export async function serveDemonstration(folder: string, port: number): Promise<Demonstration> {
  const origins = { cluster: '', partner: '' };
  const rewrite = (text: string) => text.replaceAll(PUBLIC_URL, origins.cluster);
  const cluster = await serve(
    { folder: join(folder, 'site'), headers: headersFor, pages: startPages(origins), rewrite },
    port,
  );
  origins.cluster = cluster.origin;
  const partner = await serve(
    { folder: join(root, 'examples', 'metropole'), rewrite },
    port === 0 ? 0 : port + 1,
  );
  origins.partner = partner.origin;
  return { cluster, partner };
}
