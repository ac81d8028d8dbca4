export { writtenDate } from './local-time.ts';
export { readSources, type SourcesReading, type Span } from './read-sources.ts';
export { readTable } from './read-table.ts';
export { lookAtYaml, readYaml, type SeenYaml, type YamlFile } from './read-yaml.ts';
export type { World } from './world.ts';
export { writtenAddress } from './written-address.ts';
export {
  findKeysAlike,
  findPlace,
  inWrittenKeys,
  type KeyNames,
  knownKey,
  withKnownKeys,
} from './written-keys.ts';
