import { type Finding, warning } from '@telecom-valley/errors';
import { isOver } from '../../is-over.ts';
import { type CheckRule, EDITION } from '../check-rule.ts';

/** What is told is of its time: no event that is over, no story of before, or of a day to come. */
export const timeliness: CheckRule = (_mail, { edition, firstDay, isFirst, now, today }) => {
  if (!isFirst) return [];
  return (edition?.sections ?? []).flatMap((section): Finding[] => {
    switch (section.shows) {
      case 'agenda':
        return section.events
          .filter(({ event }) => isOver(event, now, today))
          .map(({ event: { name } }) => warning('event-past', { name }, EDITION));
      case 'stories':
        return section.stories.flatMap(({ title, date = firstDay }) => {
          if (date < firstDay) return [warning('story-old', { title, date }, EDITION)];
          return date > today ? [warning('story-future', { title, date }, EDITION)] : [];
        });
      default:
        return [];
    }
  });
};
