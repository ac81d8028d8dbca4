import type { Translation } from '../catalogue.ts';
import type { fr } from './event-sheet.fr.ts';

export const it: Translation<typeof fr> = {
  close: 'Chiudi',
  when: 'Quando',
  yourTime: '{time} da te',
  where: 'Dove',
  map: 'Mappa (OpenStreetMap)',
  app: 'Apri in un’app di mappe',
  join: 'Partecipa online',
  organizer: 'Organizzatore',
  price: 'Prezzo',
  free: 'Gratuito',
  offer: '{name}: {amount}',
  register: 'Iscriviti',
  page: 'La pagina dell’evento',
  add: 'Aggiungi al mio calendario',
  file: 'File di calendario (.ics)',
};
