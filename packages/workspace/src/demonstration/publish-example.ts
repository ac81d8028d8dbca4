import { publishCluster } from './demonstration.ts';

/** Publishes the example cluster, as it is today, into `site/` of a folder. The widgets have to be built. */
export async function publishExample(folder: string): Promise<void> {
  await publishCluster(folder, Date.now(), (_step, run) => run());
}
