export { readContests, writeContests } from './contests.ts';
export { type EventListing, isEventNode, readEventListing } from './event-listing.ts';
export { readEvent, readEvents, writeEvents } from './events.ts';
export { idOf, type JsonLdNode, nodesOf, type Reading, under } from './json-ld.ts';
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
export { type ContestMoment, stageAt } from './stage-at.ts';
