export { readContests, writeContests } from './contests.ts';
export { type EventGlance, glanceAt } from './event-glance.ts';
export { isEventNode } from './event-facts.ts';
export { type EventListing, readEventListing } from './event-listing.ts';
export { readEvent, readEvents } from './read-events.ts';
export { type Reading, toLines, under } from './json-ld.ts';
export { idOf, type JsonLdNode, nodesOf } from './json-ld-node.ts';
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
export { writeEvents } from './write-events.ts';
export { type ContestMoment, stageAt } from './stage-at.ts';
