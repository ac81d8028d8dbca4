import { warning } from '@telecom-valley/errors';
import { cssFeatures, isOf, programsWithout } from '../../css/index.ts';
import { type CheckRule, HTML } from '../check-rule.ts';

/** What a letter is as good without: corners are square, links are underlined closer, colours are those of a light screen. */
const DISPENSABLE = new Set([
  'at-media',
  'at-media-prefers-color-scheme',
  'border-radius',
  'color-scheme',
  'text-underline-offset',
  // In style sheets alone, which say nothing more.
  'important',
  'selector-attribute',
  'selector-child',
  'selector-descendant',
  'selector-universal',
  // A link is as high as its words, code has no room around it, and a picture above a title has a line break for Outlook.
  'a{display:inline-block}',
  'code{padding}',
  'img{display:block}',
  // Of MJML's own: columns stand in tables that Outlook alone reads.
  'div{display:inline-block}',
  'div{max-width}',
  'div{width}',
  'p{display:block}',
  // What is hidden is hidden in several ways, a picture's size is on it, and only long words are broken.
  'display-none',
  'height',
  'max-height',
  'opacity',
  'outline',
  'overflow',
  'table-layout',
  'word-break',
  'word-spacing',
  'word-wrap',
  // A badge in two lines.
  'white-space',
  // A button is one without.
  'text-decoration',
]);

/** Whether the mail programs that the readers have show what the letter is drawn with (Can I email). */
export const cssSupport: CheckRule = ({ html }, { mailPrograms }) =>
  [...cssFeatures(html)]
    .filter((feature) => !DISPENSABLE.has(feature))
    .flatMap((feature) => {
      const without = programsWithout(feature);
      const affected = Object.entries(mailPrograms).filter(([name]) =>
        without.some((program) => isOf(name, program)),
      );
      if (affected.length === 0) return [];
      const programs = affected.map(([name]) => name).join(', ');
      const share = affected.reduce((sum, [, percent]) => sum + percent, 0);
      return [warning('css-unsupported', { feature, programs, share }, HTML)];
    });
