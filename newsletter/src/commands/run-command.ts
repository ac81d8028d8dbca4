import type { Report } from '@telecom-valley/command';
import { ActionableError, explain, trouble } from '@telecom-valley/errors';
import type { NewsletterWorld } from '../office.ts';
import { curateEdition, renderLetter } from '../pipeline.ts';
import { gatherWithProgress } from './gather-command.ts';
import { officeCommand } from './office-command.ts';
import { mustPass } from './send-command.ts';
import { sendWithProgress } from './send-letter.ts';

/** All stages in their order; an edition that is on its way goes on being sent. */
export function runAllCommand(world: NewsletterWorld) {
  const options = { yes: {}, doubts: { value: 'resend|skip' } } as const;
  return officeCommand(world, 'run', options, async (work) => {
    const { context, office, words } = work;
    const { step } = context.progress;
    if (!office.ledger.frozen(office.edition)) {
      await gatherWithProgress(office, context, words);
      await step(words('curating'), () => curateEdition(office));
      try {
        await step(words('rendering'), () => renderLetter(office));
      } catch (error) {
        // A month in which nothing happened is no mistake of anybody's.
        const isEmpty = error instanceof ActionableError && error.code === 'edition-empty';
        if (!isEmpty) throw error;
        return nothingToTell(office.edition);
      }
    }
    const message = await step(words('checking'), () => mustPass(office));
    return sendWithProgress(message, work.options, work);
  });
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
