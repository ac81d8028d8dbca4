import { lazyCatalogue } from '../lazy-catalogue.ts';
import { fr } from './event-calendar.fr.ts';

export const eventCalendar = lazyCatalogue({
  fr,
  en: async () => (await import('./event-calendar.en.ts')).en,
  it: async () => (await import('./event-calendar.it.ts')).it,
});
