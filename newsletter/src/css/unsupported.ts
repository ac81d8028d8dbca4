import canIEmail from './can-i-email.json' with { type: 'json' };

/** What programs show of a property: with these values, on these elements, or on all but these. */
interface Part {
  readonly programs: string;
  readonly values?: string;
  readonly on?: string;
  readonly notOn?: string;
}

const unsupported: Readonly<Record<string, string>> = canIEmail.unsupported;
const partly: Readonly<Record<string, Part>> = canIEmail.partly;

/** The mail programs that are known not to show a feature of CSS: `outlook.windows`, `gmail.ios`. */
export function programsWithout(feature: string): readonly string[] {
  const [, element, property = '', value] = /^(.+)\{([^:]+)(?::(.+))?\}$/.exec(feature) ?? [];
  if (element === undefined) return unsupported[feature]?.split(' ') ?? [];
  const part = partly[property];
  return !part || shows(part, element, value) ? [] : part.programs.split(' ');
}

/** Whether it depends on the element, or on the value, who shows a property. */
export function isShownInPart(property: string): boolean {
  return Object.hasOwn(partly, property);
}

function shows({ values, on, notOn = '' }: Part, element: string, value = ''): boolean {
  if (values !== undefined) return values.split(' ').includes(value);
  if (on !== undefined) return on.split(' ').includes(element);
  return !notOn.split(' ').includes(element);
}

/** Whether a program is one that is named, or of that family: `gmail.ios` of `gmail`. */
export function isOf(name: string, program: string): boolean {
  return program === name || program.startsWith(`${name}.`);
}

let known: readonly string[] | undefined;

/** All mail programs that something is known of, and their families: `gmail`, `gmail.ios`. */
export function knownPrograms(): readonly string[] {
  return (known ??= listPrograms());
}

function listPrograms(): readonly string[] {
  const answers = [...Object.values(unsupported), ...Object.values(canIEmail.unknown)];
  const programs = answers.flatMap((all) => all.split(' '));
  const families = programs.map((program) => program.split('.')[0]!);
  return [...new Set([...programs, ...families])].toSorted();
}
