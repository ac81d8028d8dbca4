import { ActionableError, trouble } from '@telecom-valley/errors';
import type { InstantMs } from '@telecom-valley/time';
import type { EditionReport, Ledger } from '../ledger/index.ts';
import { compose, type Mail, messageIn, type Sender } from '../message/index.ts';
import type { CheckedMessage, Delivery } from '../model.ts';
import { ConnectionLostError, PostLine } from './post-line.ts';
import type { PostOffice } from './post-office.ts';

/** What sending needs, beside the message. */
export interface SendWorld {
  readonly ledger: Ledger;
  readonly office: PostOffice;
  readonly sender: Omit<Sender, 'at'>;
  readonly now: () => InstantMs;
}

const MOST_LOSSES = 3;

/**
 * Sends an edition to everybody who wants it, each in their language, one after the other; one that was interrupted
 * goes on. Every
 * step is on the disk before the next is taken, so that nobody is lost, and nobody is written to twice
 * without staff's word.
 *
 * @param tell - is told of each answer
 * @throws ActionableError where the server cannot be reached; then it can be called again
 */
export async function send(
  messages: readonly CheckedMessage[],
  { ledger, office, sender, now }: SendWorld,
  tell: (delivery: Delivery) => void = () => {},
): Promise<EditionReport> {
  const frozen = ledger.freeze(messages, now());
  const { edition } = messages[0]!;
  ledger.makeReady(edition);
  let line: PostLine | undefined;
  let losses = 0;
  try {
    for (let next = ledger.next(edition); next; next = ledger.next(edition)) {
      // Asked again at the last moment: they may have left since the edition was frozen.
      if (ledger.hasLeft(next.subscriber.id)) {
        tell(ledger.mark(next, 'withdrawn'));
        continue;
      }
      const { subscriber } = next;
      const message = messageIn(frozen.messages, subscriber.language);
      const mail = await compose(message, subscriber, { ...sender, at: frozen.at });
      try {
        line = line?.isOpen ? line : await PostLine.open(office);
        tell(await deliver(next, mail, line, ledger));
        losses = 0;
      } catch (error) {
        if (!(error instanceof ConnectionLostError)) throw error;
        line?.close();
        line = undefined;
        losses += 1;
        if (losses === MOST_LOSSES) throw unreachable(office, error);
      }
    }
  } finally {
    line?.close();
  }
  return ledger.report(edition);
}

/** What may have arrived when the connection is lost stays in doubt; what cannot have, is ready again. */
async function deliver(
  delivery: Delivery,
  mail: Mail,
  line: PostLine,
  ledger: Ledger,
): Promise<Delivery> {
  let reached = ledger.mark(delivery, 'sending');
  try {
    const { status, reply } = await line.deliver(mail, () => {
      reached = ledger.mark(delivery, 'committing');
    });
    return ledger.mark(delivery, status, reply);
  } catch (error) {
    if (reached.status === 'sending') ledger.mark(delivery, 'ready');
    throw error;
  }
}

function unreachable({ host, port }: PostOffice, cause: Error): ActionableError {
  const values = { server: `${host}:${port}`, reason: cause.message };
  return new ActionableError(trouble('server-lost', values), { cause });
}
