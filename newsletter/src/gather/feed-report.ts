import type { Finding } from '@telecom-valley/errors';
import type { Feed } from '../model.ts';
import type { Flaw, RawFeed } from '../read/index.ts';

/** What came of one feed. */
export interface FeedReport {
  readonly feed: Feed;
  /** `unchanged`: nothing has changed since the last run, and the stories are those of then. */
  readonly outcome: 'read' | 'unchanged' | 'failed';
  readonly milliseconds: number;
  /** As they are after they were unpacked. */
  readonly bytes: number;
  /** How many items it has. */
  readonly items: number;
  /** How many of them are stories of the span. */
  readonly stories: number;
  /** How many of its stories no run has seen before. */
  readonly fresh: number;
  /** How many of its stories have no date that can be. */
  readonly undated: number;
  /** How many of these are left out, as nobody knows even since when they are there. */
  readonly left: number;
  /** How many of its items are no stories: they have no words, or no address. */
  readonly untold: number;
  readonly format?: RawFeed['format'];
  readonly reader?: RawFeed['reader'];
  /** What is wrong with it, though it was read. */
  readonly flaws: readonly Flaw[];
  /** Where it is from now on: its address leads there for good. */
  readonly movedTo?: string;
  /** Where it was found: its address is that of a page. */
  readonly foundAt?: string;
  /** What stood in the way. */
  readonly finding?: Finding;
  /** How many times in a row it could not be read. */
  readonly failures: number;
  /** An instant: when it last had something new; where it never had, since when it is known. */
  readonly newAt?: string;
}
