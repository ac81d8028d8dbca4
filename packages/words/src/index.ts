export {
  type Catalogue,
  catalogue,
  fill,
  type Message,
  type Messages,
  type Say,
  sayIn,
  speak,
  type Translation,
} from './catalogue.ts';
export { type DateStyle, formatDate, formatDates } from './dates.ts';
export { areAlike, fold, foldSigns } from './fold.ts';
export { formatTime } from './format-time.ts';
export { formatFullDate } from './full-date.ts';
export { type LazyCatalogue, learn } from './lazy-catalogue.ts';
export { languageName } from './language-name.ts';
export { type Language, languageOf, languages } from './language.ts';
export { command } from './messages/command.ts';
export { contestCountdown } from './messages/contest-countdown.ts';
export { curation } from './messages/curation.ts';
export { demonstration } from './messages/demonstration.ts';
export { eventCalendar } from './messages/event-calendar.ts';
export { eventFilters } from './messages/event-filters.ts';
export { eventSheet } from './messages/event-sheet.ts';
export { eventSubscription } from './messages/event-subscription.ts';
export { expectations } from './messages/expectations.ts';
export { feedHealth } from './messages/feed-health.ts';
export { feedMends } from './messages/feed-mends.ts';
export { findings } from './messages/findings.ts';
export { letter } from './messages/letter.ts';
export { memberLogos } from './messages/member-logos.ts';
export { newsletterCommand } from './messages/newsletter-command.ts';
export { note } from './messages/note.ts';
export { preview } from './messages/preview.ts';
export { readerPages } from './messages/reader-pages.ts';
export { siteCommand } from './messages/site-command.ts';
export { ofName } from './of-name.ts';
export { formatPeriod, ofPeriod } from './periods.ts';
export { ELLIPSIS, narrowNoBreakSpace, noBreakSpace, typography } from './typography.ts';
export { writeDate } from './write-date.ts';
export { writeInDays } from './write-in-days.ts';
export { zoneName } from './zone-name.ts';
