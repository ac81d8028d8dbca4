import type { InstantMs } from '@telecom-valley/time';
import type { Language } from '@telecom-valley/words';
import { leavePage } from './leave-page.ts';
import type { Subscribers } from './subscribers.ts';

/** What the letter's way out needs. */
export interface LeavingDesk {
  readonly subscribers: Subscribers;
  readonly cluster: string;
  readonly language: Language;
  readonly now: () => InstantMs;
}

const PATH = /^\/?newsletter\/leave\/([\w-]{1,100})$/;

/**
 * Answers at the address at which one leaves the letter. To look changes nothing, as mail programs and
 * scanners look at every link; to post leaves, be it a mail program's one click (RFC 8058) or the page's
 * button, and as often as one likes. It does not say whether it knew the reader.
 *
 * @returns the page; undefined for another address
 */
export function answerLeaving(
  path: string,
  method: string,
  { subscribers, cluster, language, now }: LeavingDesk,
): string | undefined {
  const [, token] = PATH.exec(path) ?? [];
  if (token === undefined) return undefined;
  const isDone = method === 'POST';
  if (isDone) subscribers.leave(token, new Date(now()).toISOString());
  return leavePage(cluster, subscribers.languageOf(token) ?? language, isDone);
}
