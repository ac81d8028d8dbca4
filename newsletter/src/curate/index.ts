export { curate, type Curated } from './curate.ts';
export { newMembersOf } from './new-members.ts';
export { type EditionSources, readEdition } from './read-edition.ts';
export { linksOnDesk, sourcesOnDesk } from './sources-on-desk.ts';
