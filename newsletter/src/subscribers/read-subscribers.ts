import { type Finding, findingsOf } from '@telecom-valley/errors';
import { at, oneOf, ParseError, type Shape, text, unexpected } from '@telecom-valley/shape';
import { readTable, writtenDate } from '@telecom-valley/sources';
import { type Language, languages } from '@telecom-valley/words';
import type { Consent } from './subscribers.ts';

/** What a column may be called, the name we propose first. */
const COLUMNS = {
  address: ['Adresse', 'E-mail', 'Courriel', 'Mail', 'Address', 'Indirizzo'],
  language: ['Langue', 'Language', 'Lingua'],
  on: ['Consentement', 'Date du consentement', 'Inscription', 'Consent', 'Consenso'],
  how: ['Origine', 'Comment', 'Moyen', 'How', 'Origin', 'Origine del consenso'],
} as const satisfies Record<keyof Consent, readonly string[]>;

/** The subscribers of a table, and what stands in the way of the others. */
export interface SubscribersTable {
  readonly consents: readonly Consent[];
  readonly findings: readonly Finding[];
}

/**
 * Reads subscribers from a table. Who agreed when, and how, has to stand there: without it nobody may be
 * written to.
 *
 * @param source - what the table is called
 * @throws ActionableError for a table without a column of addresses
 */
export function readSubscribers(
  bytes: Uint8Array,
  source: string,
  language: Language,
): SubscribersTable {
  const table = readTable({ bytes, name: source }, COLUMNS, 'address');
  const findings = [...table.findings];
  const consents: Consent[] = [];
  for (const { values, line, nameOf } of table.rows) {
    try {
      consents.push({
        address: at('address', mailAddress, values.address),
        language: values.language ? at('language', languageName, values.language) : language,
        on: at('on', (value) => writtenDate(text(value)), values.on),
        how: at('how', text, values.how),
      });
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      findings.push(...findingsOf(error, (path) => ({ source, line, path: nameOf(path) })));
    }
  }
  return { consents, findings };
}

/** What RFC 5321 lets most servers take, no longer than its 254 signs: no quotes, no comments. */
const mailAddress: Shape<string> = (value) => {
  const written = text(value).trim();
  const isOne = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/.test(written);
  if (!isOne || written.length > 254) throw unexpected('e-mail address', value);
  return written;
};

const languageName: Shape<Language> = (value) => oneOf(...languages)(String(value).toLowerCase());
