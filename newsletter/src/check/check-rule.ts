import type { Finding } from '@telecom-valley/errors';
import type { InstantMs } from '@telecom-valley/time';
import type { Edition } from '../model.ts';
import type { ReadMail } from './read-mail.ts';

/** What is known of a letter beside the letter itself. */
export interface LetterFacts {
  readonly publicUrl: string;
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
  /** Where the stories of the last edition led. */
  readonly toldBefore: ReadonlySet<string>;
}

/** Looks at one letter for one kind of trouble. */
export type CheckRule = (mail: ReadMail, facts: LetterFacts) => readonly Finding[];

export const HTML = { source: 'message.html' };
export const EML = { source: 'message.eml' };
export const DESK = { source: 'edition.yaml' };
