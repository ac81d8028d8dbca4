import { findingsToJson, printFindings } from '@telecom-valley/command';
import { explain, trouble } from '@telecom-valley/errors';
import { newsletterCommand, speak } from '@telecom-valley/words';
import { unknownFeatures } from '../css/index.ts';
import type { NewsletterWorld } from '../office.ts';
import { checkWithProgress } from './check-letter.ts';
import { officeCommand } from './office-command.ts';

export function checkCommand(world: NewsletterWorld) {
  return officeCommand(world, 'check', {}, async (work) => {
    const { office, context } = work;
    const { findings, messages } = await checkWithProgress(work);
    const canBeSent = messages !== undefined;
    const isOnItsWay = office.ledger.frozen(office.edition) !== undefined;
    return {
      isDone: canBeSent,
      data: {
        edition: office.edition,
        canBeSent,
        isOnItsWay,
        findings: findingsToJson(findings, context.language),
        unknownToCanIEmail:
          messages &&
          unknownFeatures(
            messages.map(({ html }) => html).join(''),
            Object.keys(office.newsletter.mailPrograms),
          ),
      },
      text(language) {
        const say = speak(newsletterCommand, language);
        const verdict = isOnItsWay
          ? explain(trouble('edition-frozen', { edition: office.edition }), language).message
          : say(canBeSent ? 'checkedWell' : 'checkedBadly');
        return `${printFindings(findings, language)}${verdict}\n`;
      },
    };
  });
}
