export { curate, type Curated } from './curate.ts';
export { readEdition } from './read-edition.ts';
export { sourcesOnDesk } from './sources-on-desk.ts';
