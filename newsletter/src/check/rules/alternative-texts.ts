import { trouble } from '@telecom-valley/errors';
import type { CheckRule } from '../check-rule.ts';

/** Every picture has words to stand for it; a link's picture has some that say where it leads. */
export const alternativeTexts: CheckRule = ({ pictures }) =>
  pictures
    .filter(({ alt, isInLink }) => alt === undefined || (isInLink && alt.trim() === ''))
    .map(({ address }) =>
      trouble('picture-wordless', { picture: address }, { source: 'message.html' }),
    );
