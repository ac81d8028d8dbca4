import { once } from 'node:events';
import { type IncomingMessage, request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createZstdDecompress,
} from 'node:zlib';
import { ActionableError, type Rule, trouble } from '@telecom-valley/errors';
import { isPrivateAddress } from './private-address.ts';

/** What asking a stranger for bytes needs of the world. */
export interface NetworkWorld {
  readonly lookup: LookupFunction;
  /**
   * Hosts that are found elsewhere than their name says, as curl's --resolve does: `feeds.example` at
   * `http://127.0.0.1:4102`. They alone may stand on a private address.
   */
  readonly resolve: ReadonlyMap<string, string>;
}

export interface Limits {
  /** From the beginning to the last byte, redirects included. */
  readonly milliseconds: number;
  /** As they are after they were unpacked. */
  readonly bytes: number;
}

export interface Fetched {
  /** Where it was found in the end. */
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const MOST_REDIRECTS = 5;

/** Who asks, and where to write if it is too often. */
const USER_AGENT = 'FaireSavoir/1 (+https://www.telecom-valley.fr)';

const UNPACKERS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/**
 * Fetches what is at an address, from nowhere but the public network: the address that is connected to is
 * the one that was looked at, on every redirect too.
 *
 * @throws ActionableError that says what stood in the way
 */
export async function fetchBytes(
  url: string,
  accept: string,
  limits: Limits,
  world: NetworkWorld,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let address = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await ask(address, accept, signal, world).catch((error: unknown) => {
      throw explainFailure(error, url, limits, signal);
    });
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      address = follow(headers.location, address, url);
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw fail('address-status', { url, status: statusCode });
    }
    const bytes = await readBody(response, limits, url, signal);
    return { url: address, contentType: headers['content-type'] ?? '', bytes };
  }
  throw fail('address-redirects', { url, count: MOST_REDIRECTS });
}

async function ask(
  address: string,
  accept: string,
  signal: AbortSignal,
  world: NetworkWorld,
): Promise<IncomingMessage> {
  const { protocol, host, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') throw new Error(protocol);
  const mapped = world.resolve.get(hostname);
  const target = mapped === undefined ? address : address.replace(/^https?:\/\/[^/?#]+/i, mapped);
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (mapped === undefined && isIP(bare) && isPrivateAddress(bare))
    throw new PrivateAddressError(bare);
  const options: RequestOptions = {
    signal,
    agent: false,
    headers: {
      Host: host,
      Accept: accept,
      'Accept-Encoding': Object.keys(UNPACKERS).join(', '),
      'User-Agent': USER_AGENT,
    },
    ...(mapped === undefined && { lookup: publicLookup(world.lookup) }),
  };
  const request = (target.startsWith('https:') ? httpsRequest : httpRequest)(target, options);
  request.end();
  const [response] = (await once(request, 'response', { signal })) as [IncomingMessage];
  return response;
}

/** A host has one address or several; one that is private spoils them all. */
function publicLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses, family) => {
      if (error) {
        callback(error, addresses, family);
        return;
      }
      const all =
        typeof addresses === 'string' ? [{ address: addresses, family: family ?? 4 }] : addresses;
      const hidden = all.find(({ address }) => isPrivateAddress(address));
      if (hidden) callback(new PrivateAddressError(hidden.address), '', 4);
      else if (options.all) callback(null, all);
      else callback(null, all[0]!.address, all[0]!.family);
    });
  };
}

class PrivateAddressError extends Error {}

class TooLargeError extends Error {}

async function readBody(
  response: IncomingMessage,
  limits: Limits,
  url: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  try {
    const packed = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
    const unpack = UNPACKERS[packed];
    const stream: AsyncIterable<Buffer> = unpack ? pipeInto(response, unpack()) : response;
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > limits.bytes) throw new TooLargeError();
      chunks.push(chunk);
      signal.throwIfAborted();
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw explainFailure(error, url, limits, signal);
  } finally {
    response.destroy();
  }
}

function pipeInto(
  response: IncomingMessage,
  unpacker: NodeJS.ReadWriteStream & Readable,
): Readable {
  response.on('error', (error) => unpacker.destroy(error));
  response.on('aborted', () => unpacker.destroy(new Error('The connection was cut')));
  return response.pipe(unpacker) as unknown as Readable;
}

function follow(location: string, from: string, url: string): string {
  if (!URL.canParse(location, from))
    throw fail('address-redirects', { url, count: MOST_REDIRECTS });
  return new URL(location, from).href;
}

function explainFailure(
  error: unknown,
  url: string,
  limits: Limits,
  signal: AbortSignal,
): ActionableError {
  if (error instanceof ActionableError) return error;
  const { message, cause } = error as Error;
  const inner = cause instanceof Error ? cause : (error as Error);
  if (error instanceof TooLargeError) {
    return fail('address-too-large', { url, megabytes: limits.bytes / 1_000_000 }, error);
  }
  if (inner instanceof PrivateAddressError) {
    return fail('address-private', { url, address: inner.message }, error);
  }
  // What its time has run out for says so in many ways.
  if (signal.aborted) {
    return fail('address-slow', { url, seconds: limits.milliseconds / 1000 }, error);
  }
  return fail('address-unreachable', { url, reason: inner.message || message }, error);
}

function fail(
  rule: Rule,
  values: Readonly<Record<string, string | number>>,
  cause?: unknown,
): ActionableError {
  return new ActionableError(trouble(rule, values, { source: String(values.url) }), { cause });
}
