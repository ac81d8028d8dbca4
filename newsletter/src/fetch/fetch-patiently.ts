import { FetchError } from './explain-failure.ts';
import { fetchBytes, type Fetched, type Wanted } from './fetch-bytes.ts';
import type { NetworkWorld } from './network-world.ts';

/** How long is waited before asking again, if nobody says for how long. */
const PAUSES_MS = [500, 2000];

/** Whoever wants us to wait longer is asked another day. */
const LONGEST_WAIT_S = 20;

/**
 * Fetches what is at an address, and asks again where what stood in the way may pass: no more than three times,
 * and no sooner than the server wants.
 *
 * @throws ActionableError that says what stood in the way the last time
 */
export async function fetchPatiently(wanted: Wanted, world: NetworkWorld): Promise<Fetched> {
  for (const pause of PAUSES_MS) {
    try {
      const fetched = await fetchBytes(wanted, world);
      if (!fetched.isCut) return fetched;
      await world.pause(pause);
    } catch (error) {
      const { mayPass = false, retryAfter = pause / 1000 } = error as Partial<FetchError>;
      if (!mayPass || retryAfter > LONGEST_WAIT_S) throw error;
      await world.pause(retryAfter * 1000);
    }
  }
  return fetchBytes(wanted, world);
}
