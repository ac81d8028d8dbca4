import { listOf, plainObject } from '@telecom-valley/shape';
import type { EditionFolder } from '../archive.ts';
import type { Message } from '../model.ts';

/** The messages of an edition, the cluster's own language first; none where it has not been rendered. */
export async function readMessages(edition: EditionFolder): Promise<readonly Message[]> {
  // An earlier version wrote one alone.
  const written = await edition.readJson('message.json', (value) =>
    listOf(plainObject)([value].flat()),
  );
  return (written ?? []) as unknown as readonly Message[];
}
