import { withoutInvisible } from './without-invisible.ts';

/** A text in one line, with one space between its words. */
export function oneLine(text: string): string {
  // Most white space is one space already, and stays.
  return withoutInvisible(text)
    .replaceAll(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}
