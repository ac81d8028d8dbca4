import canIEmail from './can-i-email.json' with { type: 'json' };

const unsupported: Readonly<Record<string, string>> = canIEmail.unsupported;

/** The mail programs that are known not to show a feature of CSS: `outlook.windows`, `gmail.ios`. */
export function programsWithout(feature: string): readonly string[] {
  return unsupported[feature]?.split(' ') ?? [];
}
