import { findingsToJson, printFindings } from '@telecom-valley/command';
import { newsletterCommand, speak } from '@telecom-valley/words';
import type { NewsletterWorld } from '../office.ts';
import { checkWithProgress } from './check-letter.ts';
import { officeCommand } from './office-command.ts';

export function checkCommand(world: NewsletterWorld) {
  return officeCommand(world, 'check', {}, async (work) => {
    const { office, context } = work;
    const { findings, messages } = await checkWithProgress(work);
    const canBeSent = messages !== undefined;
    return {
      isDone: canBeSent,
      data: {
        edition: office.edition,
        canBeSent,
        findings: findingsToJson(findings, context.language),
      },
      text(language) {
        const say = speak(newsletterCommand, language);
        const verdict = say(canBeSent ? 'checkedWell' : 'checkedBadly');
        return `${printFindings(findings, language)}${verdict}\n`;
      },
    };
  });
}
