import { printFindings } from '@telecom-valley/command';
import { newsletterCommand, ofPeriod, speak } from '@telecom-valley/words';
import { commandLine } from '../command-line.ts';
import { isLocked } from '../ledger/index.ts';
import type { DeliveryStatus } from '../model.ts';
import type { NewsletterWorld } from '../office.ts';
import { STAGES } from '../pipeline/stages.ts';
import { officeCommand, type Words } from './office-command.ts';
import { doubtsFinding } from './send-letter.ts';

const STATUSES: readonly DeliveryStatus[] = [
  'accepted',
  'ready',
  'sending',
  'committing',
  'deferred',
  'rejected',
  'withdrawn',
  'skipped',
];

export function statusCommand(world: NewsletterWorld) {
  return officeCommand(world, 'status', {}, async ({ office }) => {
    const { archive, edition, ledger } = office;
    const report = ledger.report(edition);
    // While somebody sends, what is being committed is on its way, and not in doubt.
    const doubts = isLocked(office.lockFile) ? [] : report.doubts;
    const open = (report.counts.ready ?? 0) + (report.counts.sending ?? 0) + report.deferred.length;
    const isSent = ledger.frozen(edition) !== undefined && open === 0 && report.doubts.length === 0;
    const stages = await Promise.all(
      STAGES.map(async ({ stage, file }) => ({
        stage,
        done: file === undefined ? isSent : (await archive.read(file)) !== undefined,
      })),
    );
    const next = stages.find(({ done }) => !done)?.stage;
    return {
      data: { edition, stages, counts: report.counts, doubts: doubts.length, next },
      text(language) {
        const words = speak(newsletterCommand, language);
        const title = words('statusTitle', { ofMonth: ofPeriod(edition, language) });
        const marks = stages.map(
          ({ stage, done }) =>
            `  ${done ? '✓' : '·'} ${stage.padEnd(8)} ${words(done ? 'stageDone' : 'stageOpen')}`,
        );
        const counts = STATUSES.flatMap((status) => {
          const count = report.counts[status] ?? 0;
          return count > 0 ? [`  ${String(count).padStart(5)} ${nameOf(status, words)}`] : [];
        });
        const lines = [title, '', ...marks, ...(counts.length > 0 ? ['', ...counts] : [])];
        const named =
          doubts.length > 0 ? `\n${printFindings([doubtsFinding(doubts)], language)}` : '';
        const step = next ? `\n${words('next', { command: commandLine(office, next) })}\n` : '';
        return `${lines.join('\n')}\n${named}${step}`;
      },
    };
  });
}

function nameOf(status: DeliveryStatus, words: Words): string {
  return words(status === 'sending' ? 'sendingNow' : status);
}
