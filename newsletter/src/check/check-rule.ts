import type { Finding } from '@telecom-valley/errors';
import type { InstantMs } from '@telecom-valley/time';
import type { Edition, Subscriber } from '../model.ts';
import type { ReadMail } from './read-mail.ts';

/** What is known of a letter beside the letter itself. */
export interface LetterFacts {
  readonly publicUrl: string;
  /** The one whose letter it is. */
  readonly recipient: Pick<Subscriber, 'address' | 'token'>;
  /** When it goes out. */
  readonly now: InstantMs;
  /** What it was made of; undefined for one that is on its way already. */
  readonly edition: Edition | undefined;
  /** The first day that it covers. */
  readonly firstDay: string;
  /** The day on which it goes out, where the cluster is. */
  readonly today: string;
  /** What the readers read mail with, and how many in a hundred do: `outlook.windows`, or `gmail` for all of a family. */
  readonly mailPrograms: Readonly<Record<string, number>>;
  /** What the last edition told: its stories, and its subject in each language. */
  readonly toldBefore: ToldBefore;
  /** Whether it is the first of its edition: what is so in the letters of all languages is told there alone. */
  readonly isFirst: boolean;
}

interface ToldBefore {
  readonly stories: readonly {
    /** In whatever language. */
    readonly titles: readonly string[];
    readonly link: string;
    readonly source: string;
  }[];
  readonly subjects: readonly string[];
}

export const NOTHING_BEFORE: ToldBefore = { stories: [], subjects: [] };

/** Looks at one letter for one kind of trouble. */
export type CheckRule = (mail: ReadMail, facts: LetterFacts) => readonly Finding[];

export const HTML = { source: 'message.html' };
export const EML = { source: 'message.eml' };
export const DESK = { source: 'edition.yaml' };
/** What is so of all letters of an edition, though the first alone says so: none of its languages. */
export const EDITION = { ...DESK, path: '' };
