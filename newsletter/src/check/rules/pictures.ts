import { type Finding, trouble, warning } from '@telecom-valley/errors';
import { type CheckRule, HTML, type LetterFacts } from '../check-rule.ts';
import type { ReadPicture } from '../read-html.ts';

/** What is as small as this is not there to be seen. Pixels. */
const SEEN = 3;

/** What cameras and programs call a file, and no words. */
const FILE_NAME =
  /^(?:\S+\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)|(?:dscn?|img|pict?|photo|image|screenshot|capture)[-_ ]?\d+)$/i;

/**
 * Each picture says what it shows, or that it is for show (WCAG 2.2, 1.1.1), how large it is, stands still (2.2.2), and
 * comes from the cluster, over TLS: whoever else it came from, or came by, would learn who reads the letter. That a link is not left without words is
 * another rule's.
 */
export const pictures: CheckRule = ({ pictures: all }, facts) =>
  all.flatMap((picture) => troubles(picture, facts));

function troubles(
  { address, alt, width, height, isHidden }: ReadPicture,
  facts: LetterFacts,
): Finding[] {
  const values = { picture: address };
  const isCounted = [width, height].some((size) => size !== undefined && size < SEEN);
  if (isCounted || isHidden) return [trouble('picture-spying', values, HTML)];
  const url = URL.parse(address);
  const isOwn = url?.host === URL.parse(facts.publicUrl)?.host;
  const isUnsized = width === undefined || height === undefined;
  return [
    ...(alt === undefined ? [trouble('picture-wordless', values, HTML)] : []),
    ...(FILE_NAME.test(alt ?? '')
      ? [warning('picture-filename', { ...values, alt: alt! }, HTML)]
      : []),
    ...(isOwn ? [] : [trouble('picture-foreign', values, HTML)]),
    ...(isOwn && url?.protocol === 'http:' ? [trouble('picture-insecure', values, HTML)] : []),
    ...(/\.gif$/i.test(url?.pathname ?? '') ? [warning('picture-moving', values, HTML)] : []),
    ...(isUnsized ? [warning('picture-unsized', values, HTML)] : []),
  ];
}
