/**
 * A word: of any script, with what sets C++ and C# apart from C, and .NET from a net. Signs that belong to the text
 * (« Thales+ 3 % », « #Orange#5G ») are none of its names.
 */
const WORD =
  /(?:(?<=^|[\s/(«“"])\.(?=\p{L}))?[\p{L}\p{M}\p{N}]+(?:(?:(?<=(?<![\p{L}\p{M}\p{N}])\p{L})[+#]+|\+{2,})(?![\p{L}+#]))?/gu;

/** Accents alone: the marks of other scripts are letters. */
const ACCENTS = /[\u0300-\u036F]/g;

const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
  º: '',
  ª: '',
};

/** A word as it is compared: without case, accents, signs and doubled spaces. Signs alone are nothing. */
export function fold(word: string): string {
  return foldSigns(word).toLowerCase();
}

/** The same, but for the case. */
export function foldSigns(text: string): string {
  const bare = text
    .normalize('NFD')
    .replaceAll(ACCENTS, '')
    .replaceAll(/[œæºª]/gi, (letter) => LETTERS[letter]!);
  return (bare.match(WORD) ?? []).join(' ');
}

/** Whether two names are the same but for case, accents and signs. */
export function areAlike(one: string, other: string): boolean {
  const folded = fold(one);
  return one === other || (folded !== '' && folded === fold(other));
}
