import { fold } from '@telecom-valley/sources';

/**
 * The first of the names that a text speaks of. Accents and signs do not count; a capital does: Orange is a member, and
 * an alert may be orange.
 */
export function mentioned(names: Iterable<string>, text: string): string | undefined {
  const written = ` ${bare(text)} `;
  const folded = written.toLowerCase();
  for (const name of names) {
    const wanted = ` ${fold(name)} `;
    const first = bare(name).charAt(0);
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const found = written.charAt(at + 1);
      if (found === first || found !== found.toLowerCase()) return name;
    }
  }
  return undefined;
}

/** As `fold` has it, but for its case. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-zA-Z0-9]+/g, ' ')
    .trim();
}
