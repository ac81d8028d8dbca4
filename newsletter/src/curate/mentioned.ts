import { fold, foldSigns } from '@telecom-valley/words';

/**
 * Finds the first of the names that a text speaks of. Accents and signs do not count; a capital does: Orange is a
 * member, and an alert may be orange. Names are many, and texts as well: each is folded once.
 */
export function mentioned(names: Iterable<string>): (text: string) => string | undefined {
  const known = Array.from(names, (name) => ({
    name,
    wanted: ` ${fold(name)} `,
    first: foldSigns(name).charAt(0),
  })).filter(({ first }) => first !== '');
  return (text) => {
    const written = ` ${foldSigns(text)} `;
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
