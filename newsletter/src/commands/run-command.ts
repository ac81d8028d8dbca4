import { printFindings, type Report } from '@telecom-valley/command';
import { ActionableError, explain, trouble } from '@telecom-valley/errors';
import type { NewsletterWorld } from '../office.ts';
import { curateEdition } from '../pipeline/curate-edition.ts';
import { mustPass } from './check-letter.ts';
import { gatherWithProgress } from './gather-command.ts';
import { officeCommand, type Steps } from './office-command.ts';
import { sendWithProgress } from './send-letter.ts';

/** All stages in their order; an edition that is on its way goes on being sent. */
export function runAllCommand(world: NewsletterWorld) {
  const options = { yes: {}, doubts: { value: 'resend|skip' } } as const;
  return officeCommand(world, 'run', options, async (work) => {
    const { context, office, words } = work;
    if (!office.ledger.frozen(office.edition)) {
      await gatherSome(work);
      const { findings } = await context.progress.step(words('curating'), () =>
        curateEdition(office),
      );
      if (findings.length > 0) {
        context.progress.note(printFindings(findings, context.language).trimEnd());
      }
    }
    try {
      const messages = await mustPass(work);
      return await sendWithProgress(messages, work.options, work);
    } catch (error) {
      // A month in which nothing happened is no mistake of anybody's.
      const isEmpty = error instanceof ActionableError && error.code === 'edition-empty';
      if (!isEmpty) throw error;
      return nothingToTell(office.edition);
    }
  });
}

/**
 * Gathers, and says which feeds are to be looked after.
 *
 * @throws ActionableError where no feed could be read: that says nothing of what happened in the month
 */
async function gatherSome(steps: Steps): Promise<void> {
  const { context } = steps;
  const { reports, findings } = await gatherWithProgress(steps);
  if (findings.length > 0) {
    context.progress.note(printFindings(findings, context.language).trimEnd());
  }
  if (reports.some(({ outcome }) => outcome !== 'failed')) return;
  const feeds = reports.map(({ feed }) => feed.title).join(', ');
  throw new ActionableError(trouble('feeds-failed', { feeds }));
}

function nothingToTell(edition: string): Report {
  const finding = trouble('edition-empty', { edition });
  return {
    data: { edition, counts: {}, findings: [] },
    text(language) {
      const { message, hint } = explain(finding, language);
      return `${message}\n${hint}\n`;
    },
  };
}
