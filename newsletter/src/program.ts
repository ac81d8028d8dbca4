import type { Program } from '@telecom-valley/command';
import { newsletterCommand, speak } from '@telecom-valley/words';
import { checkCommand } from './commands/check-command.ts';
import { curateCommand } from './commands/curate-command.ts';
import { feedCheckCommand } from './commands/feed-check-command.ts';
import { gatherCommand } from './commands/gather-command.ts';
import { previewCommand } from './commands/preview-command.ts';
import { renderCommand } from './commands/render-command.ts';
import { runAllCommand } from './commands/run-command.ts';
import { sendCommand } from './commands/send-command.ts';
import { sourcesCommand } from './commands/sources-command.ts';
import { statusCommand } from './commands/status-command.ts';
import { subscribersCommand } from './commands/subscribers-command.ts';
import type { NewsletterWorld } from './office.ts';

/** The command line of the newsletter. */
export function newsletterProgram(world: NewsletterWorld): Program {
  return {
    name: 'newsletter',
    summary: (language) => speak(newsletterCommand, language)('newsletter'),
    commands: {
      gather: gatherCommand(world),
      'feed-check': feedCheckCommand(world),
      curate: curateCommand(world),
      preview: previewCommand(world),
      render: renderCommand(world),
      check: checkCommand(world),
      send: sendCommand(world),
      run: runAllCommand(world),
      status: statusCommand(world),
      sources: sourcesCommand(world),
      subscribers: subscribersCommand(world),
    },
  };
}
