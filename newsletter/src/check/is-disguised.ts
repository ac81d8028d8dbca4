import { isSameNumber } from '../is-same-number.ts';
import type { ReadLink } from './read-html.ts';

const MAILBOX = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const PHONE = /^[+(]?\d[\d\s()./-]{7,}\d$/;

const WHOLE = /^(?:https?:\/\/|www\.)\S+$/i;

/** How hosts end that people name without more: « Node.js » is none, and lists of all endings have such words. */
const ENDING =
  '(?:ai|app|be|ch|co|com|de|dev|digital|edu|es|eu|events|fr|info|io|it|lu|mc|net|online|org|pro|site|tech|tv|uk|us)';

/** A host by itself; with capitals it is the name of a firm or a thing: « Booking.com », ASP.NET. */
const BARE = new RegExp(
  String.raw`^(?:(?:[\p{Ll}\d-]+\.)+${ENDING}|(?:[\p{L}\d-]+\.)+${ENDING}[:/?#]\S*)$`,
  'u',
);

/** The part of a host that somebody has registered: `pole.fr` of `agenda.pole.fr`, `pole.asso.fr` of itself. */
const REGISTERED = /(?<![^.])[^.]+\.(?:(?:ac|asso|co|com|edu|gouv|gov|net|org)\.[a-z]{2}|[^.]+)$/;

/** A sentence goes on around what it names. */
const AROUND = /^[\s(«“]+|[\s.,;:!?…)»”]+$/g;

/** Whether the words of a link are an address, a mailbox or a phone number, and it leads to another. */
export function isDisguised({ address, words: shown }: ReadLink): boolean {
  const target = URL.parse(address);
  if (!target) return false;
  const words = shown.replaceAll(AROUND, '');
  const { protocol } = target;
  if (protocol === 'tel:') return PHONE.test(words) && !isSameNumber(words, address);
  const mailboxes = protocol === 'mailto:' ? mailboxesIn(target) : [];
  if (MAILBOX.test(words) && mailboxes.length > 0) {
    return !mailboxes.includes(URL.parse(`mailto:${words}`)?.pathname.toLowerCase() ?? '');
  }
  const said = hostIn(words);
  const host = mailboxes[0]?.split('@')[1] ?? target.hostname;
  return said !== undefined && registeredIn(said) !== registeredIn(host);
}

function hostIn(words: string): string | undefined {
  if (MAILBOX.test(words)) return URL.parse(`https://${words}`)?.hostname;
  if (!WHOLE.test(words) && !BARE.test(words)) return undefined;
  return URL.parse(/^https?:/i.test(words) ? words : `https://${words}`)?.hostname;
}

function registeredIn(host: string): string {
  return REGISTERED.exec(host)?.[0] ?? host;
}

function mailboxesIn({ pathname }: URL): string[] {
  return pathname
    .toLowerCase()
    .replaceAll('%40', '@')
    .split(/(?:[,;\s]|%20)+/);
}
