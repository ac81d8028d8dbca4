export { addressLines } from './address-lines.ts';
export { readContests, writeContests } from './contests.ts';
export { type EventFacets, facetsIn } from './event-facets.ts';
export { type EventGlance, glanceAt } from './event-glance.ts';
export { type Reading, toLines } from './json-ld.ts';
export type { JsonLdNode } from './json-ld-node.ts';
export { readMembers, writeMembers } from './members.ts';
export {
  type AccessibilityFeature,
  accessibilityFeatures,
  type AttendanceMode,
  attendanceModes,
  type CalendarEvent,
  type Catalog,
  type Contest,
  type EventStatus,
  eventStatuses,
  type Member,
  type MemberKind,
  memberKinds,
  type Offer,
  type Organizer,
  type Picture,
  type Place,
  type Results,
  type Stage,
} from './model.ts';
export { ownContests } from './own-contests.ts';
export { ownEvent } from './own-event.ts';
export { ownMembers } from './own-members.ts';
export { isOwn, ownNodes } from './own-values.ts';
export { readEvents, readEventsSlowly } from './read-events.ts';
export { type ContestMoment, stageAt } from './stage-at.ts';
export { writeEvents } from './write-events.ts';
