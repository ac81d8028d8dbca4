import { ActionableError, trouble } from '@telecom-valley/errors';
import { type Document, LineCounter, parseDocument } from 'yaml';

/** The file as its editor knows it. */
export const DESK = 'edition.yaml';

/** @throws ActionableError with line and column where the desk is no YAML */
export function parseDesk(desk: string): Document.Parsed {
  const lines = new LineCounter();
  const document = parseDocument(desk, { lineCounter: lines, prettyErrors: false });
  const [first, ...others] = document.errors.map(({ message, pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    return trouble('file-broken', { reason: message }, { source: DESK, line, column: col });
  });
  if (first) throw new ActionableError([first, ...others]);
  return document;
}
