import { lookAtYaml, readYaml, type SeenYaml, type YamlFile } from '@telecom-valley/sources';
import { isScalar } from 'yaml';

/** The file as its editor knows it. */
export const DESK = 'edition.yaml';

/** @throws ActionableError with line and column where the desk is no YAML */
export function parseDesk(desk: string): YamlFile {
  return readYaml(desk, DESK);
}

/** The same for a desk with mistakes on it. */
export function lookAtDesk(desk: string): SeenYaml {
  return lookAtYaml(desk, DESK);
}

/** Whether there is nothing on a desk, unless comments. */
export function isBare({ document: { contents }, findings }: SeenYaml): boolean {
  if (findings.length > 0) return false;
  return contents === null || (isScalar(contents) && contents.value === null);
}
