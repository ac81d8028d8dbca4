import { writeCalendar } from '@telecom-valley/calendars';
import {
  type Catalog,
  toLines,
  writeContests,
  writeEvents,
  writeMembers,
} from '@telecom-valley/catalog';
import { type SiteFiles } from './site-files.ts';

/** What the widgets load, and search engines, open-data portals and people's calendars too. */
export function dataFiles(catalog: Catalog, name: string): SiteFiles {
  const generatedAt = Date.parse(catalog.generatedAt);
  return new Map([
    ['events.json', Buffer.from(toLines(writeEvents(catalog.events)))],
    ['events.ics', Buffer.from(writeCalendar(catalog.events, { name, generatedAt }))],
    ['members.json', Buffer.from(toLines(writeMembers(catalog.members)))],
    ['contests.json', Buffer.from(toLines(writeContests(catalog.contests)))],
  ]);
}
