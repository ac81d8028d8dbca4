export { cssFeatures } from './css-features.ts';
export { knownPrograms, programsWithout } from './unsupported.ts';
export { withoutCss } from './without-css.ts';
