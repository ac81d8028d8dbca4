import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Mail } from '../message/index.ts';
import type { PostOffice } from './post-office.ts';

/** What the server said to one letter. */
export interface Answer {
  readonly status: 'accepted' | 'deferred' | 'rejected';
  /** In its own words. */
  readonly reply: string;
}

/** The connection went before the server had answered. */
export class ConnectionLostError extends Error {}

interface SmtpError extends Error {
  readonly responseCode?: number;
  readonly response?: string;
}

/** A line to a mail server, for one letter after the other. */
export class PostLine {
  readonly #connection: SMTPConnection;
  #lost: Error | undefined;

  private constructor(connection: SMTPConnection) {
    this.#connection = connection;
    connection.on('error', (error: Error) => (this.#lost ??= error));
    connection.once('end', () => (this.#lost ??= new Error('The server closed the connection')));
  }

  /** @throws ConnectionLostError with the reason */
  static async open({ host, port, isSecure, isLocal, user, password }: PostOffice) {
    const { default: Connection } = await import('nodemailer/lib/smtp-connection');
    const connection = new Connection({
      host,
      port,
      secure: isSecure,
      requireTLS: !isSecure && !isLocal,
      ignoreTLS: isLocal && !isSecure,
      connectionTimeout: 20_000,
      greetingTimeout: 20_000,
      socketTimeout: 60_000,
      allowInternalNetworkInterfaces: true,
    });
    const line = new PostLine(connection);
    try {
      await line.#ask<void>((done) => connection.connect(done));
      if (user !== undefined) {
        const credentials = { user, pass: password };
        await line.#ask((done) => connection.login({ credentials }, done));
      }
    } catch (cause) {
      connection.close();
      throw new ConnectionLostError((cause as Error).message, { cause });
    }
    return line;
  }

  /**
   * Hands over one letter. Its end is held back until `committing` has returned: as long as that was not
   * called, the server cannot have taken it.
   *
   * @throws ConnectionLostError where the server did not answer
   */
  async deliver({ from, to, bytes }: Mail, committing: () => void): Promise<Answer> {
    try {
      const { response } = await this.#ask<{ response: string }>((done) =>
        this.#connection.send(
          { from, to: [to], size: bytes.length },
          content(bytes, committing),
          done,
        ),
      );
      return { status: 'accepted', reply: response };
    } catch (error) {
      const { responseCode, response = '' } = error as SmtpError;
      if (responseCode === undefined || this.#lost) {
        throw new ConnectionLostError((error as Error).message, { cause: error });
      }
      await this.#ask((done) => this.#connection.reset(done)).catch(() => {});
      return { status: responseCode >= 500 ? 'rejected' : 'deferred', reply: response };
    }
  }

  /** Whether the next letter can be handed over. */
  get isOpen(): boolean {
    return this.#lost === undefined;
  }

  close(): void {
    if (this.isOpen) this.#connection.quit();
    this.#connection.close();
  }

  /** One of the connection's calls; it fails where the connection does, even if nobody calls back. */
  #ask<T>(call: (done: (error?: Error | null, result?: unknown) => void) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      const fail = (error?: Error) => {
        reject(this.#lost ?? error ?? new Error('The server closed the connection'));
      };
      this.#connection.once('error', fail);
      this.#connection.once('end', fail);
      call((error, result) => {
        this.#connection.off('error', fail);
        this.#connection.off('end', fail);
        if (error) reject(error);
        else resolve(result as T);
      });
    });
  }
}

function content(bytes: Uint8Array, committing: () => void): Readable {
  return Readable.from(
    (function* () {
      yield bytes;
      committing();
    })(),
    { objectMode: false },
  );
}
