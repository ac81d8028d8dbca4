/**
 * A name as an identifier, in the letters that addresses have: `Exemple Café` is `exemple-cafe`. Names of another
 * script are told apart by their letters' numbers.
 */
export function slug(name: string): string {
  const latin = dashed(name.normalize('NFD').replaceAll(/\p{M}/gu, ''));
  const others = name.match(latin === '' ? /\S/gu : /(?!\p{Script=Latin})\p{L}/gu) ?? [];
  return dashed([latin, ...others.map(numberOf)].join('-'));
}

function dashed(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function numberOf(letter: string): string {
  return letter.codePointAt(0)!.toString(16);
}
