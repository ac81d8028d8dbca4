import { once } from 'node:events';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import type { Wanted } from './fetch-bytes.ts';
import type { NetworkWorld } from './network-world.ts';
import { isPrivateAddress } from './private-address.ts';
import { ENCODINGS } from './unpack.ts';

// To import them would load all that Node knows of the web, for names of theirs that nobody uses here.
const { request: httpRequest } = process.getBuiltinModule('node:http');
const { request: httpsRequest } = process.getBuiltinModule('node:https');

/** An address that is not one of the public network. */
export class PrivateAddressError extends Error {}

/** An address of something else than the web. */
export class ProtocolError extends Error {}

/** An address that is not asked, as nobody is to be. */
export class OfflineError extends Error {}

/** A server that took longer over a step than it may. */
export class SlowError extends Error {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super();
    this.milliseconds = milliseconds;
  }
}

/** Asks an address, and waits for the first line of the answer. */
export async function ask(
  address: string,
  { accept, limits, validators = {}, bodyless: method = 'GET' }: Wanted,
  signal: AbortSignal,
  world: NetworkWorld,
): Promise<IncomingMessage> {
  const { protocol, host, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') throw new ProtocolError(protocol);
  const mapped = world.resolve.get(hostname);
  const target = mapped === undefined ? address : address.replace(/^https?:\/\/[^/?#]+/i, mapped);
  if (mapped === undefined && world.isOffline) throw new OfflineError();
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (mapped === undefined && isIP(bare) && isPrivateAddress(bare)) {
    throw new PrivateAddressError(bare);
  }
  const options: RequestOptions = {
    method,
    signal,
    agent: false,
    headers: {
      Host: host,
      Accept: accept,
      'Accept-Encoding': ENCODINGS,
      'User-Agent': world.userAgent,
      ...(validators.etag !== undefined && { 'If-None-Match': validators.etag }),
      ...(validators.lastModified !== undefined && {
        'If-Modified-Since': validators.lastModified,
      }),
    },
    ...(mapped === undefined && { lookup: publicLookup(world.lookup) }),
  };
  const isSecure = target.startsWith('https:');
  const request = (isSecure ? httpsRequest : httpRequest)(target, options);
  let step = setTimeout(giveUp, limits.connectMs, limits.connectMs);
  function giveUp(milliseconds: number) {
    request.destroy(new SlowError(milliseconds));
  }
  request.once('close', () => clearTimeout(step));
  request.once('socket', (socket: Socket) => {
    socket.once(isSecure ? 'secureConnect' : 'connect', () => {
      clearTimeout(step);
      step = setTimeout(giveUp, limits.answerMs, limits.answerMs);
    });
  });
  // What goes wrong later is told by the response.
  request.on('error', () => {});
  request.end();
  const [response] = (await once(request, 'response', { signal })) as [IncomingMessage];
  clearTimeout(step);
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
