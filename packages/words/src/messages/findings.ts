import { catalogue } from '../catalogue.ts';

/**
 * What can be wrong, for staff: on the first line what is wrong, on the second the one thing to do.
 * A key is a finding's `rule` and never changes.
 */
export const findings = catalogue({
  en: {
    'value-missing': 'Expected {expected}, and there is nothing\nAdd it',
    'value-unexpected':
      'Expected {expected}, received {received}\nCorrect the value, or take it out if it may be missing',
    'key-unknown': 'There is no "{key}" here\nWrite one of: {choices}',
    'key-misspelt': 'There is no "{key}" here\nDid you mean "{nearest}"?',
  },
  fr: {
    'value-missing': 'Il manque ici {expected}\nAjoutez-le',
    'value-unexpected':
      'Attendu : {expected} ; reçu : {received}\nCorrigez la valeur, ou retirez-la si elle est facultative',
    'key-unknown': 'Il n’y a pas de « {key} » ici\nÉcrivez l’un de : {choices}',
    'key-misspelt': 'Il n’y a pas de « {key} » ici\nVouliez-vous écrire « {nearest} » ?',
  },
  it: {
    'value-missing': 'Qui manca {expected}\nAggiungilo',
    'value-unexpected':
      'Atteso: {expected}; ricevuto: {received}\nCorreggi il valore, o toglilo se è facoltativo',
    'key-unknown': 'Qui non c’è «{key}»\nScrivi uno di: {choices}',
    'key-misspelt': 'Qui non c’è «{key}»\nVolevi scrivere «{nearest}»?',
  },
});
