import { type KeyNames } from '@telecom-valley/sources';
import { type Language, languages } from '@telecom-valley/words';

/** The keys of `edition.yaml`, in each language's words: any of them is read, one's own is written. */
export const EDITION_KEYS = {
  subject: ['objet', 'subject', 'oggetto'],
  editorial: ['édito', 'editorial', 'editoriale'],
  reserve: ['réserve', 'reserve', 'riserva'],
  sections: ['rubriques', 'sections', 'rubriche'],
  title: ['titre', 'title', 'titolo'],
  shows: ['affiche', 'shows', 'mostra'],
  stories: ['nouvelles', 'stories', 'notizie'],
  source: ['source', 'origin', 'fonte'],
  date: ['date', 'day', 'data'],
  alsoIn: ['aussi dans', 'also in', 'anche in'],
  link: ['lien', 'link', 'collegamento'],
  summary: ['résumé', 'summary', 'riassunto'],
  picture: ['image', 'picture', 'immagine'],
  id: ['repère', 'id', 'riferimento'],
} as const satisfies KeyNames;

export type EditionKey = keyof typeof EDITION_KEYS;

/** How a key is written in a language. */
export function keyIn(language: Language): (key: EditionKey) => string {
  const at = languages.indexOf(language);
  return (key) => EDITION_KEYS[key][at]!;
}
