import { type Finding, warning } from '@telecom-valley/errors';
import { type CheckRule, DESK } from '../check-rule.ts';

/** What is told is of its time: no event that is over, no story of before, none that was told last time. */
export const timeliness: CheckRule = (_mail, { edition, firstDay, now, toldBefore }) =>
  (edition?.sections ?? []).flatMap((section): Finding[] => {
    switch (section.shows) {
      case 'agenda':
        return section.events
          .filter(({ event }) => Date.parse(event.endDate ?? event.startDate) < now)
          .map(({ event: { name } }) => warning('event-past', { name }, DESK));
      case 'stories':
        return section.stories.flatMap(({ title, date, link }) => [
          ...(date !== undefined && date < firstDay
            ? [warning('story-old', { title, date }, DESK)]
            : []),
          ...(toldBefore.has(link) ? [warning('story-repeated', { title }, DESK)] : []),
        ]);
      default:
        return [];
    }
  });
