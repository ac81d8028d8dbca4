/** A property of a component, as it is written (RFC 5545, 3.1). */
export interface Property {
  /** In capitals. */
  readonly name: string;
  /** `;TZID=Europe/Paris`, or nothing. */
  readonly parameters: string;
  readonly value: string;
}

/** @returns undefined for a line that is none */
export function readProperty(line: string): Property | undefined {
  const [, name, parameters = ''] = /^([\w-]+)((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):/.exec(line) ?? [];
  if (name === undefined) return undefined;
  return {
    name: name.toUpperCase(),
    parameters,
    value: line.slice(name.length + parameters.length + 1),
  };
}

/** A parameter's value, out of its quotes (RFC 5545, 3.2, and RFC 6868). */
export function parameterOf({ parameters }: Property, name: string): string | undefined {
  // Most have none, or another one.
  if (parameters === '' || !parameters.toUpperCase().includes(`;${name}=`)) return undefined;
  for (const [, written = '', value = ''] of parameters.matchAll(/;([\w-]+)=("[^"]*"|[^;]*)/g)) {
    if (written.toUpperCase() !== name) continue;
    return value
      .replaceAll('"', '')
      .replaceAll(/\^[n^']/g, (escaped) => ({ '^n': '\n', '^^': '^' })[escaped] ?? '"');
  }
  return undefined;
}

/** A TEXT value as it is meant (RFC 5545, 3.3.11). Some also escape what need not be. */
export function unescapeText(value: string): string {
  return value.replaceAll(/\\([\\;,:"nN])/g, (_all, escaped: string) =>
    /n/i.test(escaped) ? '\n' : escaped,
  );
}

/** The values of a property that may have several: commas are between them, unless they are escaped. */
export function splitValues(value: string): string[] {
  return value.match(/(?:\\[^]|[^\\,])+/g) ?? [];
}
