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
  readonly location?: {
    readonly name?: string;
    readonly address?: string;
    readonly city?: string;
    readonly postalCode?: string;
    readonly latitude?: number;
    readonly longitude?: number;
  };
}

type Texts = string | Readonly<Record<string, string>>;

const ATTENDANCE = [
  undefined,
  'OfflineEventAttendanceMode',
  'OnlineEventAttendanceMode',
  'MixedEventAttendanceMode',
];
const STATUS = [
  undefined,
  'EventScheduled',
  'EventRescheduled',
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

/** The agenda as schema.org's JSON-LD: an event for each of its times. */
export function fromAgenda({ events }: { readonly events: readonly AgendaEvent[] }): JsonLdNode {
  return { '@graph': events.flatMap(toNodes) };
}

function toNodes(event: AgendaEvent): JsonLdNode[] {
  const { location, timings = [], timezone } = event;
  return timings.map(({ begin, end }) => ({
    '@type': 'Event',
    identifier: String(event.uid ?? event.slug),
    name: inLanguage(event.title),
    description: inLanguage(event.description),
    startDate: begin,
    endDate: end,
    eventSchedule: timezone && { scheduleTimezone: timezone },
    url: event.canonicalUrl,
    keywords: Object.values(event.keywords ?? {})[0],
    eventAttendanceMode: ATTENDANCE[idOf(event.attendanceMode)],
    eventStatus: STATUS[idOf(event.status)],
    location: [
      location && {
        '@type': 'Place',
        name: location.name,
        address: {
          streetAddress: location.address,
          postalCode: location.postalCode,
          addressLocality: location.city,
        },
        geo: { latitude: location.latitude, longitude: location.longitude },
      },
      event.onlineAccessLink && { '@type': 'VirtualLocation', url: event.onlineAccessLink },
    ].filter(Boolean),
  }));
}

function idOf(choice: number | { readonly id?: number } | undefined): number {
  return (typeof choice === 'object' ? choice.id : choice) ?? 0;
}

/** French where there is any, else whatever comes first. */
function inLanguage(texts: Texts | undefined): string | undefined {
  return typeof texts === 'object' ? (texts.fr ?? Object.values(texts)[0]) : texts;
}
