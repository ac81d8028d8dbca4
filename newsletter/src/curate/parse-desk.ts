import { readYaml, type YamlFile } from '@telecom-valley/sources';
import { isScalar } from 'yaml';

/** The file as its editor knows it. */
export const DESK = 'edition.yaml';

/** @throws ActionableError with line and column where the desk is no YAML */
export function parseDesk(desk: string): YamlFile {
  return readYaml(desk, DESK);
}

/** Whether there is nothing on a desk, unless comments. */
export function isBare(desk: string): boolean {
  const { contents } = parseDesk(desk).document;
  return contents === null || (isScalar(contents) && contents.value === null);
}
