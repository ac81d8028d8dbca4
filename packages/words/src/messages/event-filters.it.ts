import type { Translation } from '../catalogue.ts';
import type { fr } from './event-filters.fr.ts';

export const it: Translation<typeof fr> = {
  goTo: 'Vai a una data',
  all: 'Tutto',
  category: 'Categoria',
  organizer: 'Organizzatore',
  town: 'Comune',
  attendance: 'Partecipazione',
  language: 'Lingua',
  accessibility: 'Accessibilità',
  'on-site': 'In presenza',
  mixed: 'In presenza e online',
  'step-free': 'Accesso senza gradini',
  'hearing-loop': 'Anello a induzione',
  'sign-language': 'Lingua dei segni',
  captions: 'Sottotitoli',
  online: 'Online',
};
