import type { Translation } from '../catalogue.ts';
import type { fr } from './event-filters.fr.ts';

export const en: Translation<typeof fr> = {
  goTo: 'Go to a date',
  all: 'All',
  category: 'Category',
  organizer: 'Organiser',
  town: 'Town',
  attendance: 'How to take part',
  language: 'Language',
  accessibility: 'Accessibility',
  'on-site': 'On site',
  mixed: 'On site and online',
  'step-free': 'Step-free access',
  'hearing-loop': 'Hearing loop',
  'sign-language': 'Sign language',
  captions: 'Captions',
  online: 'Online',
};
