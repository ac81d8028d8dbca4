import { catalogue } from '../catalogue.ts';

export const memberLogos = catalogue({
  en: {
    members: 'Members',
    showAll: { one: 'Show the {count} member', other: 'Show all {count} members' },
  },
  fr: {
    members: 'Adhérents',
    showAll: { one: 'Afficher l’adhérent', other: 'Afficher les {count} adhérents' },
  },
  it: {
    members: 'Soci',
    showAll: { one: 'Mostra il socio', other: 'Mostra tutti i {count} soci' },
  },
});
