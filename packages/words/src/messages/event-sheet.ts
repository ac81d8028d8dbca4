import { lazyCatalogue } from '../lazy-catalogue.ts';
import { fr } from './event-sheet.fr.ts';

export const eventSheet = lazyCatalogue({
  fr,
  en: async () => (await import('./event-sheet.en.ts')).en,
  it: async () => (await import('./event-sheet.it.ts')).it,
});
