import type { AttendanceMode, EventStatus } from './model.ts';

/** What schema.org calls the ways an event can be other than planned. */
export const STATUS_NAMES = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  'moved-online': 'EventMovedOnline',
} as const satisfies Partial<Record<EventStatus, string>>;

/** What schema.org calls the ways of taking part. */
export const ATTENDANCE_NAMES = {
  'on-site': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
} as const satisfies Record<AttendanceMode, string>;

/** What schema.org counts among its events. */
export const EVENT_TYPE = /(?:Event|EventSeries|Festival|Hackathon)$/;
