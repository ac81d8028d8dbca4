import { publishCluster } from './demonstration.ts';
import { prepareCluster } from './prepare.ts';

/** Publishes the example cluster, as it is on a day, into `site/` of a folder. The widgets have to be built. */
export async function publishExample(folder: string, now = Date.now()): Promise<void> {
  prepareCluster(folder, now);
  await publishCluster(folder, now, (_step, run) => run());
}
