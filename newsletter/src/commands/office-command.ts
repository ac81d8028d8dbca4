import { resolve } from 'node:path';
import {
  type Command,
  type Context,
  defineCommand,
  type Options,
  type OptionSpec,
  type Report,
} from '@telecom-valley/command';
import { newsletterCommand, type Say, speak } from '@telecom-valley/words';
import { inOffice, type NewsletterWorld, type Office } from '../office.ts';

const OFFICE_OPTIONS = {
  folder: { value: 'DIR' },
  edition: { value: 'YYYY-MM' },
  now: { value: 'INSTANT' },
} as const;

export type Words = Say<(typeof newsletterCommand)['en']>;

/** Where a command does its steps, and how it speaks of them. */
export interface Steps {
  readonly office: Office;
  readonly context: Context;
  readonly words: Words;
}

/** What a command of ours is run with. */
export interface Work<O extends Readonly<Record<string, OptionSpec>>> extends Steps {
  readonly options: Options<O & typeof OFFICE_OPTIONS>;
  readonly world: NewsletterWorld;
}

type OwnOption = keyof (typeof newsletterCommand)['en'] &
  ('yes' | 'doubts' | 'import' | 'port' | 'url');

/** A command that works on one edition of one cluster. */
export function officeCommand<const O extends Readonly<Partial<Record<OwnOption, OptionSpec>>>>(
  world: NewsletterWorld,
  name: keyof (typeof newsletterCommand)['en'],
  options: O,
  run: (work: Work<Record<string, OptionSpec> & O>) => Promise<Report>,
): Command {
  return defineCommand({
    summary: (language) => speak(newsletterCommand, language)(name as 'gather'),
    options: { ...OFFICE_OPTIONS, ...options } as Record<string, OptionSpec>,
    optionHelp: (option, language) => speak(newsletterCommand, language)(option as 'folder'),
    run(written, context) {
      const folder = resolve(world.cwd, String(written.folder ?? '.'));
      const edition = written.edition as string | undefined;
      const now = written.now as string | undefined;
      return inOffice({ folder, edition, now }, world, context, (office) => {
        const words = speak(newsletterCommand, context.language);
        return run({ office, options: written as never, context, words, world });
      });
    },
  });
}
