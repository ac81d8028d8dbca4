import { wrong } from '@telecom-valley/command';
import { explain, trouble } from '@telecom-valley/errors';
import type { NewsletterWorld } from '../office.ts';
import { servePreview } from '../preview/index.ts';
import { officeCommand } from './office-command.ts';

export function previewCommand(world: NewsletterWorld) {
  const options = { port: { value: 'N' } } as const;
  return officeCommand(
    world,
    'preview',
    options,
    async ({ office, context, words, options: given }) => {
      const port = Number(given.port ?? 0);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        throw wrong('choice-unknown', {
          written: given.port ?? '',
          option: '--port',
          choices: '0–65535',
        });
      }
      const { origin, stop } = await servePreview(office, context.language, port);
      try {
        context.progress.note(words('previewAt', { address: `${origin}/` }));
        const follows = office.ledger.frozen(office.edition)
          ? explain(trouble('edition-frozen', { edition: office.edition }), context.language)
              .message
          : words('previewFollows');
        context.progress.note(follows);
        context.progress.note(words('previewStop'));
        await world.untilStopped();
      } finally {
        await stop();
      }
      return { data: { origin }, text: () => '' };
    },
  );
}
