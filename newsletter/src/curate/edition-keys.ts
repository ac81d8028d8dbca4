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
  pin: ['épingle', 'pin', 'fissa'],
  id: ['repère', 'id', 'riferimento'],
} as const satisfies KeyNames;

export type EditionKey = keyof typeof EDITION_KEYS;

/** What a section can show, in each language's words. */
export const SHOWN = {
  stories: EDITION_KEYS.stories,
  agenda: ['agenda'],
  contests: ['concours', 'contests', 'concorsi'],
  members: ['adhérents', 'members', 'soci'],
} as const satisfies KeyNames;

/** What there is to answer. */
export const ANSWERS = {
  yes: ['oui', 'yes', 'sì', 'true'],
  no: ['non', 'no', 'no', 'false'],
} as const satisfies KeyNames;

/** All of these words, those of a language first. */
export function namesIn(language: Language): KeyNames {
  const at = languages.indexOf(language);
  return Object.fromEntries(
    Object.entries<readonly string[]>({ ...EDITION_KEYS, ...SHOWN, ...ANSWERS }).map(
      ([key, names]) => [key, [names[at] ?? names[0]!, ...names]],
    ),
  );
}

/** How a key is written in a language. */
export function keyIn(language: Language): (key: EditionKey) => string {
  const at = languages.indexOf(language);
  return (key) => EDITION_KEYS[key][at]!;
}
