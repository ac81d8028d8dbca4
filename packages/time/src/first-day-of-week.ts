import type { Weekday } from './calendar-date.ts';

interface WeekInfo {
  readonly firstDay: Weekday;
}

/** What we mostly speak: to ask the engine costs a quarter of the CPU of a calendar's first month. */
const WEEKS_FROM_MONDAY = /^(?:fr|it)(?:-FR|-IT)?$/;

/**
 * The weekday that weeks begin with where a language is spoken: Monday in France, Sunday in the United
 * States. Monday (ISO 8601) where the engine does not know.
 *
 * @param locale - a BCP 47 language tag; one that is none counts as unknown
 */
export function firstDayOfWeek(locale: string): Weekday {
  if (WEEKS_FROM_MONDAY.test(locale)) return 1;
  try {
    const known = new Intl.Locale(locale) as { weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo };
    return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
  } catch {
    return 1;
  }
}
