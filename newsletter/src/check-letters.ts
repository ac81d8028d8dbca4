import type { Finding } from '@telecom-valley/errors';
import { dateAt } from '@telecom-valley/time';
import type { LetterFile } from './archive.ts';
import { check, type Checked } from './check/index.ts';
import type { DrawnLetters } from './draw-letters.ts';
import { editionSpan } from './edition-span.ts';
import { folderIn } from './in-languages.ts';
import type { CheckedMessage, Message } from './model.ts';
import type { Office } from './office.ts';
import { lastEditions } from './past-editions.ts';
import { readSender } from './read-sender.ts';

/** What the check makes of the letters of an edition. */
export interface CheckedLetters {
  readonly findings: readonly Finding[];
  /** Undefined where an error stands in the way of one of them: all go out, or none. */
  readonly messages: readonly CheckedMessage[] | undefined;
  /** The letters that it looked at. */
  readonly samples: readonly Pick<Checked, 'sample' | 'language'>[];
}

/** @param made - what the messages were made of; undefined for those that are on their way already */
export async function checkMessages(
  messages: readonly Message[],
  office: Office,
  made: DrawnLetters | undefined,
): Promise<CheckedLetters> {
  const { config, edition, ledger, newsletter, subscribers } = office;
  const [last] = await lastEditions(office, 1);
  const sender = { ...readSender(office), at: ledger.frozen(edition)?.at ?? office.now() };
  const samples = await Promise.all(
    messages.map((message) => {
      const { language } = message;
      return check(message, subscribers.sample(), sender, {
        edition: made?.letters.find((letter) => letter.edition.language === language)?.edition,
        firstDay: dateAt(editionSpan(edition, config.timeZone).from, config.timeZone),
        today: dateAt(sender.at, config.timeZone),
        toldBefore: last?.links ?? new Set(),
        mailPrograms: newsletter.mailPrograms,
      });
    }),
  );
  const passed = samples.map(({ message }) => message).filter((message) => message !== undefined);
  return {
    samples,
    messages: passed.length === messages.length ? passed : undefined,
    findings: eachOnce([
      ...(made?.findings ?? []).map((finding) => ({ ...finding, severity: 'warning' as const })),
      ...samples.flatMap(({ findings, language }) =>
        findings.map((finding) => inFileOf(language, finding, office)),
      ),
    ]),
  };
}

/** Where the letter in a language stands in the edition's folder. */
export function letterFile(
  kind: 'html' | 'txt' | 'eml',
  language: Message['language'],
  { newsletter }: Pick<Office, 'newsletter'>,
): LetterFile {
  return folderIn(language, newsletter) === '' ? `message.${kind}` : `message.${language}.${kind}`;
}

function inFileOf(language: Message['language'], finding: Finding, office: Office): Finding {
  const { source } = finding.where;
  const [, kind] = /^message\.(html|txt|eml)$/.exec(source ?? '') ?? [];
  if (kind === undefined) return finding;
  const file = letterFile(kind as 'html', language, office);
  return { ...finding, where: { ...finding.where, source: file } };
}

/** What is wrong with what all letters are made of is said once. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
