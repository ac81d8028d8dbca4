import type { LookupFunction } from 'node:net';

/** What asking strangers for bytes needs of the world. */
export interface NetworkWorld {
  readonly lookup: LookupFunction;
  /**
   * Hosts that are found elsewhere than their name says, as curl's --resolve does: `feeds.example` at
   * `http://127.0.0.1:4102`. They alone may stand on a private address.
   */
  readonly resolve: ReadonlyMap<string, string>;
  /** Whether no other hosts are asked than those. */
  readonly isOffline: boolean;
  /** Who asks, and where to write if it is too often: a User-Agent (RFC 9110). */
  readonly userAgent: string;
  /** Lets time go by. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

export interface Limits {
  /** Until there is a connection, encrypted if it is to be. */
  readonly connectMs: number;
  /** From the question to the first line of the answer. */
  readonly answerMs: number;
  /** From the beginning to the last byte, redirects included. */
  readonly wholeMs: number;
  /** As they come, and as they are after they were unpacked. */
  readonly bytes: number;
}
