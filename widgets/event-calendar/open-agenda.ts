import type { JsonLdNode } from '@telecom-valley/catalog';

/** As much as is used of the events that OpenAgenda exports (API v2): every text by its language. */
interface AgendaEvent {
  readonly uid?: number;
  readonly slug?: string;
  readonly title?: Texts;
  readonly description?: Texts;
  readonly timings?: readonly { readonly begin?: string; readonly end?: string }[];
  readonly timezone?: string;
  readonly canonicalUrl?: string;
  readonly keywords?: Readonly<Record<string, readonly string[]>>;
  readonly attendanceMode?: number | { readonly id?: number };
  readonly status?: number | { readonly id?: number };
  readonly onlineAccessLink?: string;
  readonly registration?: readonly { readonly type?: string; readonly value?: string }[];
  readonly accessibility?: Readonly<Record<string, boolean>>;
  readonly originAgenda?: { readonly title?: string };
  readonly location?: AgendaPlace;
}

interface AgendaPlace {
  readonly name?: string;
  readonly address?: string;
  readonly city?: string;
  readonly postalCode?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

type Texts = string | Readonly<Record<string, string>>;

const ATTENDANCE = [
  undefined,
  'OfflineEventAttendanceMode',
  'OnlineEventAttendanceMode',
  'MixedEventAttendanceMode',
];
const FULL = 5;
const STATUS = [
  undefined,
  'EventScheduled',
  // Another time, which the event has.
  'EventScheduled',
  'EventMovedOnline',
  'EventPostponed',
  undefined,
  'EventCancelled',
];

export function isAgenda(
  document: unknown,
): document is { readonly events: readonly AgendaEvent[] } {
  return Array.isArray((document as { events?: unknown } | null)?.events);
}

/**
 * The agenda as schema.org's JSON-LD: an event for each of its times.
 *
 * @param locale - what language its texts are wanted in
 */
export function fromAgenda(
  { events }: { readonly events: readonly AgendaEvent[] },
  locale: string,
): JsonLdNode {
  return {
    '@graph': listIn(events).flatMap((event) =>
      toNodes(event, locale.split('-')[0]!.toLowerCase()),
    ),
  };
}

function toNodes(event: AgendaEvent, language: string): JsonLdNode[] {
  const { accessibility, location, registration, timings, timezone } = event;
  const id = String(event.uid ?? event.slug);
  const register = listIn(registration).find(({ value }) => /^https?:/i.test(String(value)));
  const times = listIn(timings);
  return times.map(({ begin, end }) => ({
    '@type': 'Event',
    // Calendars take two events of one name for one.
    identifier: times.length > 1 ? `${id}.${begin}` : id,
    name: inLanguage(event.title, language),
    description: inLanguage(event.description, language),
    organizer: event.originAgenda?.title && {
      '@type': 'Organization',
      name: event.originAgenda.title,
    },
    potentialAction: register && { '@type': 'RegisterAction', target: register.value },
    // "mi" is for those who move with difficulty; what else it says is vaguer than what we have words for.
    'tv:accessibility': accessibility?.mi ? ['step-free'] : [],
    remainingAttendeeCapacity: idOf(event.status) === FULL ? 0 : undefined,
    startDate: begin,
    endDate: end,
    eventSchedule: timezone && { scheduleTimezone: timezone },
    url: event.canonicalUrl,
    keywords: inLanguage(event.keywords, language),
    eventAttendanceMode: ATTENDANCE[idOf(event.attendanceMode)],
    eventStatus: STATUS[idOf(event.status)],
    location: [
      location && {
        '@type': 'Place',
        name: location.name,
        address: {
          streetAddress: streetOf(location),
          postalCode: location.postalCode,
          addressLocality: location.city,
        },
        geo: { latitude: location.latitude, longitude: location.longitude },
      },
      event.onlineAccessLink && { '@type': 'VirtualLocation', url: event.onlineAccessLink },
    ].filter(Boolean),
  }));
}

/** The objects of what may be a list. */
function listIn<T extends object>(value: readonly T[] | undefined): readonly T[] {
  return (Array.isArray(value) ? value : []).map((one) => Object(one) as T);
}

function idOf(choice: number | { readonly id?: number } | undefined): number {
  return (typeof choice === 'object' ? choice?.id : choice) ?? 0;
}

/** In the page's language, else French where there is any, else whatever comes first. */
function inLanguage<T extends string | readonly string[]>(
  texts: T | Readonly<Record<string, T>> | undefined,
  language: string,
): T | undefined {
  if (typeof texts !== 'object' || Array.isArray(texts)) return texts as T | undefined;
  const known = Object(texts) as Readonly<Record<string, T>>;
  return known[language] ?? known.fr ?? Object.values(known)[0];
}

/** The address has the town in it, as a rule, which is said once more. */
function streetOf({ address, postalCode, city }: AgendaPlace): string {
  const parts = String(address ?? '').split(',');
  const said = [postalCode, city].filter(Boolean).join(' ');
  const isSaid = (part: string) => [said, city].includes(part.trim()) && said !== '';
  return parts
    .filter((part) => !isSaid(part))
    .join(',')
    .trim();
}
