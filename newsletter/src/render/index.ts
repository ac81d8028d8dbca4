export { type ArchivedEdition, drawArchive } from './draw-archive.ts';
export { render, type Rendered } from './render.ts';
