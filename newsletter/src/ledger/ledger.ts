import type { DatabaseSync } from 'node:sqlite';
import type { InstantMs } from '@telecom-valley/time';
import type { Language } from '@telecom-valley/words';
import type { CheckedMessage, Delivery, DeliveryStatus, Subscriber } from '../model.ts';
import { transact } from './open-database.ts';

/** An edition that goes out, or went out: it does not change any more. */
export interface FrozenEdition {
  /** One for each language. */
  readonly messages: readonly CheckedMessage[];
  readonly at: InstantMs;
}

/** How far an edition has come. */
export interface EditionReport {
  readonly counts: Readonly<Partial<Record<DeliveryStatus, number>>>;
  /** May have been accepted: nobody knows. */
  readonly doubts: readonly Delivery[];
  readonly rejected: readonly Delivery[];
  /** May be tried again. */
  readonly deferred: readonly Delivery[];
}

/** An earlier version froze less. */
function withAll(message: CheckedMessage): CheckedMessage {
  return { ...message, brief: (message as Partial<CheckedMessage>).brief ?? '' };
}

/** What was sent to whom: each change is on the disk before the method returns. */
export class Ledger {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** The edition as it was frozen; undefined for one that was never sent. */
  frozen(edition: string): FrozenEdition | undefined {
    const row = this.#database
      .prepare('SELECT message, frozen_at FROM editions WHERE id = ?')
      .get(edition) as { message: string; frozen_at: number } | undefined;
    if (!row) return undefined;
    // An earlier version froze one alone.
    const messages = [JSON.parse(row.message) as CheckedMessage | CheckedMessage[]].flat();
    return { messages: messages.map(withAll), at: row.frozen_at };
  }

  /** Freezes an edition and who gets it, all at once; what was frozen before stays as it was. */
  freeze(messages: readonly CheckedMessage[], at: InstantMs): FrozenEdition {
    const { edition } = messages[0]!;
    return transact(this.#database, () => {
      const known = this.frozen(edition);
      if (known) return known;
      this.#database
        .prepare('INSERT INTO editions (id, message, frozen_at) VALUES (?, ?, ?)')
        .run(edition, JSON.stringify(messages), at);
      this.#database
        .prepare(
          `INSERT INTO deliveries (edition, subscriber)
           SELECT ?, id FROM subscribers WHERE left_at IS NULL ORDER BY id`,
        )
        .run(edition);
      return { messages, at };
    });
  }

  /**
   * Makes ready again what may be tried once more without writing to anybody twice: what was interrupted
   * before its end was sent, and what the server wanted later.
   */
  makeReady(edition: string): void {
    this.#database
      .prepare(
        `UPDATE deliveries SET status = 'ready' WHERE edition = ? AND status IN ('sending', 'deferred')`,
      )
      .run(edition);
  }

  /** Decides on those in doubt: they are written to again, or not. */
  settleDoubts(edition: string, status: 'ready' | 'skipped'): void {
    this.#database
      .prepare(`UPDATE deliveries SET status = ? WHERE edition = ? AND status = 'committing'`)
      .run(status, edition);
  }

  /** @returns the delivery as it stands from now on */
  mark(delivery: Delivery, status: DeliveryStatus, reply?: string): Delivery {
    const { edition, subscriber } = delivery;
    this.#database
      .prepare('UPDATE deliveries SET status = ?, reply = ? WHERE edition = ? AND subscriber = ?')
      .run(status, reply ?? null, edition, subscriber.id);
    return { ...delivery, status, reply };
  }

  /** The next who is ready. */
  next(edition: string): Delivery | undefined {
    return this.#deliveries(edition, `d.status = 'ready' LIMIT 1`)[0];
  }

  report(edition: string): EditionReport {
    const rows = this.#database
      .prepare('SELECT status, count(*) AS count FROM deliveries WHERE edition = ? GROUP BY status')
      .all(edition) as { status: DeliveryStatus; count: number }[];
    return {
      counts: Object.fromEntries(rows.map(({ status, count }) => [status, count])),
      doubts: this.#deliveries(edition, `d.status = 'committing'`),
      rejected: this.#deliveries(edition, `d.status = 'rejected'`),
      deferred: this.#deliveries(edition, `d.status = 'deferred'`),
    };
  }

  /** Whether somebody has left since the edition was frozen. */
  hasLeft(subscriber: number): boolean {
    const row = this.#database
      .prepare('SELECT left_at FROM subscribers WHERE id = ?')
      .get(subscriber) as { left_at: string | null } | undefined;
    return row?.left_at !== null;
  }

  #deliveries(edition: string, where: string): Delivery[] {
    const rows = this.#database
      .prepare(
        `SELECT d.status, d.reply, s.id, s.address, s.language, s.token
         FROM deliveries d JOIN subscribers s ON s.id = d.subscriber
         WHERE d.edition = ? AND ${where}`,
      )
      .all(edition) as unknown as (Subscriber & {
      status: DeliveryStatus;
      reply: string | null;
      language: Language;
    })[];
    return rows.map(({ status, reply, id, address, language, token }) => ({
      edition,
      subscriber: { id, address, language, token },
      status,
      reply: reply ?? undefined,
    }));
  }
}
