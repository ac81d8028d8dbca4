export type { Fetched, Validators } from './fetch-bytes.ts';
export { fetchPatiently } from './fetch-patiently.ts';
export { inLanes } from './in-lanes.ts';
export type { NetworkWorld } from './network-world.ts';
