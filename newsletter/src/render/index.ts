export { type ArchivedEdition, drawArchive } from './draw-archive.ts';
export { render, type Rendered, renderPage } from './render.ts';
export { renderNote } from './render-note.ts';
