export { curate, type Curated } from './curate.ts';
export { newMembersOf } from './new-members.ts';
export { type EditionSources, readEdition } from './read-edition.ts';
export { type Told, toldOnDesk } from './told-on-desk.ts';
