/**
 * A name as an identifier, in the letters that addresses have: `Exemple Café` is `exemple-cafe`. Names without any of
 * them are told apart by their letters' numbers.
 */
export function slug(name: string): string {
  const latin = dashed(name.normalize('NFD').replaceAll(/\p{M}/gu, ''));
  if (/[a-z]/.test(latin)) return latin;
  const others = name.match(latin === '' ? /\S/gu : OTHER_LETTERS) ?? [];
  return dashed([latin, ...others.map(numberOf)].join('-'));
}

const OTHER_LETTERS = /(?!\p{Script=Common})\p{L}/gu;

function dashed(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function numberOf(letter: string): string {
  return letter.codePointAt(0)!.toString(16);
}
