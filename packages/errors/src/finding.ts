import {
  expectations,
  fill,
  findings,
  type Language,
  languageName,
  type Message,
  writeDate,
} from '@telecom-valley/words';

/** What kind of trouble a finding is: the key of its sentence in the catalogue. Never renamed. */
export type Rule = keyof (typeof findings)['en'];

export type Severity = 'error' | 'warning' | 'info';

/** The place that a finding speaks of: whatever of it is known. */
export interface Where {
  /** A file's path, or a web address. */
  readonly source?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
  /** The place inside a document: `members[3].url`. */
  readonly path?: string;
}

/** One thing that is wrong, or worth knowing, and where. Its words are made when a person reads it. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly values: Readonly<Record<string, string | number>>;
  readonly where: Where;
}

/** A finding in words: what is wrong, and the one thing to do about it. */
export interface Explanation {
  readonly message: string;
  readonly hint: string;
}

/** A finding that stands in the way of what was asked for. */
export function trouble(rule: Rule, values: Finding['values'] = {}, where: Where = {}): Finding {
  return { rule, severity: 'error', values, where };
}

/** A finding that can be lived with. */
export function warning(rule: Rule, values: Finding['values'] = {}, where: Where = {}): Finding {
  return { rule, severity: 'warning', values, where };
}

export function explain({ rule, values: found }: Finding, language: Language): Explanation {
  const values = withoutBreaks(found);
  const known: Readonly<Record<string, Message>> = expectations[language];
  const expectation = known[String(values.expected)];
  const said = {
    ...values,
    ...(expectation && { expected: fill(expectation, values, language) }),
    ...(values.language && { language: languageName(String(values.language), language) }),
    ...(values.date && { date: writeDate(String(values.date), 'long', language) }),
  };
  const [message = '', hint = ''] = fill(findings[language][rule], said, language).split('\n');
  return { message, hint };
}

/** Where a line ends, the hint begins: what is quoted has none. */
function withoutBreaks(values: Finding['values']): Finding['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.trim().replaceAll(/\s*\n\s*/g, ' ') : value,
    ]),
  );
}

/** A place in one line, as editors understand it: `members.csv:12:3 (url)`. */
export function describeWhere({ source = '', line, column, path = '' }: Where): string {
  const place = [source, line, column]
    .filter((part) => part !== undefined && part !== '')
    .join(':');
  return place && path ? `${place} (${path})` : place || path;
}
