import { addressLines, type CalendarEvent } from '@telecom-valley/catalog';
import { toText } from '@telecom-valley/richtext/anywhere';
import { addDays, inUtc } from '@telecom-valley/time';

/** A place on the web where an event can be put into a calendar. */
interface CalendarLink {
  readonly name: string;
  readonly href: string;
}

/** Addresses have an end: what calendars show of a text is less. */
const LONGEST_TEXT = 800;

/** Addresses that open a filled-in new event in the calendars that most people have. */
export function calendarLinks(event: CalendarEvent): CalendarLink[] {
  const { allDay, location, name, startDate, endDate = startDate, url } = event;
  const join = location?.url;
  const place = addressLines(location ?? {}).join(', ') || join || '';
  const text = event.description && toText(event.description).slice(0, LONGEST_TEXT);
  const about = [text, join, url].filter(Boolean).join('\n\n');
  // Calendars name the day after the last.
  const end = allDay ? addDays(endDate, 1) : endDate;
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: name,
    startdt: inUtc(startDate),
    enddt: inUtc(end),
    allday: String(allDay),
    location: place,
    body: about,
  };
  return [
    {
      name: 'Google Agenda',
      href: address('https://calendar.google.com/calendar/render', {
        action: 'TEMPLATE',
        text: name,
        dates: `${basic(startDate)}/${basic(end)}`,
        ...(event.timeZone && { ctz: event.timeZone }),
        location: place,
        details: about,
      }),
    },
    {
      name: 'Outlook.com',
      href: address('https://outlook.live.com/calendar/0/deeplink/compose', outlook),
    },
    {
      name: 'Microsoft 365',
      href: address('https://outlook.office.com/calendar/0/deeplink/compose', outlook),
    },
    {
      name: 'Yahoo',
      href: address('https://calendar.yahoo.com/', {
        v: '60',
        title: name,
        st: basic(startDate),
        // One day says so by its duration; several end, as elsewhere, with the day after.
        ...(allDay && startDate === endDate ? { dur: 'allday' } : { et: basic(end) }),
        in_loc: place,
        desc: about,
      }),
    },
  ];
}

/** `20261118`, or `20261118T173000Z`: the basic format of ISO 8601. */
function basic(written: string): string {
  return inUtc(written).replaceAll(/[-:]/g, '');
}

/** Outlook shows the `+` that a space may be written as. */
function address(base: string, query: Readonly<Record<string, string>>): string {
  return `${base}?${new URLSearchParams(query)}`.replaceAll('+', '%20');
}
