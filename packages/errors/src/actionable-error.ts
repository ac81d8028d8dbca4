import { describeWhere, explain, type Finding, type Rule } from './finding.ts';

/**
 * What could not be done, why, and what to do: one finding or all that were met at once. The message is
 * English, for logs; who speaks to a person uses `explain` on the findings.
 */
export class ActionableError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: Finding | readonly [Finding, ...Finding[]], options?: ErrorOptions) {
    const all = [findings].flat() as readonly Finding[];
    super(all.map(inOneLine).join('\n'), options);
    this.name = 'ActionableError';
    this.findings = all;
  }

  /** What a program can tell the error by. */
  get code(): Rule {
    return this.findings[0]!.rule;
  }

  /** What to do about the first finding. */
  get hint(): string {
    return explain(this.findings[0]!, 'en').hint;
  }
}

function inOneLine(finding: Finding): string {
  const place = describeWhere(finding.where);
  return `${place && `${place}: `}${explain(finding, 'en').message}`;
}
