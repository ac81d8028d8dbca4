/** A name after "of": `of Azurea`, `d’Azurea`, `de Bêta`, `di Azurea`. Whether an h is heard in a name nobody can tell. */
export function ofName(name: string, language: string): string {
  if (language.startsWith('fr')) {
    return /^[aeiouœæ]/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`;
  }
  return `${language.startsWith('it') ? 'di' : 'of'} ${name}`;
}
