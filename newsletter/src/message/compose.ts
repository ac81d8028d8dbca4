import { createHash } from 'node:crypto';
import type { InstantMs } from '@telecom-valley/time';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mailbox } from '../config.ts';
import type { Message, Subscriber } from '../model.ts';
import { listId } from './list-id.ts';
import { personalFor, splice } from './personal.ts';
import { type Signer, signMail } from './sign-mail.ts';

/** Who writes, in the same words to everybody. */
export interface Sender {
  readonly from: Mailbox;
  readonly cluster: string;
  readonly publicUrl: string;
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
export async function compose(
  message: Message,
  recipient: Recipient,
  sender: Sender,
): Promise<Mail> {
  const { from, cluster, publicUrl, at, signer } = sender;
  const personal = personalFor(recipient, publicUrl);
  const id = hash(`${message.edition} ${recipient.token}`);
  const { hostname } = new URL(publicUrl);
  const composer = new MailComposer({
    from,
    to: recipient.address,
    subject: message.subject,
    date: new Date(at),
    messageId: `<${message.edition}.${id}@${hostname}>`,
    alternatives: [
      { contentType: FLOWED, content: stuffed(splice(message.text, personal)) },
      { contentType: 'text/html; charset=utf-8', content: splice(message.html, personal) },
    ],
    headers: {
      // RFC 2919: a name that stays, and what people may see of it.
      'List-Id': { prepared: true, value: listId(cluster, hostname) },
      // RFC 2369 and RFC 8058: one click is enough. Its address is never folded.
      'List-Unsubscribe': { prepared: true, value: `<${personal.unsubscribe}>` },
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // RFC 3834: a person had it sent; still, no out-of-office reply is wanted.
      'Auto-Submitted': 'no',
      'Content-Language': message.language,
    },
    baseBoundary: id,
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
