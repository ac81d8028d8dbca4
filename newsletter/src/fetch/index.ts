export { fetchBytes, type Fetched, type Validators } from './fetch-bytes.ts';
export { formatWait } from './format-wait.ts';
export { fetchPatiently } from './fetch-patiently.ts';
export { inLanes } from './in-lanes.ts';
export { isPrivateAddress } from './private-address.ts';
export type { NetworkWorld } from './network-world.ts';
