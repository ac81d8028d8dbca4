import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { findingsToJson, printFindings } from '@telecom-valley/command';
import { ActionableError, type Finding, trouble } from '@telecom-valley/errors';
import { newsletterCommand, speak } from '@telecom-valley/words';
import type { NewsletterWorld, Office } from '../office.ts';
import { readSubscribers } from '../subscribers/read-subscribers.ts';
import { officeCommand } from './office-command.ts';

export function subscribersCommand(world: NewsletterWorld) {
  const options = { import: { value: 'FILE' } } as const;
  return officeCommand(
    world,
    'subscribers',
    options,
    async ({ office, context, options: given }) => {
      const imported =
        given.import === undefined
          ? undefined
          : await importTable(resolve(world.cwd, given.import), office);
      const findings = imported?.findings ?? [];
      const count = office.subscribers.count();
      return {
        isDone: findings.every(({ severity }) => severity !== 'error'),
        data: {
          count,
          ...(imported && { added: imported.added, known: imported.known }),
          findings: findingsToJson(findings, context.language),
        },
        text(language) {
          const say = speak(newsletterCommand, language);
          const added = imported ? `${say('imported', imported)}\n` : '';
          return `${printFindings(findings, language)}${added}${say('subscribersCount', { count })}\n`;
        },
      };
    },
  );
}

interface Imported {
  readonly added: number;
  readonly known: number;
  readonly findings: readonly Finding[];
}

async function importTable(path: string, { config, subscribers }: Office): Promise<Imported> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ActionableError(trouble('file-missing', { file: path }), { cause });
  });
  const { consents, findings } = readSubscribers(bytes, basename(path), config.language);
  const added = consents.filter((consent) => subscribers.add(consent)).length;
  return { added, known: consents.length - added, findings };
}
