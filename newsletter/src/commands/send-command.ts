import { ActionableError, type Finding } from '@telecom-valley/errors';
import type { CheckedMessage } from '../model.ts';
import type { NewsletterWorld, Office } from '../office.ts';
import { checkLetter } from '../pipeline.ts';
import { officeCommand } from './office-command.ts';
import { sendWithProgress } from './send-letter.ts';

export function sendCommand(world: NewsletterWorld) {
  const options = { yes: {}, doubts: { value: 'resend|skip' } } as const;
  return officeCommand(world, 'send', options, async (work) => {
    const { context, office, words } = work;
    const message = await context.progress.step(words('checking'), () => mustPass(office));
    return sendWithProgress(message, work.options, work);
  });
}

/** @throws ActionableError with what the check found, where it stands in the way */
export async function mustPass(office: Office): Promise<CheckedMessage> {
  const { message, findings } = await checkLetter(office);
  if (message) return message;
  const errors = findings.filter(({ severity }) => severity === 'error');
  throw new ActionableError(errors as [Finding, ...Finding[]]);
}
