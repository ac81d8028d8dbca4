/** A word: of any script, with what sets C++ and C# apart from C, and .NET from a net. */
const WORD = /(?:(?<![\p{L}\p{M}\p{N}.])\.(?=\p{L}))?[\p{L}\p{M}\p{N}]+(?:[+#]+(?![\p{L}+#]))?/gu;

/** Accents alone: the marks of other scripts are letters. */
const ACCENTS = /[\u0300-\u036F]/g;

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae' };

/** A word as it is compared: without case, accents, signs and doubled spaces. Signs alone are nothing. */
export function fold(word: string): string {
  return foldSigns(word).toLowerCase();
}

/** The same, but for the case. */
export function foldSigns(text: string): string {
  const bare = text
    .normalize('NFD')
    .replaceAll(ACCENTS, '')
    .replaceAll(/[œæ]/gi, (letter) => LIGATURES[letter]!);
  return (bare.match(WORD) ?? []).join(' ');
}

/** Whether two names are the same but for case, accents and signs. */
export function areAlike(one: string, other: string): boolean {
  const folded = fold(one);
  return one === other || (folded !== '' && folded === fold(other));
}
