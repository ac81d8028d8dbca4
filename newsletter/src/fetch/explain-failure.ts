import { ActionableError, type Rule, trouble } from '@telecom-valley/errors';
import { PrivateAddressError, ProtocolError, SlowError } from './ask.ts';
import { formatWait } from './format-wait.ts';
import type { Limits } from './network-world.ts';
import { TooLargeError } from './unpack.ts';

/** A connection that ended before anything of the body had come. */
export class CutError extends Error {}

/** What stood in the way of fetching, and whether it may pass. */
export class FetchError extends ActionableError {
  /** Whether the same question may be answered a moment later. */
  readonly mayPass: boolean;
  /** Seconds that the server asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(
    rule: Rule,
    values: Readonly<Record<string, string | number>>,
    options: { cause?: unknown; mayPass?: boolean; retryAfter?: number | undefined } = {},
  ) {
    super(trouble(rule, values, { source: String(values.url) }), options);
    this.mayPass = options.mayPass ?? false;
    this.retryAfter = options.retryAfter;
  }
}

const PASSING_STATUS = [408, 425, 429, 500, 502, 503, 504];

/** What Node calls the troubles of networks that pass. */
const PASSING_CODES = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'EAI_AGAIN', 'ENETUNREACH'];

export function fail(
  rule: 'address-status' | 'address-redirects',
  values: Readonly<Record<string, string | number>>,
  retryAfter?: number,
): FetchError {
  const mayPass = PASSING_STATUS.includes(Number(values.status));
  const isAskedToWait = rule === 'address-status' && retryAfter !== undefined && mayPass;
  if (!isAskedToWait) return new FetchError(rule, values, { mayPass });
  const waiting = { seconds: retryAfter, wait: formatWait(retryAfter) };
  return new FetchError('address-busy', { ...values, ...waiting }, { mayPass, retryAfter });
}

export function explainFailure(
  error: unknown,
  url: string,
  limits: Limits,
  signal: AbortSignal,
): FetchError {
  if (error instanceof FetchError) return error;
  const cause = error;
  if (error instanceof TooLargeError) {
    return new FetchError('address-too-large', { url, megabytes: limits.bytes / 1e6 }, { cause });
  }
  if (error instanceof CutError)
    return new FetchError('address-cut', { url }, { cause, mayPass: true });
  const inner = (error as Error).cause instanceof Error ? (error as Error).cause : error;
  if (inner instanceof PrivateAddressError) {
    return new FetchError('address-private', { url, address: inner.message }, { cause });
  }
  if (error instanceof ProtocolError) {
    return new FetchError('address-protocol', { url, protocol: error.message }, { cause });
  }
  if (error instanceof SlowError) {
    return new FetchError('address-slow', { url, seconds: error.milliseconds / 1000 }, { cause });
  }
  // What its time has run out for says so in many ways.
  if (signal.aborted) {
    return new FetchError('address-slow', { url, seconds: limits.wholeMs / 1000 }, { cause });
  }
  const { code = '', message } = inner as NodeJS.ErrnoException;
  const mayPass = PASSING_CODES.includes(code);
  return new FetchError(
    'address-unreachable',
    { url, reason: message || code },
    { cause, mayPass },
  );
}
