import {
  type Context,
  findingsToJson,
  printFindings,
  type Report,
  wrong,
} from '@telecom-valley/command';
import { ActionableError, type Finding, trouble, warning } from '@telecom-valley/errors';
import { newsletterCommand, ofPeriod, speak } from '@telecom-valley/words';
import type { EditionReport } from '../ledger/index.ts';
import type { CheckedMessage, Delivery } from '../model.ts';
import type { NewsletterWorld, Office } from '../office.ts';
import { type Doubts, sendLetter } from '../pipeline/send-letter.ts';
import type { Steps, Words } from './office-command.ts';

/** What was said about sending on the command line. */
export interface SendOptions {
  readonly yes: boolean;
  readonly doubts: string | undefined;
}

/** Asks, sends, and says what came of it. */
export async function sendWithProgress(
  messages: readonly CheckedMessage[],
  options: SendOptions,
  { office, context, words, world }: Steps & { readonly world: NewsletterWorld },
): Promise<Report> {
  const doubts = readDoubts(options.doubts);
  await confirm(options.yes, office, context, words, world);
  let answered = 0;
  const report = await context.progress.step(words('sending'), () => {
    const all = stillToSend(office);
    return sendLetter(office, messages, doubts, () => context.progress.reach((answered += 1), all));
  });
  return reportOf(office.edition, report, context);
}

function stillToSend({ edition, ledger, subscribers }: Office): number {
  if (!ledger.frozen(edition)) return subscribers.count();
  const { ready = 0, sending = 0, deferred = 0 } = ledger.report(edition).counts;
  return ready + sending + deferred;
}

function readDoubts(written: string | undefined): Doubts | undefined {
  if (written === undefined || written === 'resend' || written === 'skip') return written;
  throw wrong('choice-unknown', { written, option: '--doubts', choices: 'resend, skip' });
}

/** An edition that is on its way has been agreed to. */
async function confirm(
  isAgreed: boolean,
  { edition, ledger, subscribers }: Office,
  { language }: Context,
  words: Words,
  { ask }: NewsletterWorld,
): Promise<void> {
  if (isAgreed || ledger.frozen(edition)) return;
  const question = words('askSend', {
    ofMonth: ofPeriod(edition, language),
    subscribers: words('subscribersCount', { count: subscribers.count() }),
  });
  const answer = ask && (await ask(question)).trim().toLowerCase();
  const isYes = answer !== undefined && words('yesWords').split(' ').includes(answer);
  if (!isYes) throw new ActionableError(trouble('send-unconfirmed'));
}

function reportOf(edition: string, report: EditionReport, { language }: Context): Report {
  const { counts, deferred, doubts, rejected } = report;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const findings: Finding[] = [
    ...rejected.map(({ subscriber, reply = '' }) =>
      warning('send-rejected', { address: subscriber.address, reply }),
    ),
    ...(deferred.length > 0 ? [trouble('send-unfinished', { count: deferred.length })] : []),
    ...(doubts.length > 0 ? [doubtsFinding(doubts)] : []),
  ];
  return {
    isDone: deferred.length === 0 && doubts.length === 0,
    data: { edition, counts, findings: findingsToJson(findings, language) },
    text(spoken) {
      const say = speak(newsletterCommand, spoken);
      const sent = say('sent', {
        ofMonth: ofPeriod(edition, spoken),
        accepted: counts.accepted ?? 0,
        all,
      });
      return `${printFindings(findings, spoken)}${sent}\n`;
    },
  };
}

/** Names everybody of whom it is not known whether they have the letter. */
export function doubtsFinding(doubts: readonly Delivery[]): Finding {
  const addresses = doubts.map(({ subscriber }) => subscriber.address).join(', ');
  return trouble('send-doubts', { count: doubts.length, addresses });
}
