import type { RichText } from '@telecom-valley/richtext/anywhere';

/**
 * Something that takes place. The field's terms: iCalendar VEVENT, schema.org Event.
 *
 * Times are written as the clocks of the event's own place show them, so that the first sixteen
 * characters of an instant are what to print.
 */
export interface CalendarEvent {
  readonly id: string;
  readonly name: string;
  /** An instant with its offset; a calendar date where the event takes whole days. */
  readonly startDate: string;
  /** Of the same kind as `startDate`: the instant it ends, or its last day, that day included. */
  readonly endDate?: string;
  /** An IANA zone; absent where the source gave offsets alone. */
  readonly timeZone?: string;
  readonly allDay: boolean;
  readonly location?: Place;
  readonly organizer?: Organizer;
  readonly url?: string;
  readonly registrationUrl?: string;
  readonly categories: readonly string[];
  readonly sectors: readonly string[];
  /** A BCP 47 tag: the language spoken there. */
  readonly language?: string;
  readonly eventStatus: EventStatus;
  readonly attendanceMode: AttendanceMode;
  readonly offers: readonly Offer[];
  readonly accessibility: readonly AccessibilityFeature[];
  readonly description?: RichText;
  readonly image?: Picture;
}

export const eventStatuses = [
  'scheduled',
  'cancelled',
  'postponed',
  'moved-online',
  'full',
] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const attendanceModes = ['on-site', 'online', 'mixed'] as const;
export type AttendanceMode = (typeof attendanceModes)[number];

export const accessibilityFeatures = [
  'step-free',
  'hearing-loop',
  'sign-language',
  'captions',
] as const;
export type AccessibilityFeature = (typeof accessibilityFeatures)[number];

export interface Place {
  readonly name?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly town?: string;
  /** Degrees, WGS 84. */
  readonly latitude?: number;
  /** Degrees, WGS 84. */
  readonly longitude?: number;
  /** Where one takes part from afar. */
  readonly url?: string;
}

export interface Organizer {
  readonly name: string;
  readonly url?: string;
}

export interface Offer {
  readonly price: number;
  /** ISO 4217: `EUR`. */
  readonly currency: string;
  readonly name?: string;
}

export interface Picture {
  readonly url: string;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
}

/** An organisation of the cluster. The field's term: schema.org Organization. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  /** For light backgrounds. */
  readonly logo?: Picture;
  /** For dark backgrounds. */
  readonly logoDark?: Picture;
  readonly sectors: readonly string[];
  readonly kind?: MemberKind;
  readonly town?: string;
  /** The calendar date on which it joined. */
  readonly joined?: string;
  readonly jobs?: number;
}

export const memberKinds = ['small-firm', 'large-group', 'university', 'association'] as const;
export type MemberKind = (typeof memberKinds)[number];

/** A competition that runs in stages. The field's term: schema.org Event with subEvent. */
export interface Contest {
  readonly id: string;
  readonly name: string;
  readonly organizer?: Organizer;
  readonly partner?: Organizer;
  readonly url?: string;
  /** Whom it is for, in a few words. */
  readonly audience?: string;
  readonly stages: readonly Stage[];
  readonly results?: Results;
}

export interface Stage {
  readonly name: string;
  /** An instant with its offset; a stage without one has always been open. */
  readonly opensAt?: string;
  /** An instant with its offset. */
  readonly closesAt: string;
  readonly url?: string;
}

export interface Results {
  readonly name: string;
  readonly url: string;
}

/** All the public facts of a cluster. */
export interface Catalog {
  /** An instant. */
  readonly generatedAt: string;
  readonly events: readonly CalendarEvent[];
  readonly members: readonly Member[];
  readonly contests: readonly Contest[];
}
