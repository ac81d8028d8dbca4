import { ActionableError, type Rule, trouble } from '@telecom-valley/errors';
import { OfflineError, PrivateAddressError, ProtocolError, SlowError } from './ask.ts';
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

/** What Node calls the troubles of networks, and whether they pass. */
const TROUBLES: Readonly<Record<string, { readonly rule: Rule; readonly mayPass?: boolean }>> = {
  ENOTFOUND: { rule: 'address-unknown' },
  ECONNREFUSED: { rule: 'address-refused', mayPass: true },
  ECONNRESET: { rule: 'address-cut', mayPass: true },
  EPIPE: { rule: 'address-cut', mayPass: true },
  EAI_AGAIN: { rule: 'network-missing', mayPass: true },
  ENETUNREACH: { rule: 'address-unreachable', mayPass: true },
};

/** Of a name that was looked up in vain, it has the name. */
type NetworkError = NodeJS.ErrnoException & { readonly hostname?: string };

const CERTIFICATE = /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_)/;

/** What an answer that is not what was asked for means, and the host that gave it: redirects may have led there. */
export function failStatus(
  { url, host }: { readonly url: string; readonly host: string },
  status: number,
  retryAfter: number | undefined,
): FetchError {
  const values = { url, host, status };
  const mayPass = PASSING_STATUS.includes(status);
  if (retryAfter === undefined || !mayPass) {
    return new FetchError(ruleOfStatus(status), values, { mayPass });
  }
  const wait = { seconds: retryAfter, wait: formatWait(retryAfter) };
  return new FetchError('address-busy', { ...values, ...wait }, { mayPass, retryAfter });
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
  if (inner instanceof OfflineError) return new FetchError('address-unasked', { url }, { cause });
  const { code = '', message, hostname = URL.parse(url)?.hostname } = inner as NetworkError;
  const { rule, mayPass = false } = TROUBLES[code] ?? {
    rule: CERTIFICATE.test(code) ? 'address-certificate' : 'address-unreachable',
  };
  const values = { url, host: hostname ?? url, reason: code || message };
  return new FetchError(rule, values, { cause, mayPass });
}

function ruleOfStatus(status: number): Rule {
  if (status === 401 || status === 403) return 'address-forbidden';
  return status >= 500 ? 'address-down' : 'address-status';
}
