import { join, relative } from 'node:path';
import { findingsToJson, printFindings } from '@telecom-valley/command';
import { newsletterCommand, speak } from '@telecom-valley/words';
import { commandLine } from '../command-line.ts';
import type { NewsletterWorld } from '../office.ts';
import { curateEdition } from '../pipeline/curate-edition.ts';
import { officeCommand } from './office-command.ts';

export function curateCommand(world: NewsletterWorld) {
  return officeCommand(world, 'curate', {}, async ({ office, context, words }) => {
    const { added, changed, left, isNew, findings } = await context.progress.step(
      words('curating'),
      () => curateEdition(office),
    );
    const file = join(office.archive.path, 'edition.yaml');
    return {
      data: {
        edition: office.edition,
        file,
        added,
        left,
        changed,
        findings: findingsToJson(findings, context.language),
      },
      text(language) {
        const say = speak(newsletterCommand, language);
        const shown = relative(world.cwd, file);
        const lines = [
          ...(added > 0
            ? [
                say('curated', {
                  file: shown,
                  stories: say('stories', { count: added }),
                  command: commandLine(office, 'preview'),
                }),
              ]
            : [say(isNew ? 'curatedEmpty' : 'curatedNothing', { file: shown })]),
          ...(left > 0 ? [say('curatedLeft', { count: left })] : []),
          ...(changed > 0 ? [say('curatedChanged', { count: changed })] : []),
        ];
        return `${printFindings(findings, language)}${lines.join('\n')}\n`;
      },
    };
  });
}
