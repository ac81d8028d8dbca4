import canIEmail from './can-i-email.json' with { type: 'json' };

const unsupported: Readonly<Record<string, string>> = canIEmail.unsupported;

/** The mail programs that are known not to show a feature of CSS: `outlook.windows`, `gmail.ios`. */
export function programsWithout(feature: string): readonly string[] {
  return unsupported[feature]?.split(' ') ?? [];
}

let known: readonly string[] | undefined;

/** All mail programs that something is known of, and their families: `gmail`, `gmail.ios`. */
export function knownPrograms(): readonly string[] {
  return (known ??= listPrograms());
}

function listPrograms(): readonly string[] {
  const programs = Object.values(unsupported).flatMap((all) => all.split(' '));
  const families = programs.map((program) => program.split('.')[0]!);
  return [...new Set([...programs, ...families])].toSorted();
}
