import { ActionableError, type Finding, type Where } from '@telecom-valley/errors';
import { type Document, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import { isStray } from './is-stray.ts';
import { yamlFindings } from './yaml-findings.ts';

/** A YAML file, and where in it an offset is. */
export interface YamlFile {
  /** Every value is a text, as it is written: nobody who writes 007 means 7. */
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly where: (offset: number) => Where;
}

/** As much of a YAML file as can be read, and everything in it that is no YAML, or speaks of what is not there. */
export interface SeenYaml extends YamlFile {
  readonly findings: readonly Finding[];
}

/**
 * Reads YAML that a person wrote.
 *
 * @param source - the file as its writer knows it
 * @throws ActionableError with line and column in the words of those who write it
 */
export function readYaml(text: string, source: string): YamlFile {
  const seen = lookAtYaml(text, source);
  const [first, ...others] = seen.findings;
  if (first) throw new ActionableError([first, ...others]);
  return seen;
}

/** The same for a file with mistakes in it. */
export function lookAtYaml(text: string, source: string): SeenYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    schema: 'failsafe',
    customTags: ['null'],
  });
  const where = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { source, line, column: col };
  };
  const findings = yamlFindings(document, text, where);
  visit(document, {
    Alias: (_key, alias, path) => (isStray(alias, path, document) ? new Scalar(null) : undefined),
  });
  return { document, lines, where, findings };
}
