import { publishCluster } from './demonstration.ts';
import { prepareCluster } from './prepare.ts';

/** Publishes the example cluster, as it is today, into `site/` of a folder. The widgets have to be built. */
export async function publishExample(folder: string): Promise<void> {
  const now = Date.now();
  prepareCluster(folder, now);
  await publishCluster(folder, now, (_step, run) => run());
}
