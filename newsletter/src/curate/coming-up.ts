import { type CalendarEvent, type Contest, type Stage, stageAt } from '@telecom-valley/catalog';
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
import { isOver } from '../is-over.ts';
import type { ComingEvent, ContestDeadline } from '../model.ts';

/**
 * The events of so many days that are not over: those to come, by their start, then, where there is room, those that
 * run already, by their end: earlier letters had them. What comes again stands at its first date.
 */
export function agendaOf(
  events: readonly CalendarEvent[],
  from: InstantMs,
  days: number,
  zone: TimeZone,
  most: number,
): ComingEvent[] {
  const today = dateAt(from, zone);
  const until = startOfDay(addDays(today, days), zone);
  const told = events
    .filter((event) => !isOver(event, from, today) && startOf(event, zone) < until)
    .map((event) => (isFromAfar(event) ? byClocksOf(zone, event) : event));
  const hasBegun = ({ startDate }: CalendarEvent) => startDate.slice(0, 10) < today;
  const coming = told
    .filter((event) => !hasBegun(event))
    .toSorted((a, b) => startOf(a, zone) - startOf(b, zone));
  const running = told.filter(hasBegun).toSorted((a, b) => endOf(a) - endOf(b));
  return [coming, running]
    .flatMap((events) => [...Map.groupBy(events, nameAndPlace).values()])
    .map(([event, ...others]) => ({
      event: event!,
      again: hasBegun(event!) ? [] : others.map(({ startDate }) => startDate.slice(0, 10)),
      hasBegun: hasBegun(event!),
      elsewhere: elsewhereOf(event!, zone),
    }))
    .slice(0, most);
}

function nameAndPlace({ name, location }: CalendarEvent): string {
  return `${name} ${location?.name}`;
}

/** UTC is no place's clock: who wrote it named none. */
function isFromAfar({ attendanceMode, startDate, timeZone }: CalendarEvent): boolean {
  return attendanceMode === 'online' || (!timeZone && startDate.endsWith('Z'));
}

function startOf({ startDate, timeZone }: CalendarEvent, zone: TimeZone): InstantMs {
  return parseInstant(startDate) ?? startOfDay(startDate, timeZone ?? zone);
}

function endOf({ startDate, endDate = startDate }: CalendarEvent): InstantMs {
  return Date.parse(endDate);
}

/** Who takes part from afar looks at the clock at home. */
function byClocksOf(zone: TimeZone, event: CalendarEvent): CalendarEvent {
  if (event.allDay) return event;
  const here = (moment: string) => formatInstant(Date.parse(moment), zone);
  const { startDate, endDate } = event;
  return {
    ...event,
    startDate: here(startDate),
    ...(endDate && { endDate: here(endDate) }),
    timeZone: zone,
  };
}

function elsewhereOf(
  { startDate, timeZone, allDay }: CalendarEvent,
  zone: TimeZone,
): string | undefined {
  if (allDay) return undefined;
  const here = formatInstant(Date.parse(startDate), zone);
  if (startDate.slice(0, 16) === here.slice(0, 16)) return undefined;
  return timeZone ?? startDate.slice(-'+00:00'.length);
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
          isOneDay: isOneDay(moment.stage, zone),
          url: moment.stage.url ?? contest.url,
          until: formatInstant(moment.until, zone),
          daysLeft: Math.max(0, daysBetween(dateAt(from, zone), lastDay)),
        },
      ];
    })
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
}

function isOneDay({ opensAt, closesAt }: Stage, zone: TimeZone): boolean {
  if (opensAt === undefined) return false;
  const [first, last] = [Date.parse(opensAt), Date.parse(closesAt) - 1];
  return dateAt(first, zone) === dateAt(last, zone);
}
