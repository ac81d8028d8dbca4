export { headersFor } from './headers.ts';
export { type Manifest, MANIFEST, readManifest } from './manifest.ts';
export { type Publication, publish, type Published, type Step } from './publish.ts';
