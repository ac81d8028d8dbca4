import { lazyCatalogue } from '../lazy-catalogue.ts';
import { fr } from './event-filters.fr.ts';

export const eventFilters = lazyCatalogue({
  fr,
  en: async () => (await import('./event-filters.en.ts')).en,
  it: async () => (await import('./event-filters.it.ts')).it,
});
