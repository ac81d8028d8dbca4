import { catalogue } from '../catalogue.ts';

/** Ways to have the whole calendar in one's own. */
export const eventSubscription = catalogue({
  en: {
    subscribe: 'Subscribe',
    app: 'Calendar program',
    address: 'The calendar’s address',
  },
  fr: {
    subscribe: 'S’abonner',
    app: 'Logiciel d’agenda',
    address: 'Adresse du calendrier',
  },
  it: {
    subscribe: 'Abbonarsi',
    app: 'Programma di calendario',
    address: 'Indirizzo del calendario',
  },
});
