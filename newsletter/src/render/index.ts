export { render, type Rendered } from './render.ts';
