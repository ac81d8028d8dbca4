export { cssFeatures } from './css-features.ts';
export { programsWithout } from './unsupported.ts';
export { withoutCss } from './without-css.ts';
