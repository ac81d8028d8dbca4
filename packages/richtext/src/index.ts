export * from './anywhere.ts';
export { fromHtml } from './from-html.ts';
export { sanitise } from './sanitise.ts';
