import { fold } from '@telecom-valley/words';

/**
 * Finds the first of the names that a text speaks of. Accents and signs do not count; a capital does: Orange is a
 * member, and an alert may be orange. Names are many, and texts as well: each is folded once.
 */
export function mentioned(names: Iterable<string>): (text: string) => string | undefined {
  const known = Array.from(names, (name) => ({
    name,
    wanted: ` ${fold(name)} `,
    first: bare(name).charAt(0),
  }));
  return (text) => {
    const written = ` ${bare(text)} `;
    const folded = written.toLowerCase();
    const isSpokenOf = ({ wanted, first }: (typeof known)[number]) => {
      for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        const found = written.charAt(at + 1);
        if (found === first || found !== found.toLowerCase()) return true;
      }
      return false;
    };
    return known.find(isSpokenOf)?.name;
  };
}

/** As `fold` has it, but for its case. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-zA-Z0-9]+/g, ' ')
    .trim();
}
