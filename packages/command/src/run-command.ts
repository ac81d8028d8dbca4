import { ActionableError, nearest } from '@telecom-valley/errors';
import {
  command as commandWords,
  type Language,
  languageOf,
  languages,
  speak,
} from '@telecom-valley/words';
import {
  type Options,
  type OptionSpec,
  parseOptions,
  UsageError,
  wrong,
} from './parse-arguments.ts';
import { findingsToJson, printFindings } from './print-findings.ts';
import { type Progress, showProgress, silent } from './progress.ts';
import type { CommandWorld } from './terminal.ts';

/** The exit codes of every command of ours. */
export const exitCodes = { done: 0, failed: 1, misused: 2 } as const;

/** One command of a program, as `publish` is of `site`. */
export interface Command<
  O extends Readonly<Record<string, OptionSpec>> = Record<string, OptionSpec>,
> {
  readonly summary: (language: Language) => string;
  readonly options: O;
  readonly optionHelp: (option: keyof O & string, language: Language) => string;
  /** @returns what to report: words for a person, and the same as data */
  readonly run: (options: Options<O>, context: Context) => Promise<Report>;
}

/** What a command is told about who runs it. */
export interface Context {
  readonly language: Language;
  readonly progress: Progress;
  /** The language of the configuration counts, once it is known, where the environment names none of ours. */
  readonly speakLike: (language: Language) => void;
}

export interface Report {
  readonly text: (language: Language) => string;
  readonly data: object;
  /** Whether what was asked for could be done; it was, unless it says otherwise. */
  readonly isDone?: boolean;
}

/** A program: its commands by their names, each loaded when it is asked for. */
export interface Program {
  readonly name: string;
  readonly summary: (language: Language) => string;
  readonly commands: Readonly<Record<string, () => Promise<Command>>>;
}

const COMMON = { help: {}, json: {}, language: { value: 'fr|en|it' } } as const;

/** Keeps the types of a command's options while it stands among others. */
export function defineCommand<const O extends Readonly<Record<string, OptionSpec>>>(
  command: Command<O>,
): Command {
  return command as unknown as Command;
}

/**
 * Runs what was typed, and says what came of it.
 *
 * @param written - without the program's own name
 * @returns the exit code
 */
export async function runCommand(
  program: Program,
  written: readonly string[],
  world: CommandWorld,
): Promise<number> {
  let language = languageFrom(written, world.env);
  const isJson = written.includes('--json');
  try {
    const [name = '', ...rest] = written;
    if (name === '' || name === '--help' || name === '-h') {
      world.out.write(await programHelp(program, language ?? 'fr'));
      return exitCodes.done;
    }
    const load = Object.hasOwn(program.commands, name) ? program.commands[name] : undefined;
    if (!load) throw unknownCommand(name, Object.keys(program.commands));
    const command = await load();
    const {
      help,
      json: _json,
      language: asked,
      ...options
    } = parseOptions(rest, {
      ...COMMON,
      ...command.options,
    });
    if (asked !== undefined && language === undefined) {
      language = languageFrom([], world.env);
      throw wrong('choice-unknown', {
        written: asked,
        option: '--language',
        choices: languages.join(', '),
      });
    }
    if (help) {
      world.out.write(commandHelp(program, name, command, language ?? 'fr'));
      return exitCodes.done;
    }
    // The language may come to be known as late as with the configuration.
    const progress = () => (shown ??= isJson ? silent : showProgress(world, language ?? 'fr'));
    let shown: Progress | undefined;
    const report = await command.run(options as Options<Record<string, OptionSpec>>, {
      get language() {
        return language ?? 'fr';
      },
      progress: {
        step: (label, run) => progress().step(label, run),
        note: (text) => progress().note(text),
        reach: (done, all) => progress().reach(done, all),
      },
      speakLike: (configured) => (language ??= configured),
    });
    const data = () => `${JSON.stringify(report.data, null, 2)}\n`;
    world.out.write(isJson ? data() : report.text(language ?? 'fr'));
    return report.isDone === false ? exitCodes.failed : exitCodes.done;
  } catch (error) {
    return fail(error, isJson, language ?? 'fr', world);
  }
}

/** What was asked for on the command line, else the environment's, where it is one of ours. */
function languageFrom(written: readonly string[], env: CommandWorld['env']): Language | undefined {
  const at = written.findIndex((word) => /^--language(?:=|$)/.test(word));
  const asked = at === -1 ? undefined : (written[at]!.split('=')[1] ?? written[at + 1]);
  // An empty variable is as good as none (POSIX.1-2017, 8.2).
  const tag = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return languages.find(
    (language) => language === languageOf(tag) && tag.toLowerCase().startsWith(language),
  );
}

function fail(
  error: unknown,
  isJson: boolean,
  language: Language,
  { out, err }: CommandWorld,
): number {
  const words = speak(commandWords, language);
  if (error instanceof ActionableError) {
    if (isJson)
      out.write(
        `${JSON.stringify({ findings: findingsToJson(error.findings, language) }, null, 2)}\n`,
      );
    else err.write(printFindings(error.findings, language));
    return error instanceof UsageError ? exitCodes.misused : exitCodes.failed;
  }
  const { message, stack = message } = error as Error;
  err.write(`✗ ${words('unexpectedError', { message })}\n    ${words('reportIt')}\n\n${stack}\n`);
  return exitCodes.failed;
}

function unknownCommand(written: string, known: readonly string[]): UsageError {
  const meant = nearest(written, known);
  return meant
    ? wrong('command-misspelt', { written, nearest: meant })
    : wrong('command-unknown', { written, choices: known.join(', ') });
}

async function programHelp(
  { name, summary, commands }: Program,
  language: Language,
): Promise<string> {
  const words = speak(commandWords, language);
  const rows = await Promise.all(
    Object.entries(commands).map(
      async ([key, load]) => [key, (await load()).summary(language)] as const,
    ),
  );
  return [
    summary(language),
    '',
    words('usage', { usage: `${name} ${Object.keys(commands).join(' | ')} [--help]` }),
    '',
    `${words('commands')}\n${table(rows)}`,
  ].join('\n');
}

function commandHelp(program: Program, name: string, command: Command, language: Language): string {
  const words = speak(commandWords, language);
  const given = Object.values(command.options)
    .filter(({ isArgument }) => isArgument)
    .map(({ value }) => value);
  const own = Object.entries(command.options).map(
    ([key, spec]) => [flag(key, spec), command.optionHelp(key, language)] as const,
  );
  const common = Object.entries(COMMON).map(
    ([key, spec]) => [flag(key, spec), words(key as keyof typeof COMMON)] as const,
  );
  return [
    `${name} – ${command.summary(language)}`,
    '',
    words('usage', {
      usage: [program.name, name, ...given, `[${words('options').toLowerCase()}]`].join(' '),
    }),
    '',
    `${words('options')}\n${table([...own, ...common])}`,
  ].join('\n');
}

function flag(name: string, { value, isArgument }: OptionSpec): string {
  if (isArgument) return value ?? name;
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
