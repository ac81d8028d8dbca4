import type { InstantMs } from '@telecom-valley/time';
import type { Language } from '@telecom-valley/words';
import { leavePage } from './leave-page.ts';
import { preferencesPage } from './preferences-page.ts';
import type { Subscribers } from './subscribers.ts';

/** What the pages need that the links of a letter lead to. */
export interface ReaderPages {
  readonly subscribers: Subscribers;
  readonly cluster: string;
  /** Those that the letter is written in, the cluster's own first. */
  readonly languages: readonly [own: Language, ...others: Language[]];
  readonly now: () => InstantMs;
}

/** What a reader's browser, or mail program, asks for. */
export interface ReaderRequest {
  readonly path: string;
  readonly method: string;
  /** Of a form (`application/x-www-form-urlencoded`). */
  readonly body: string;
}

const PATH = /^\/?newsletter\/(leave|preferences)\/([\w-]{1,100})$/;

/**
 * Answers at the addresses at which one leaves the letter, and says how one wants it. To look changes nothing, as mail
 * programs and scanners look at every link; to post does, be it a mail program's one click (RFC 8058) or a page's
 * button, and as often as one likes. It does not say whether it knew the reader.
 *
 * @returns the page; undefined for another address
 */
export function answerReader(request: ReaderRequest, pages: ReaderPages): string | undefined {
  const [, kind, token] = PATH.exec(request.path) ?? [];
  if (token === undefined) return undefined;
  const isDone = request.method === 'POST';
  return kind === 'leave' ? leaveWith(token, isDone, pages) : setWith(token, request, pages);
}

function leaveWith(token: string, isDone: boolean, pages: ReaderPages): string {
  const { subscribers, cluster, now } = pages;
  if (isDone) subscribers.leave(token, new Date(now()).toISOString());
  return leavePage(cluster, languageFor(token, pages), isDone);
}

function setWith(token: string, { method, body }: ReaderRequest, pages: ReaderPages): string {
  const { subscribers, cluster, languages } = pages;
  const wished = new URLSearchParams(body).get('language');
  const language = languages.find((known) => known === wished);
  const isDone = method === 'POST' && language !== undefined;
  if (isDone) subscribers.setLanguage(token, language);
  return preferencesPage({
    cluster,
    languages,
    token,
    isDone,
    language: languageFor(token, pages),
    consent: subscribers.consentOf(token),
  });
}

function languageFor(token: string, { subscribers, languages: [own] }: ReaderPages): Language {
  return subscribers.languageOf(token) ?? own;
}
