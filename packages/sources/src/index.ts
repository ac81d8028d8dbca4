export { readSources, type SourcesReading, type Span } from './read-sources.ts';
export type { World } from './world.ts';
