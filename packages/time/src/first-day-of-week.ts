import type { Weekday } from './calendar-date.ts';

interface WeekInfo {
  readonly firstDay: Weekday;
}

/**
 * The weekday that weeks begin with where a language is spoken: Monday in France, Sunday in the United
 * States. Monday (ISO 8601) where the engine does not know.
 *
 * @param locale - a BCP 47 language tag; one that is none counts as unknown
 */
export function firstDayOfWeek(locale: string): Weekday {
  try {
    const known = new Intl.Locale(locale) as { weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo };
    return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
  } catch {
    return 1;
  }
}
