/** What the sheet of one event says. */
export const fr = {
  close: 'Fermer',
  when: 'Quand',
  yourTime: '{time} chez vous',
  where: 'Où',
  map: 'Carte (OpenStreetMap)',
  app: 'Ouvrir dans une application de cartes',
  join: 'Participer en ligne',
  organizer: 'Organisateur',
  price: 'Prix',
  free: 'Gratuit',
  offer: '{name} : {amount}',
  register: 'S’inscrire',
  page: 'La page de l’événement',
  add: 'Ajouter à mon agenda',
  file: 'Fichier de calendrier (.ics)',
} as const;
