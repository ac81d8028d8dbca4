import { type Finding, warning } from '@telecom-valley/errors';
import { type CheckRule, EDITION } from '../check-rule.ts';

/** A heading with no story under it is not in the letter: its editor may have meant to write one. */
export const emptySections: CheckRule = (_mail, { edition, isFirst }) =>
  (isFirst ? (edition?.sections ?? []) : [])
    .filter((section) => section.shows === 'stories' && section.stories.length === 0)
    .map(({ title }): Finding => ({
      ...warning('section-empty', { title }, EDITION),
      severity: 'info',
    }));
