export { curate, type Curated, type Curation } from './curate.ts';
export { type Gathered, pictureOf } from './lost-on-desk.ts';
export { newMembersOf } from './new-members.ts';
export { placeOnDesk } from './place-on-desk.ts';
export { planFindings } from './plan-findings.ts';
export { readDesk, type WrittenEdition } from './read-desk.ts';
export { type EditionSources, readEdition } from './read-edition.ts';
export type { ProposedStory } from './since-proposed.ts';
export { countOf, type Told, toldOnDesk } from './told-on-desk.ts';
