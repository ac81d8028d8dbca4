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

/** Shorter numbers are a service's: « 112 ». */
const FEWEST_FIGURES = 6;

/** What stands before these is a country's. */
const MOST_FIGURES = 9;

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

/** Whether two numbers are one, with its country before it or without. */
function isSameNumber(one: string, other: string): boolean {
  const [figures, others] = [figuresOf(one), figuresOf(other)];
  const shared = Math.min(figures.length, others.length, MOST_FIGURES);
  const count = Math.max(shared, FEWEST_FIGURES);
  return figures.slice(-count) === others.slice(-count);
}

function figuresOf(number: string): string {
  return number.replaceAll(/[;,].*|%[\da-f]{2}|\D/gi, '').replace(/^0+/, '');
}
