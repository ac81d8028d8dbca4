import { ActionableError, nearest, trouble } from '@telecom-valley/errors';

/** An option of a command: `--previous DIR`, or `--first` alone. */
export interface OptionSpec {
  /** What stands for its value in the help; an option without takes none. */
  readonly value?: string;
  /** Whether it is written without its name: `feed-check URL`. It has to be given. */
  readonly isArgument?: boolean;
}

export type Options<O extends Readonly<Record<string, OptionSpec>>> = {
  readonly [K in keyof O]: O[K] extends { readonly value: string } ? string | undefined : boolean;
};

/**
 * Reads options written `--name value`, `--name=value` or `--name`.
 *
 * @throws ActionableError that names the nearest known option
 */
export function parseOptions<O extends Readonly<Record<string, OptionSpec>>>(
  written: readonly string[],
  specs: O,
): Options<O> {
  const names = Object.keys(specs);
  const known = names.filter((name) => !specs[name]!.isArgument).map((name) => `--${name}`);
  const wanted = names.filter((name) => specs[name]!.isArgument);
  const read: Record<string, string | boolean | undefined> = Object.fromEntries(
    Object.entries(specs).map(([name, { value }]) => [
      name,
      value === undefined ? false : undefined,
    ]),
  );
  const words = [...written];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (!word.startsWith('-')) {
      const argument = wanted.shift();
      if (argument === undefined) throw wrong('argument-unwanted', { written: word });
      read[argument] = word;
      continue;
    }
    const [option, given] = splitAtEquals(word);
    const name = option.replace(/^--/, '');
    const spec = known.includes(option) ? specs[name] : undefined;
    if (!spec) throw unknownOption(option, known);
    if (spec.value === undefined) {
      if (given !== undefined) throw wrong('option-value-unwanted', { option });
      read[name] = true;
    } else {
      const value = given ?? (words[0]?.startsWith('--') ? undefined : words.shift());
      if (!value) throw wrong('option-value-missing', { option, value: spec.value });
      read[name] = value;
    }
  }
  const [missing] = wanted;
  if (missing !== undefined && read.help !== true) {
    throw wrong('argument-missing', { value: specs[missing]!.value ?? missing });
  }
  return read as Options<O>;
}

function splitAtEquals(word: string): [string, string?] {
  const at = word.indexOf('=');
  return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function unknownOption(written: string, known: readonly string[]): ActionableError {
  const meant = nearest(written, known);
  return meant
    ? wrong('option-misspelt', { written, nearest: meant })
    : wrong('option-unknown', { written, choices: known.join(', ') });
}

/** A mistake in what was typed. */
export class UsageError extends ActionableError {}

export function wrong(...finding: Parameters<typeof trouble>): UsageError {
  return new UsageError(trouble(...finding));
}
