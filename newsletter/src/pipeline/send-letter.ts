import { ActionableError, trouble } from '@telecom-valley/errors';
import { type EditionReport, lockSending } from '../ledger/index.ts';
import type { CheckedMessage, Delivery } from '../model.ts';
import type { Office } from '../office.ts';
import { readSender } from '../read-sender.ts';
import { type PostOffice, readPostOffice, send } from '../send/index.ts';

/** What staff decide about letters of which nobody knows whether they arrived. */
export type Doubts = 'resend' | 'skip';

/** The checked messages → everybody who wants one, in their language. */
export async function sendLetter(
  office: Office,
  messages: readonly CheckedMessage[],
  doubts: Doubts | undefined,
  tell: (delivery: Delivery) => void,
): Promise<EditionReport> {
  const { edition, ledger, subscribers } = office;
  const sender = readSender(office);
  const post = postOffice(office);
  if (!ledger.frozen(edition) && subscribers.count() === 0) {
    throw new ActionableError(trouble('subscribers-none'));
  }
  const unlock = lockSending(office.lockFile);
  if (!unlock) throw new ActionableError(trouble('sending-elsewhere'));
  try {
    if (doubts) ledger.settleDoubts(edition, doubts === 'resend' ? 'ready' : 'skipped');
    return await send(messages, { ledger, office: post, sender, now: office.now }, tell);
  } finally {
    unlock();
  }
}

function postOffice({ env }: Office): PostOffice {
  const written = env.NEWSLETTER_SMTP_URL;
  if (!written) throw new ActionableError(trouble('server-missing', {}, { source: '.env' }));
  const post = readPostOffice(written);
  // Its address is not repeated: a password may stand in it.
  if (!post) throw new ActionableError(trouble('server-unreadable', {}, { source: '.env' }));
  return post;
}
