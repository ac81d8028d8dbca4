import { ActionableError, type Where } from '@telecom-valley/errors';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { yamlFindings } from './yaml-findings.ts';

/** A YAML file, and where in it an offset is. */
export interface YamlFile {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly where: (offset: number) => Where;
}

/**
 * Reads YAML that a person wrote.
 *
 * @param source - the file as its writer knows it
 * @throws ActionableError with line and column for what is no YAML, in the words of those who write it
 */
export function readYaml(text: string, source: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const where = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { source, line, column: col };
  };
  const [first, ...others] = yamlFindings(document, text, where);
  if (first) throw new ActionableError([first, ...others]);
  return { document, lines, where };
}
