import { ActionableError, type Finding, trouble } from '@telecom-valley/errors';
import { readYaml, type YamlFile } from '@telecom-valley/sources';
import { Alias, type Document, isScalar, type Node, visit } from 'yaml';

/** The file as its editor knows it. */
export const DESK = 'edition.yaml';

/** @throws ActionableError with line and column where the desk is no YAML, or speaks of what is not there */
export function parseDesk(desk: string): YamlFile {
  const file = readYaml(desk, DESK);
  const findings = strayAliases(file.document).map((alias) =>
    trouble('desk-star', { written: `*${alias.source}` }, file.where(alias.range![0])),
  );
  if (findings.length > 0) throw new ActionableError(findings as [Finding, ...Finding[]]);
  return file;
}

/** Whether there is nothing on a desk, unless comments. */
export function isBare(desk: string): boolean {
  const { contents } = parseDesk(desk).document;
  return contents === null || (isScalar(contents) && contents.value === null);
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
