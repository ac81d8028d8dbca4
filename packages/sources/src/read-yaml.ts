import { ActionableError, type Finding, trouble, type Where } from '@telecom-valley/errors';
import { type Alias, type Document, LineCounter, type Node, parseDocument, visit } from 'yaml';
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
 * @throws ActionableError with line and column in the words of those who write it, for what is no YAML or speaks of what is not there
 */
export function readYaml(text: string, source: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const where = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { source, line, column: col };
  };
  mustBeNone(yamlFindings(document, text, where));
  mustBeNone(
    strayAliases(document).map((alias) =>
      trouble('yaml-star', { written: `*${alias.source}` }, where(alias.range![0])),
    ),
  );
  return { document, lines, where };
}

function mustBeNone([first, ...others]: readonly Finding[]): void {
  if (first) throw new ActionableError([first, ...others]);
}

/** YAML takes what begins with a star for the name of something above; Markdown does not. */
function strayAliases(document: Document.Parsed): Alias[] {
  const stray: Alias[] = [];
  visit(document, {
    Alias(_key, alias, path) {
      const meant = alias.resolve(document);
      if (!meant || (path as readonly Node[]).includes(meant)) stray.push(alias);
    },
  });
  return stray;
}
