import type { IncomingMessage } from 'node:http';
import { ask } from './ask.ts';
import { CutError, explainFailure, failStatus, FetchError } from './explain-failure.ts';
import type { Limits, NetworkWorld } from './network-world.ts';
import { TooLargeError, unpack } from './unpack.ts';

/** What is known of an address from the last time (RFC 9110, 13.1). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What is asked for. */
export interface Wanted {
  readonly url: string;
  /** The value of Accept. */
  readonly accept: string;
  readonly limits: Limits;
  readonly validators?: Validators;
  /** How to ask for what is there without what it is. */
  readonly bodyless?: 'HEAD' | 'GET';
}

/** What came of it. */
export interface Fetched extends Validators {
  /** Where it was found in the end. */
  readonly url: string;
  /** Where it is to be asked for from now on, if that is elsewhere. */
  readonly movedTo?: string;
  readonly contentType: string;
  /** Undefined where nothing has changed since the last time, or it was not wanted. */
  readonly bytes: Uint8Array | undefined;
  /** Whether the connection ended before the body did. */
  readonly isCut: boolean;
}

const MOST_REDIRECTS = 5;
const MOVED_FOR_GOOD = [301, 308];

/**
 * Fetches what is at an address, once, from nowhere but the public network: the address that is connected to
 * is the one that was looked at, on every redirect too.
 *
 * @throws ActionableError that says what stood in the way
 */
export async function fetchBytes(wanted: Wanted, world: NetworkWorld): Promise<Fetched> {
  const { url, limits } = wanted;
  const signal = AbortSignal.timeout(limits.wholeMs);
  let address = url;
  let movedTo: string | undefined = url;
  let wantsCookie = false;
  const asked = new Set<string>();
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      if (asked.has(withoutHash(address))) {
        // A browser, which keeps cookies, may come out of it.
        throw new FetchError(wantsCookie ? 'address-cookie' : 'address-loop', { url });
      }
      asked.add(withoutHash(address));
      const response = await ask(address, wanted, signal, world);
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy();
        wantsCookie ||= headers['set-cookie'] !== undefined;
        address = follow(headers.location, address, url);
        if (!MOVED_FOR_GOOD.includes(statusCode)) movedTo = undefined;
        else if (movedTo !== undefined) movedTo = address;
        continue;
      }
      // Who wants no body is content with any success.
      const isThere = statusCode >= 200 && statusCode < (wanted.bodyless ? 300 : 201);
      if (!isThere && statusCode !== 304) {
        response.destroy();
        const { host } = new URL(address);
        throw failStatus({ url, host }, statusCode, retryAfter(response));
      }
      const isBodyless = statusCode === 304 || wanted.bodyless !== undefined;
      const { body, isCut } = isBodyless
        ? { body: undefined, isCut: false }
        : await readBody(response, limits, signal);
      // To destroy what has no body makes an error of it, with its stack.
      if (wanted.bodyless === 'GET') response.destroy();
      else if (isBodyless) response.resume();
      return {
        url: address,
        contentType: headers['content-type'] ?? '',
        bytes: body && (await unpack(body, headers['content-encoding'] ?? '', limits.bytes)),
        isCut,
        ...(movedTo !== url && movedTo !== undefined && { movedTo }),
        ...(headers.etag !== undefined && { etag: headers.etag }),
        ...(headers['last-modified'] !== undefined && { lastModified: headers['last-modified'] }),
      };
    }
  } catch (error) {
    throw explainFailure(error, url, limits, signal);
  }
  throw new FetchError('address-redirects', { url, count: MOST_REDIRECTS });
}

async function readBody(
  response: IncomingMessage,
  limits: Limits,
  signal: AbortSignal,
): Promise<{ readonly body: Buffer; readonly isCut: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  let isCut = false;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limits.bytes) throw new TooLargeError();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof TooLargeError || signal.aborted) throw error;
    if (size === 0) throw new CutError(undefined, { cause: error });
    isCut = true;
  } finally {
    response.destroy();
  }
  return { body: Buffer.concat(chunks), isCut };
}

function follow(location: string, from: string, url: string): string {
  if (!URL.canParse(location, from)) {
    throw new FetchError('address-redirects', { url, count: MOST_REDIRECTS });
  }
  const next = new URL(location, from);
  if (next.hash === '') next.hash = new URL(from).hash;
  return next.href;
}

function withoutHash(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** Seconds; undefined where the answer does not say (RFC 9110, 10.2.3). */
function retryAfter({ headers }: IncomingMessage): number | undefined {
  const written = headers['retry-after'] ?? '';
  if (/^\d+$/.test(written)) return Number(written);
  const at = Date.parse(written) - Date.parse(headers.date ?? '');
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil(at / 1000));
}
