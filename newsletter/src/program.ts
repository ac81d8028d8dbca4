import type { Program } from '@telecom-valley/command';
import { newsletterCommand, speak } from '@telecom-valley/words';
import type { NewsletterWorld } from './office.ts';

/** The command line of the newsletter. */
export function newsletterProgram(world: NewsletterWorld): Program {
  return {
    name: 'npm run newsletter --',
    summary: (language) => speak(newsletterCommand, language)('newsletter'),
    commands: {
      gather: async () => (await import('./commands/gather-command.ts')).gatherCommand(world),
      'feed-check': async () =>
        (await import('./commands/feed-check-command.ts')).feedCheckCommand(world),
      curate: async () => (await import('./commands/curate-command.ts')).curateCommand(world),
      preview: async () => (await import('./commands/preview-command.ts')).previewCommand(world),
      render: async () => (await import('./commands/render-command.ts')).renderCommand(world),
      check: async () => (await import('./commands/check-command.ts')).checkCommand(world),
      send: async () => (await import('./commands/send-command.ts')).sendCommand(world),
      run: async () => (await import('./commands/run-command.ts')).runAllCommand(world),
      leave: async () => (await import('./commands/leave-command.ts')).leaveCommand(world),
      status: async () => (await import('./commands/status-command.ts')).statusCommand(world),
      sources: async () => (await import('./commands/sources-command.ts')).sourcesCommand(world),
      subscribers: async () =>
        (await import('./commands/subscribers-command.ts')).subscribersCommand(world),
    },
  };
}
