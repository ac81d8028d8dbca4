import { ActionableError, trouble } from '@telecom-valley/errors';
import { newsletterCommand, speak } from '@telecom-valley/words';
import type { NewsletterWorld } from '../office.ts';
import { tokenInMail } from '../subscribers/token-in-mail.ts';
import { officeCommand } from './office-command.ts';

/**
 * Lets a reader go whose mail program wrote to leave. What it says where nobody is named goes back to who wrote: that
 * is how mail servers tell what a program could not take.
 */
export function leaveCommand(world: NewsletterWorld) {
  return officeCommand(world, 'leave', {}, async ({ office }) => {
    const token = await tokenInMail(await world.readInput());
    if (token === undefined) throw new ActionableError(trouble('leave-unnamed'));
    office.subscribers.leave(token, new Date(office.now()).toISOString());
    // Whether somebody had that token is nobody's business.
    return { data: {}, text: (language) => `${speak(newsletterCommand, language)('left')}\n` };
  });
}
