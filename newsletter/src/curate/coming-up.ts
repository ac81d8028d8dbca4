import { type CalendarEvent, type Contest, stageAt } from '@telecom-valley/catalog';
import {
  addDays,
  dateAt,
  daysBetween,
  formatInstant,
  type InstantMs,
  parseInstant,
  startOfDay,
  type TimeZone,
} from '@telecom-valley/time';
import type { ComingEvent, ContestDeadline } from '../model.ts';

/** The events that begin within so many days, by their start; what comes again stands at its first date. */
export function agendaOf(
  events: readonly CalendarEvent[],
  from: InstantMs,
  days: number,
  zone: TimeZone,
  most: number,
): ComingEvent[] {
  const until = startOfDay(addDays(dateAt(from, zone), days), zone);
  const startOf = ({ startDate, timeZone = zone }: CalendarEvent) =>
    parseInstant(startDate) ?? startOfDay(startDate, timeZone);
  const coming = events
    .filter((event) => startOf(event) >= from && startOf(event) < until)
    .toSorted((a, b) => startOf(a) - startOf(b));
  const byName = Map.groupBy(coming, ({ name, location }) => `${name} ${location?.name}`);
  return [...byName.values()]
    .map(([event, ...others]) => ({
      event: event!,
      again: others.map(({ startDate }) => startDate.slice(0, 10)),
    }))
    .slice(0, most);
}

/** What happens next in each contest that is not over, the nearest first. */
export function deadlinesOf(
  contests: readonly Contest[],
  from: InstantMs,
  zone: TimeZone,
): ContestDeadline[] {
  return contests
    .flatMap((contest): ContestDeadline[] => {
      const moment = stageAt(contest, from);
      if (moment.phase === 'over') return [];
      // What closes as a day begins, closes the day before.
      const lastDay = dateAt(moment.until - (moment.phase === 'open' ? 1 : 0), zone);
      return [
        {
          contest,
          stage: moment.stage.name,
          phase: moment.phase,
          url: moment.stage.url ?? contest.url,
          until: formatInstant(moment.until, zone),
          daysLeft: Math.max(0, daysBetween(dateAt(from, zone), lastDay)),
        },
      ];
    })
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
}
