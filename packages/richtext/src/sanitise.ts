import { fromHtml } from './from-html.ts';
import { toHtml } from './to-html.ts';

/**
 * Any HTML as HTML that can be shown anywhere: its words, links, paragraphs, headings, lists, quotations
 * and emphasis. Nothing in it runs, loads, or reaches beyond its place.
 *
 * @param base - what relative addresses are relative to
 */
export function sanitise(html: string, base?: string): string {
  return toHtml(fromHtml(html, base));
}
