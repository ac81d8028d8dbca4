import type { CalendarEvent, Contest, Member } from '@telecom-valley/catalog';
import type { Finding } from '@telecom-valley/errors';
import type { RichText } from '@telecom-valley/richtext';
import type { Language } from '@telecom-valley/words';

/** A subscription. The field's terms: RSS channel, Atom feed, OPML outline. */
export interface Feed {
  readonly url: string;
  /** As the list of feeds has it. */
  readonly title: string;
  /** The group it stands in there: `Adhérents`. */
  readonly group?: string;
}

/** One cleaned entry of a feed. The field's terms: RSS item, Atom entry. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** Whole sentences, no longer than what a letter shows of a story. */
  readonly summary: string;
  readonly picture?: StoryPicture;
  /** An instant. */
  readonly publishedAt: string;
  readonly author?: string;
  readonly categories: readonly string[];
  /** A BCP 47 tag. */
  readonly language?: string;
  readonly feed: Feed;
  /** Where else it was told. */
  readonly alsoIn?: readonly StorySource[];
  /** The ids of all others that tell it. */
  readonly otherIds?: readonly string[];
}

/** Another feed that told the same story. */
export interface StorySource {
  readonly title: string;
  readonly link: string;
}

/** A picture that was fetched and made anew, in the edition's folder. */
export interface StoryPicture {
  /** Its path from the edition's folder. */
  readonly file: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** One issue, as it will be read in one language. */
export interface Edition {
  /** The month it covers: `2026-10`. */
  readonly id: string;
  readonly language: Language;
  readonly subject: string;
  /** Where nobody wrote it in that of the letter. */
  readonly subjectLanguage?: Language;
  /** The editor's own words. */
  readonly editorial: RichText;
  /** Where nobody wrote them in that of the letter. */
  readonly editorialLanguage?: Language;
  readonly sections: readonly Section[];
}

/** A heading, and what stands under it. */
export type Section = StoriesSection | AgendaSection | ContestsSection | MembersSection;

interface StoriesSection {
  readonly shows: 'stories';
  readonly title: string;
  /** Where nobody wrote it in that of the letter, as for all sections. */
  readonly titleLanguage?: Language;
  readonly stories: readonly EditedStory[];
}

interface AgendaSection {
  readonly shows: 'agenda';
  readonly title: string;
  readonly titleLanguage?: Language;
  readonly events: readonly ComingEvent[];
}

/** An event to come; one that comes again and again stands there once. */
export interface ComingEvent {
  readonly event: CalendarEvent;
  /** Its other dates in the agenda's time. */
  readonly again: readonly string[];
  /** Whether it began before the day on which the letter is made. */
  readonly hasBegun?: boolean;
  /** Whose clocks it goes by, where they show another time than the cluster's: an IANA zone, or an offset. */
  readonly elsewhere?: string | undefined;
}

interface ContestsSection {
  readonly shows: 'contests';
  readonly title: string;
  readonly titleLanguage?: Language;
  readonly contests: readonly ContestDeadline[];
}

interface MembersSection {
  readonly shows: 'members';
  readonly title: string;
  readonly titleLanguage?: Language;
  /** Those who joined in the time that the edition covers. */
  readonly members: readonly NewMember[];
}

export interface NewMember {
  readonly member: Member;
  /** For any background. */
  readonly logo?: StoryPicture;
}

/** A story as the editor wants it told. Languages are BCP 47 tags, and stand where they are not that of the letter. */
export interface EditedStory {
  readonly title: string;
  readonly titleLanguage?: string;
  readonly link: string;
  /** Of what stands there. */
  readonly linkLanguage?: string;
  readonly summary: string;
  readonly summaryLanguage?: string;
  /** Who told it. */
  readonly source: string;
  readonly picture?: StoryPicture;
  /** A calendar date. */
  readonly date?: string;
  /** Who else told it. */
  readonly alsoIn?: string;
  /** Told in full, as long as anything else can be cut short. */
  readonly isPinned?: boolean;
}

/** What of an edition was cut short, to keep the letter within its size. */
export interface Repacked {
  readonly form: 'cut' | 'editorial' | 'line' | 'title' | 'left';
  readonly names: readonly string[];
}

/** What happens next in a contest. */
export interface ContestDeadline {
  readonly contest: Contest;
  readonly stage: string;
  readonly phase: 'upcoming' | 'open';
  /** Whether the stage begins and ends on one day. */
  readonly isOneDay: boolean;
  /** Where one takes part in the stage, else where the contest is told. */
  readonly url?: string | undefined;
  /** An instant with its offset. */
  readonly until: string;
  /** Whole days from the day the edition is made. */
  readonly daysLeft: number;
}

/** Words, and the BCP 47 tag of the language that they are in. */
export interface InLanguage {
  readonly text: string;
  readonly language: string;
}

/**
 * A letter with places for what is personal, the same for everybody. The field's terms: RFC 5322 message,
 * multipart/alternative.
 */
export interface Message {
  readonly edition: string;
  readonly language: Language;
  readonly subject: string;
  /** What inboxes show beside it. */
  readonly brief: string;
  /** What of it is in another language than the letter, as it stands there. */
  readonly foreignInBrief?: readonly InLanguage[];
  readonly html: string;
  readonly text: string;
}

/** A short letter to one reader, about their subscription itself. */
export type NoteKind = (typeof NOTES)[number];

export const NOTES = ['confirm', 'welcome', 'goodbye'] as const;

export interface Note extends Omit<Message, 'edition' | 'foreignInBrief'> {
  readonly kind: NoteKind;
}

declare const checked: unique symbol;

/** A message in which the check found nothing that stands in the way: the only kind that is sent. */
export type CheckedMessage = Message & { readonly [checked]: true };

/** What the check makes of a message. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  /** The message with the checker's mark; undefined where an error stands in the way. */
  readonly message: CheckedMessage | undefined;
}

/** Somebody who wants the letter. */
export interface Subscriber {
  readonly id: number;
  readonly address: string;
  readonly language: Language;
  /** Unguessable, and all that a link that leaves the letter needs to say. */
  readonly token: string;
}

/**
 * How far a letter to one recipient has come. `committing`: its end may have been sent, the server's answer
 * is not known. `accepted` is the server's word, and says nothing of the recipient's mailbox. `withdrawn`:
 * they left in time. `skipped`: in doubt, and staff chose not to write again.
 */
export type DeliveryStatus =
  | 'ready'
  | 'sending'
  | 'committing'
  | 'accepted'
  | 'deferred'
  | 'rejected'
  | 'withdrawn'
  | 'skipped';

/** One recipient's outcome. */
export interface Delivery {
  readonly edition: string;
  readonly subscriber: Subscriber;
  readonly status: DeliveryStatus;
  /** In the server's own words. */
  readonly reply?: string;
}
