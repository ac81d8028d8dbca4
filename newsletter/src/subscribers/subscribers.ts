import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Language } from '@telecom-valley/words';
import type { Subscriber } from '../model.ts';

/** Somebody who wants the letter, and the proof of it (GDPR, article 7). */
export interface Consent {
  readonly address: string;
  readonly language: Language;
  /** A calendar date. */
  readonly on: string;
  /** How they said so: `formulaire du site`. */
  readonly how: string;
}

/** Who may be written to. */
export class Subscribers {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /**
   * Adds somebody who is not known. Who has left stays away: a list from before does not bring them back.
   *
   * @returns whether they were added
   */
  add({ address, language, on, how }: Consent): boolean {
    const token = randomBytes(24).toString('base64url');
    const { changes } = this.#database
      .prepare(
        `INSERT INTO subscribers (address, language, token, consented_on, consented_how)
         VALUES (?, ?, ?, ?, ?) ON CONFLICT (address) DO NOTHING`,
      )
      .run(address, language, token, on, how);
    return changes > 0;
  }

  /** Nobody who has left is written to, be it a moment later. */
  leave(token: string, at: string): void {
    this.#database
      .prepare('UPDATE subscribers SET left_at = coalesce(left_at, ?) WHERE token = ?')
      .run(at, token);
  }

  /** In which language somebody wants the letter. */
  setLanguage(token: string, language: Language): void {
    this.#database
      .prepare('UPDATE subscribers SET language = ? WHERE token = ? AND left_at IS NULL')
      .run(language, token);
  }

  /** What somebody who has the letter agreed to, in the language in which they want it. */
  consentOf(token: string): Consent | undefined {
    const row = this.#database
      .prepare(
        `SELECT address, language, consented_on AS "on", consented_how AS how
         FROM subscribers WHERE token = ? AND left_at IS NULL`,
      )
      .get(token) as Consent | undefined;
    return row && { ...row };
  }

  /** The language of somebody who has the letter, or had it. */
  languageOf(token: string): Language | undefined {
    const row = this.#database
      .prepare('SELECT language FROM subscribers WHERE token = ?')
      .get(token) as { language: Language } | undefined;
    return row?.language;
  }

  /** How many want the letter. */
  count(): number {
    const row = this.#database
      .prepare('SELECT count(*) AS count FROM subscribers WHERE left_at IS NULL')
      .get() as { count: number };
    return row.count;
  }

  /** Nobody, whose letter is as long as the longest of anybody's: an edition's files name no person. */
  sample(): Pick<Subscriber, 'address' | 'token'> {
    const { longest } = this.#database
      .prepare('SELECT max(length(address)) AS longest FROM subscribers WHERE left_at IS NULL')
      .get() as { longest: number | null };
    const host = '@sample.example';
    const local = 'x'.repeat(Math.max(1, (longest ?? 0) - host.length));
    return { address: `${local}${host}`, token: 'x'.repeat(32) };
  }
}
