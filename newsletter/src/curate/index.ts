export { curate, type Curated } from './curate.ts';
export { readEdition } from './read-edition.ts';
export { linksOnDesk, sourcesOnDesk } from './sources-on-desk.ts';
