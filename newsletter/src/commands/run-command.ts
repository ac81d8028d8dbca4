import type { Report } from '@telecom-valley/command';
import { explain, trouble } from '@telecom-valley/errors';
import type { NewsletterWorld } from '../office.ts';
import { curateEdition, drawLetter, isEmpty, renderLetter } from '../pipeline.ts';
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
      const { edition } = await drawLetter(office);
      // A month in which nothing happened is no mistake of anybody's.
      if (isEmpty(edition)) return nothingToTell(office.edition);
      await step(words('rendering'), () => renderLetter(office));
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
