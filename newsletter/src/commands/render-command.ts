import { join, relative } from 'node:path';
import { findingsToJson, printFindings } from '@telecom-valley/command';
import { newsletterCommand, speak } from '@telecom-valley/words';
import { letterFile } from '../pipeline/findings-of-letters.ts';
import { commandLine } from '../command-line.ts';
import { placeOnDesk } from '../curate/index.ts';
import type { NewsletterWorld } from '../office.ts';
import { renderLetters } from '../pipeline/render-letters.ts';
import { allShortened } from '../pipeline/shortened.ts';
import { officeCommand } from './office-command.ts';

export function renderCommand(world: NewsletterWorld) {
  return officeCommand(world, 'render', {}, async ({ office, context, words }) => {
    const drawn = await context.progress.step(words('rendering'), () => renderLetters(office));
    const findings = placeOnDesk([...drawn.findings, ...allShortened(drawn, office)], drawn.desk);
    const made = drawn.letters.map(({ message: { html, language } }) => ({
      language,
      file: join(office.archive.path, letterFile('html', language, office.newsletter)),
      bytes: Buffer.byteLength(html),
    }));
    return {
      data: {
        edition: office.edition,
        letters: made,
        findings: findingsToJson(findings, context.language),
      },
      text(language) {
        const say = speak(newsletterCommand, language);
        const lines = made.map(({ file, bytes }) => {
          const kilobytes = Math.ceil(bytes / 1024);
          return `${say('rendered', { file: relative(world.cwd, file), kilobytes })}\n`;
        });
        return [
          printFindings(findings, language),
          ...lines,
          `${say('next', { command: commandLine(office, 'preview') })}\n`,
        ].join('');
      },
    };
  });
}
