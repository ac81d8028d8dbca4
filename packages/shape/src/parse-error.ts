/** What a value was expected to be. English, and the key by which other languages say it. */
export type Expectation =
  | 'text'
  | 'number'
  | 'whole number'
  | 'true or false'
  | 'date'
  | 'date or time'
  | 'instant'
  | 'time zone'
  | 'web address'
  | 'list'
  | 'object'
  | 'one of'
  | 'known key'
  | 'later than the start'
  | 'colour'
  | 'secure web address'
  | 'calendar'
  | 'recurrence rule'
  | 'rarer recurrence'
  | 'emailAddress'
  | 'mailbox'
  | 'language'
  | 'language and space'
  | 'e-mail address';

/** One place in a value that is not what it should be. */
export interface Problem {
  /** The way to the place from the value's top: `subEvent[2].endDate`; empty for the top itself. */
  readonly path: string;
  readonly expected: Expectation;
  /** What `one of` and `known key` choose from. */
  readonly choices?: readonly string[];
  /** What was there, as JSON, cut to a readable length; empty where there was nothing. */
  readonly received: string;
}

const READABLE_LENGTH = 60;

/** A value that could not be read, with everything that is wrong with it. */
export class ParseError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(inWords).join('; '));
    this.name = 'ParseError';
    this.problems = problems;
  }

  /** The same, seen from one level further up. */
  under(key: string | number): ParseError {
    const step = typeof key === 'number' ? `[${key}]` : key;
    return new ParseError(
      this.problems.map((problem) => ({ ...problem, path: join(step, problem.path) })),
    );
  }
}

/** The error for one value that is not what was expected. */
export function unexpected(
  expected: Expectation,
  received: unknown,
  choices?: readonly string[],
): ParseError {
  return new ParseError([{ path: '', expected, choices, received: describe(received) }]);
}

function join(step: string, path: string): string {
  return path === '' || path.startsWith('[') ? step + path : `${step}.${path}`;
}

function inWords({ path, expected, choices, received }: Problem): string {
  const wanted = choices ? `${expected} ${choices.join(', ')}` : expected;
  return `${path && `${path}: `}expected ${wanted}, received ${received || 'nothing'}`;
}

function describe(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'string') {
    const isLong = value.length > READABLE_LENGTH;
    return JSON.stringify(isLong ? `${value.slice(0, READABLE_LENGTH)}…` : value);
  }
  if (typeof value === 'object' && value !== null) return '{…}';
  return String(value as number | boolean | bigint | symbol | null);
}
