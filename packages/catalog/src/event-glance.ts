import { ATTENDANCE_NAMES, STATUS_NAMES } from './event-names.ts';
import type { JsonLdNode } from './json-ld-node.ts';
import type { CalendarEvent } from './model.ts';
import { linkIn, listIn, momentIn, nodeIn, textIn, wordIn } from './own-values.ts';

/** As much of an event as a month or a list shows of it: a page that shows many reads no more than this. */
export interface EventGlance extends Pick<CalendarEvent, 'id' | 'name' | 'url' | 'eventStatus'> {
  /** What the place is called. */
  readonly place: string | undefined;
  readonly isOnline: boolean;
}

/** Takes a glance at a node of a document of ours. Undefined for what has no name, or does not say when it begins. */
export function glanceAt(node: JsonLdNode): EventGlance | undefined {
  const name = textIn(node.name);
  const startDate = momentIn(node.startDate);
  if (!name || !startDate) return undefined;
  const { location } = node;
  return {
    id: textIn(node.identifier) ?? `${name} ${startDate}`,
    name,
    url: linkIn(node.url),
    eventStatus:
      node.remainingAttendeeCapacity === 0
        ? 'full'
        : (wordIn(STATUS_NAMES, node.eventStatus) ?? 'scheduled'),
    place: textIn(nodeIn(listIn(location)[0] ?? location).name),
    isOnline: wordIn(ATTENDANCE_NAMES, node.eventAttendanceMode) === 'online',
  };
}
