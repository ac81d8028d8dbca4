import type { NewsletterWorld } from '../office.ts';
import { mustPass } from './check-letter.ts';
import { officeCommand } from './office-command.ts';
import { sendWithProgress } from './send-letter.ts';

export function sendCommand(world: NewsletterWorld) {
  const options = { yes: {}, doubts: { value: 'resend|skip' } } as const;
  return officeCommand(world, 'send', options, async (work) =>
    sendWithProgress(await mustPass(work), work.options, work),
  );
}
