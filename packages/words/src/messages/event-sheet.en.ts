import type { Translation } from '../catalogue.ts';
import type { fr } from './event-sheet.fr.ts';

export const en: Translation<typeof fr> = {
  close: 'Close',
  when: 'When',
  yourTime: '{time} where you are',
  where: 'Where',
  map: 'Map (OpenStreetMap)',
  app: 'Open in a maps app',
  join: 'Take part online',
  organizer: 'Organiser',
  price: 'Price',
  free: 'Free',
  offer: '{name}: {amount}',
  register: 'Register',
  page: 'The event’s page',
  add: 'Add to my calendar',
  file: 'Calendar file (.ics)',
};
