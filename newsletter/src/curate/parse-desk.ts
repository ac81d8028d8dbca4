import { ActionableError, type Finding, trouble } from '@telecom-valley/errors';
import { Alias, type Document, LineCounter, type Node, parseDocument, visit } from 'yaml';

/** The file as its editor knows it. */
export const DESK = 'edition.yaml';

/** @throws ActionableError with line and column where the desk is no YAML, or speaks of what is not there */
export function parseDesk(desk: string): Document.Parsed {
  const lines = new LineCounter();
  const document = parseDocument(desk, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { source: DESK, line, column: col };
  };
  const findings: Finding[] = [
    ...document.errors.map(({ message, pos }) =>
      trouble('file-broken', { reason: message }, at(pos[0])),
    ),
    ...strayAliases(document).map((alias) =>
      trouble('desk-star', { written: `*${alias.source}` }, at(alias.range![0])),
    ),
  ];
  if (findings.length > 0) throw new ActionableError(findings as [Finding, ...Finding[]]);
  return document;
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
