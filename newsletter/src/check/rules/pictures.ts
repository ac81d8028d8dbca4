import { type Finding, trouble, warning } from '@telecom-valley/errors';
import { type CheckRule, HTML, type LetterFacts } from '../check-rule.ts';
import type { ReadPicture } from '../read-html.ts';

/** What is as small as this is not there to be seen. Pixels. */
const SEEN = 3;

/**
 * Each picture says what it shows, or that it is for show (WCAG 2.2, 1.1.1), how large it is, and comes from the
 * cluster: whoever else it came from would learn who reads the letter. That a link is not left without words is
 * another rule's.
 */
export const pictures: CheckRule = ({ pictures: all }, facts) =>
  all.flatMap((picture) => troubles(picture, facts));

function troubles({ address, alt, width, height }: ReadPicture, facts: LetterFacts): Finding[] {
  const values = { picture: address };
  const isCounted = [width, height].some((size) => size !== undefined && size < SEEN);
  if (isCounted) return [trouble('picture-spying', values, HTML)];
  const isUnsized = width === undefined || height === undefined;
  return [
    ...(alt === undefined ? [trouble('picture-wordless', values, HTML)] : []),
    ...(hostOf(address) === hostOf(facts.publicUrl)
      ? []
      : [trouble('picture-foreign', values, HTML)]),
    ...(isUnsized ? [warning('picture-unsized', values, HTML)] : []),
  ];
}

function hostOf(address: string): string | undefined {
  return URL.parse(address)?.host;
}
