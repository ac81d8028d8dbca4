import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import type { InstantMs } from '@telecom-valley/time';

/** Who signs (RFC 6376): `<selector>._domainkey.<domain>` is where the public key stands in the DNS. */
export interface Signer {
  readonly domain: string;
  readonly selector: string;
  /** RSA, of 2,048 bits at least. */
  readonly key: KeyObject;
}

const LEAST_BITS = 2048;

/** How wide the lines of a signature are. */
const WIDTH = 68;

/** RFC 8058 wants both of List-Unsubscribe; `from` stands twice, so that nobody can add another. */
const SIGNED = [
  'from',
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'content-language',
  'auto-submitted',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
];

/**
 * Reads a private key.
 *
 * @param pem - PKCS #8 or PKCS #1
 * @returns undefined for what is no RSA key of 2,048 bits or more: some providers verify no others
 */
export function readSigningKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return key.asymmetricKeyType === 'rsa' && bits >= LEAST_BITS ? key : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Puts a DKIM signature before a message: rsa-sha256, relaxed/relaxed. The same message and time give the same bytes.
 *
 * @param message - its lines end with CR LF
 */
export function signMail(
  message: Buffer,
  { domain, selector, key }: Signer,
  at: InstantMs,
): Buffer {
  const end = message.indexOf('\r\n\r\n');
  const headers = fieldsOf(message.subarray(0, end).toString('latin1'));
  const bodyHash = createHash('sha256')
    .update(relaxBody(message.subarray(end + 4).toString('latin1')), 'latin1')
    .digest('base64');
  const signed = SIGNED.filter((name) => headers.has(name));
  const tags = [
    'v=1; a=rsa-sha256; c=relaxed/relaxed;',
    ` d=${domain}; s=${selector}; t=${Math.floor(at / 1000)};`,
    ` h=${foldedNames(signed)}`,
  ].join('\r\n');
  const unsigned = `${tags};\r\n bh=${bodyHash};\r\n b=`;
  const covered = [...new Set(signed)].map((name) => `${relaxField(name, headers.get(name)!)}\r\n`);
  const signature = sign(
    'sha256',
    Buffer.from(covered.join('') + relaxField('dkim-signature', unsigned), 'latin1'),
    key,
  ).toString('base64');
  const field = `DKIM-Signature: ${unsigned}${chunks(signature, 72).join('\r\n ')}\r\n`;
  return Buffer.concat([Buffer.from(field, 'latin1'), message]);
}

/** Each once, as our own messages have them: by its name in small letters. */
function fieldsOf(head: string): ReadonlyMap<string, string> {
  const lines = head.replaceAll(/\r\n(?=[\t ])/g, '').split('\r\n');
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1)] as const;
    }),
  );
}

/** RFC 6376, 3.4.2 */
function relaxField(name: string, value: string): string {
  return `${name}:${value.replaceAll(/[\t\r\n ]+/g, ' ').trim()}`;
}

/** RFC 6376, 3.4.4 */
function relaxBody(body: string): string {
  const relaxed = body
    .replaceAll(/[\t ]+/g, ' ')
    .replaceAll(/ (?=\r\n|$)/g, '')
    .replace(/(?:\r\n)+$/, '');
  return relaxed === '' ? '' : `${relaxed}\r\n`;
}

/** Folded between names alone: some take what stands around the colons away, and no other space (RFC 6376, 3.5). */
function foldedNames(names: readonly string[]): string {
  const lines = [''];
  for (const [at, name] of names.entries()) {
    const written = at === names.length - 1 ? name : `${name}:`;
    if ((lines.at(-1)! + written).length > WIDTH) lines.push('');
    lines[lines.length - 1] += written;
  }
  return lines.join('\r\n ');
}

function chunks(text: string, length: number): string[] {
  return text.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];
}
