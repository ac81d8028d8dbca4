import { unescape } from 'node:querystring';

/** The server that letters are handed to, as `smtps://user:password@host:port` says it. */
export interface PostOffice {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else STARTTLS is asked for, and wanted of every server but this machine's. */
  readonly isSecure: boolean;
  readonly isLocal: boolean;
  readonly user?: string;
  readonly password?: string;
}

/** @returns undefined for what is no address of a mail server */
export function readPostOffice(address: string): PostOffice | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (!['smtp:', 'smtps:'].includes(protocol) || hostname === '') return undefined;
  const isSecure = protocol === 'smtps:';
  return {
    host: hostname.replaceAll(/^\[|\]$/g, ''),
    port: Number(port) || (isSecure ? 465 : 587),
    isSecure,
    isLocal: /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname),
    // A percent sign that stands for itself is one: passwords have them.
    user: unescape(username) || undefined,
    password: unescape(password),
  };
}
