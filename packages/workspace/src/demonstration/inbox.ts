import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A letter as it came in. */
export interface ReceivedMail {
  readonly to: string;
  readonly source: Buffer;
  readonly email: Email;
}

/** A mail server on loopback that keeps what it gets. */
export interface Inbox {
  /** What NEWSLETTER_SMTP_URL has to say. */
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  readonly stop: () => Promise<void>;
}

export async function openInbox(): Promise<Inbox> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData(stream, { envelope }, done) {
      buffer(stream)
        .then(async (source) => {
          const email = await PostalMime.parse(source);
          for (const { address } of envelope.rcptTo) mails.push({ to: address, source, email });
        })
        .then(() => done(), done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
