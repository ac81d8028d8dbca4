export { cssFeatures } from './css-features.ts';
export { isOf, knownPrograms, programsWithout } from './unsupported.ts';
export { unknownFeatures } from './unknown-features.ts';
export { withoutCss } from './without-css.ts';
