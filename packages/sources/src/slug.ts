import { fold } from '@telecom-valley/words';

/** A name as an identifier: `Exemple Café` is `exemple-cafe`. */
export function slug(name: string): string {
  return fold(name).replaceAll(' ', '-');
}
