import { writeCalendar } from '@telecom-valley/calendars';
import { type Catalog, writeContests, writeEvents, writeMembers } from '@telecom-valley/catalog';
import { jsonBytes, type SiteFiles } from './site-files.ts';

/** What the widgets load, and search engines, open-data portals and people's calendars too. */
export function dataFiles(catalog: Catalog, name: string): SiteFiles {
  const generatedAt = Date.parse(catalog.generatedAt);
  return new Map([
    ['events.json', jsonBytes(writeEvents(catalog.events))],
    ['events.ics', Buffer.from(writeCalendar(catalog.events, { name, generatedAt }))],
    ['members.json', jsonBytes(writeMembers(catalog.members))],
    ['contests.json', jsonBytes(writeContests(catalog.contests))],
  ]);
}
