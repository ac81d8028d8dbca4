/** What events are filtered by. */
export const fr = {
  goTo: 'Aller à une date',
  all: 'Tout',
  category: 'Catégorie',
  organizer: 'Organisateur',
  town: 'Commune',
  attendance: 'Participation',
  language: 'Langue',
  accessibility: 'Accessibilité',
  'on-site': 'Sur place',
  mixed: 'Sur place et en ligne',
  'step-free': 'Accès de plain-pied',
  'hearing-loop': 'Boucle magnétique',
  'sign-language': 'Langue des signes',
  captions: 'Sous-titrage',
  online: 'En ligne',
} as const;
