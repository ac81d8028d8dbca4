export * from './anywhere.ts';
export { fromHtml } from './from-html.ts';
export { isHtmlElement } from './html-elements.ts';
export { leftOut } from './left-out.ts';
export { sanitise } from './sanitise.ts';
