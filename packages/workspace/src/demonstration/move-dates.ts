import { addDays, daysBetween } from '@telecom-valley/time';
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';

const WRITTEN_DATE = /\b\d{4}-\d\d-\d\d\b/g;

/** Moves each contest by whole years, so that its last stage is the next one to come. */
export function moveContests(yaml: string, today: string): string {
  const document = parseDocument(yaml);
  if (!isSeq(document.contents)) return yaml;
  for (const contest of document.contents.items) {
    if (!isMap(contest)) continue;
    const dates = String(contest).match(WRITTEN_DATE)?.toSorted() ?? [];
    const last = dates.at(-1);
    if (last === undefined) continue;
    const years = Number(today.slice(0, 4)) - Number(last.slice(0, 4));
    const isBehind = today.slice(4) > last.slice(4);
    visit(contest, (_key, node) => {
      if (!isScalar(node)) return;
      node.value = String(node.value).replaceAll(WRITTEN_DATE, (date) =>
        addYears(date, years + Number(isBehind)),
      );
    });
  }
  return String(document);
}

/** Moves all events of a calendar by the same whole weeks, so that the last is about three months ahead. */
export function moveCalendar(calendar: string, today: string): string {
  const times = /((?:DTSTART|DTEND)[^:\r\n]*:)(\d{4})(\d\d)(\d\d)(?=T)/g;
  const starts = [...calendar.matchAll(times)].map(([, , ...parts]) => parts.join('-'));
  const last = starts.toSorted().at(-1);
  if (last === undefined) return calendar;
  const days = wholeWeeks(daysBetween(last, addDays(today, 91)));
  return calendar.replaceAll(times, (_all, property, year, month, day) => {
    const moved = addDays(`${year}-${month}-${day}`, days);
    return property + moved.replaceAll('-', '');
  });
}

/** Moves all dates of a table by the same whole weeks, so that the last is in the week that has passed. */
export function moveTable(table: string, today: string): string {
  const dates = /\b(\d\d)\/(\d\d)\/(\d{4})\b/g;
  const last = [...table.matchAll(dates)]
    .map(([, day, month, year]) => `${year}-${month}-${day}`)
    .toSorted()
    .at(-1);
  if (last === undefined) return table;
  const days = wholeWeeks(daysBetween(last, today));
  return table.replaceAll(dates, (_all, day, month, year) =>
    addDays(`${year}-${month}-${day}`, days).split('-').toReversed().join('/'),
  );
}

function addYears(date: string, years: number): string {
  return String(Number(date.slice(0, 4)) + years).padStart(4, '0') + date.slice(4);
}

function wholeWeeks(days: number): number {
  return Math.floor(days / 7) * 7;
}
