import { describeWhere, explain, type Finding } from '@telecom-valley/errors';
import { command, type Language, speak } from '@telecom-valley/words';

const MARKS = { error: '✗', warning: '!', info: '·' } as const;

/** Findings for a person: a line for what is wrong and where, one for what to do. */
export function printFindings(findings: readonly Finding[], language: Language): string {
  const words = speak(command, language);
  return findings
    .map((finding) => {
      const { message, hint } = explain(finding, language);
      const place = describeWhere(finding.where);
      return `${MARKS[finding.severity]} ${place && `${place}: `}${message}\n    ${words('hint', { hint })}\n`;
    })
    .join('');
}

/** Findings for a program: their words in the language that was asked for. */
export function findingsToJson(findings: readonly Finding[], language: Language): object[] {
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    where: finding.where,
    ...explain(finding, language),
  }));
}
