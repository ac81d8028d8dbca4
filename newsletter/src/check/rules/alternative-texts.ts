import { trouble } from '@telecom-valley/errors';
import type { CheckRule } from '../check-rule.ts';

/**
 * Every picture has words to stand for it, or says with none that it is for show (WCAG 2.2, 1.1.1). That a link
 * is not left without words is another rule's.
 */
export const alternativeTexts: CheckRule = ({ pictures }) =>
  pictures
    .filter(({ alt }) => alt === undefined)
    .map(({ address }) =>
      trouble('picture-wordless', { picture: address }, { source: 'message.html' }),
    );
