import { join, relative } from 'node:path';
import { findingsToJson, printFindings } from '@telecom-valley/command';
import { newsletterCommand, speak } from '@telecom-valley/words';
import type { NewsletterWorld } from '../office.ts';
import { renderLetter } from '../pipeline.ts';
import { officeCommand } from './office-command.ts';

export function renderCommand(world: NewsletterWorld) {
  return officeCommand(world, 'render', {}, async ({ office, context, words }) => {
    const { message, findings } = await context.progress.step(words('rendering'), () =>
      renderLetter(office),
    );
    const bytes = Buffer.byteLength(message.html);
    const file = join(office.archive.path, 'message.html');
    return {
      data: {
        edition: office.edition,
        file,
        bytes,
        findings: findingsToJson(findings, context.language),
      },
      text(language) {
        const say = speak(newsletterCommand, language);
        const kilobytes = Math.ceil(bytes / 1024);
        const shown = relative(world.cwd, file);
        return [
          printFindings(findings, language),
          `${say('rendered', { file: shown, kilobytes })}\n`,
          `${say('next', { command: 'newsletter preview' })}\n`,
        ].join('');
      },
    };
  });
}
