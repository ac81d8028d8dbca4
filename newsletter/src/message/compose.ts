import { createHash } from 'node:crypto';
import type { InstantMs } from '@telecom-valley/time';
import type { Mailbox } from '../config.ts';
import type { Message, Note, Subscriber } from '../model.ts';
import { listId } from './list-id.ts';
import { personalFor, splice } from './personal.ts';
import { type Signer, signMail } from './sign-mail.ts';

/** Who writes, in the same words to everybody. */
export interface Sender {
  readonly from: Mailbox;
  readonly cluster: string;
  readonly publicUrl: string;
  /** Where a mail program may write for a reader who leaves; undefined where nobody reads such mails. */
  readonly leaveAddress?: string | undefined;
  /** When the edition went out: the date of all its letters. */
  readonly at: InstantMs;
  /** Undefined where the mail server signs, or nobody does. */
  readonly signer?: Signer | undefined;
}

/** A letter to one recipient, as it goes over the line (RFC 5321, "envelope and content"). */
export interface Mail {
  readonly from: string;
  readonly to: string;
  /** Lines end with CR LF. */
  readonly bytes: Uint8Array;
}

/** Its lines that end with a space go on in the next: they can be as wide as the reader's screen (RFC 3676). */
const FLOWED = 'text/plain; charset=utf-8; format=flowed';

type Recipient = Pick<Subscriber, 'address' | 'token'>;

/**
 * Makes the letter to one recipient. The same message, recipient and sender give the same bytes; so whoever
 * gets it twice can see that it is one.
 */
export function compose(message: Message, recipient: Recipient, sender: Sender): Promise<Mail> {
  const { cluster, publicUrl } = sender;
  return write({ ...message, id: message.edition }, recipient, sender, {
    // RFC 2919: a name that stays, and what people may see of it.
    'List-Id': { prepared: true, value: listId(cluster, new URL(publicUrl).hostname) },
    // RFC 2369 and RFC 8058: one click is enough. No address is ever folded.
    'List-Unsubscribe': { prepared: true, value: waysOut(recipient, sender).join(',\r\n ') },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    // RFC 3834: a person had it sent; still, no out-of-office reply is wanted.
    'Auto-Submitted': 'no',
  });
}

/** The likeliest to be taken first (RFC 2369, 3.2). */
function waysOut(recipient: Recipient, { publicUrl, leaveAddress }: Sender): string[] {
  const web = `<${personalFor(recipient, publicUrl).unsubscribe}>`;
  if (leaveAddress === undefined) return [web];
  return [web, `<mailto:${encodeURI(leaveAddress)}?subject=unsubscribe%20${recipient.token}>`];
}

/** Makes a short letter to one reader about their subscription: it is no letter to a list. */
export function composeNote(note: Note, recipient: Recipient, sender: Sender): Promise<Mail> {
  // RFC 3834: no person had it sent.
  const headers = { 'Auto-Submitted': 'auto-generated' };
  return write({ ...note, id: `${note.kind}-${sender.at}` }, recipient, sender, headers);
}

/** It takes room, and most commands write no letter. */
let composers: Promise<typeof import('nodemailer/lib/mail-composer')> | undefined;

interface Written extends Pick<Message, 'language' | 'subject' | 'html' | 'text'> {
  readonly id: string;
}

async function write(
  { id, language, subject, html, text }: Written,
  recipient: Recipient,
  { from, publicUrl, at, signer }: Sender,
  headers: Readonly<Record<string, string | { prepared: boolean; value: string }>>,
): Promise<Mail> {
  const personal = personalFor(recipient, publicUrl);
  const sign = hash(`${id} ${recipient.token}`);
  const { default: MailComposer } = await (composers ??= import('nodemailer/lib/mail-composer'));
  const composer = new MailComposer({
    from,
    to: recipient.address,
    subject,
    date: new Date(at),
    messageId: `<${id}.${sign}@${new URL(publicUrl).hostname}>`,
    alternatives: [
      { contentType: FLOWED, content: stuffed(splice(text, personal)) },
      { contentType: 'text/html; charset=utf-8', content: splice(html, personal) },
    ],
    headers: { ...headers, 'Content-Language': language },
    baseBoundary: sign,
    xMailer: false,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const bytes = await composer.compile().build();
  return {
    from: from.address,
    to: recipient.address,
    bytes: signer ? signMail(bytes, signer, at) : bytes,
  };
}

/** A line that could be taken for a quotation, or for the beginning of another mail (RFC 3676, 4.4). */
function stuffed(text: string): string {
  return text.replaceAll(/^(?=[ >]|From )/gm, ' ');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
