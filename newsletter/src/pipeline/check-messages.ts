import type { Finding } from '@telecom-valley/errors';
import { dateAt } from '@telecom-valley/time';
import { check, type Checked, NOTHING_BEFORE } from '../check/index.ts';
import { placeOnDesk } from '../curate/index.ts';
import type { DrawnLetters } from './draw-letters.ts';
import { editionSpan } from '../edition-span.ts';
import { findingsOfLetters } from './findings-of-letters.ts';
import type { CheckedMessage, Message } from '../model.ts';
import type { Office } from '../office.ts';
import { lastEditions } from './past-editions.ts';
import { readSender } from '../read-sender.ts';
import { shortened } from './shortened.ts';

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
    messages.map(async (message) => {
      const { language } = message;
      const drawn = made?.letters.find((letter) => letter.edition.language === language);
      const checked = await check(message, subscribers.sample(), sender, {
        edition: drawn?.edition,
        firstDay: dateAt(editionSpan(edition, config.timeZone).from, config.timeZone),
        today: dateAt(sender.at, config.timeZone),
        toldBefore: last ?? NOTHING_BEFORE,
        isFirst: message === messages[0],
        mailPrograms: newsletter.mailPrograms,
      });
      const cut = (drawn?.repacked ?? []).map(shortened);
      return { ...checked, findings: [...cut, ...checked.findings] };
    }),
  );
  const passed = samples.map(({ message }) => message).filter((message) => message !== undefined);
  const findings = [
    ...(made?.findings ?? []).map((finding) => ({ ...finding, severity: 'warning' as const })),
    ...findingsOfLetters(samples, newsletter),
  ];
  return {
    samples,
    messages: passed.length === messages.length ? passed : undefined,
    findings: made ? placeOnDesk(findings, made.desk) : findings,
  };
}
