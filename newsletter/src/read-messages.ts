import type { EditionFolder } from './archive.ts';
import type { Message } from './model.ts';

/** The messages of an edition, the cluster's own language first; none where it has not been rendered. */
export async function readMessages(edition: EditionFolder): Promise<readonly Message[]> {
  // An earlier version wrote one alone.
  return [(await edition.readJson<Message | readonly Message[]>('message.json')) ?? []].flat();
}
