import { catalogue } from '../catalogue.ts';

/** What the demonstration says: on the terminal, and on the page it begins with. */
export const demonstration = catalogue({
  en: {
    building: 'Building the widgets',
    publishing: 'Publishing the example cluster',
    serving: 'Starting the two sites',
    checking: 'Asking for every page',
    open: 'Open: {address}',
    partner: 'A partner’s page with three widgets: {address}',
    stop: 'Ctrl-C ends it.',
    allWell: 'All went well.',
    noAnswer: '{address} answers {status}',
    about:
      'The outreach kit of Telecom Valley, with an example cluster: everything here runs on this machine.',
    look: 'Look at it',
    partnerPage: 'A partner’s page with three widgets',
    partnerNote:
      'It stands on another address than the cluster, under a strict security policy, with an old style sheet.',
    paste: 'Paste it',
    pasteNote: 'This is all that a partner’s webmaster puts into a page.',
    files: 'What the cluster publishes',
    eventsNote: 'the events, as schema.org JSON-LD',
    calendarNote: 'the same events, as a calendar to subscribe to',
    membersNote: 'the members, with their logos',
    contestsNote: 'the contests and their stages',
    manifestNote: 'every file that never changes, with the value for integrity=""',
    moved:
      'The 150 members are samples, and so are some events. Yearly dates are those of the coming edition, and the events of Toulouse are moved by whole weeks, so that the calendar is never empty. The public address {address} is replaced by the one of this machine on the way.',
  },
  fr: {
    building: 'Construction des widgets',
    publishing: 'Publication du pôle d’exemple',
    serving: 'Démarrage des deux sites',
    checking: 'Demande de chaque page',
    open: 'Ouvrez : {address}',
    partner: 'La page d’un partenaire avec trois widgets : {address}',
    stop: 'Ctrl-C y met fin.',
    allWell: 'Tout s’est bien passé.',
    noAnswer: '{address} répond {status}',
    about:
      'Le kit de Telecom Valley pour faire savoir, avec un pôle d’exemple : tout ce qui est ici tourne sur cette machine.',
    look: 'Voir',
    partnerPage: 'La page d’un partenaire avec trois widgets',
    partnerNote:
      'Elle est à une autre adresse que le pôle, sous une politique de sécurité stricte, avec une vieille feuille de style.',
    paste: 'Coller',
    pasteNote: 'Voilà tout ce que le webmestre d’un partenaire met dans une page.',
    files: 'Ce que publie le pôle',
    eventsNote: 'les événements, en JSON-LD de schema.org',
    calendarNote: 'les mêmes événements, en calendrier auquel s’abonner',
    membersNote: 'les adhérents, avec leurs logos',
    contestsNote: 'les concours et leurs étapes',
    manifestNote: 'chaque fichier qui ne change jamais, avec la valeur pour integrity=""',
    moved:
      'Les 150 adhérents sont fictifs, et certains événements aussi. Les dates annuelles sont celles de la prochaine édition, et les événements de Toulouse sont décalés de semaines entières, pour que l’agenda ne soit jamais vide. L’adresse publique {address} est remplacée en chemin par celle de cette machine.',
  },
  it: {
    building: 'Costruzione dei widget',
    publishing: 'Pubblicazione del polo di esempio',
    serving: 'Avvio dei due siti',
    checking: 'Richiesta di ogni pagina',
    open: 'Apri: {address}',
    partner: 'La pagina di un partner con tre widget: {address}',
    stop: 'Ctrl-C la termina.',
    allWell: 'Tutto è andato bene.',
    noAnswer: '{address} risponde {status}',
    about:
      'Il kit di Telecom Valley per far sapere, con un polo di esempio: tutto gira su questa macchina.',
    look: 'Guardare',
    partnerPage: 'La pagina di un partner con tre widget',
    partnerNote:
      'È a un altro indirizzo rispetto al polo, sotto una politica di sicurezza severa, con un vecchio foglio di stile.',
    paste: 'Incollare',
    pasteNote: 'Ecco tutto ciò che il webmaster di un partner mette in una pagina.',
    files: 'Ciò che pubblica il polo',
    eventsNote: 'gli eventi, in JSON-LD di schema.org',
    calendarNote: 'gli stessi eventi, come calendario a cui abbonarsi',
    membersNote: 'i soci, con i loro loghi',
    contestsNote: 'i concorsi e le loro tappe',
    manifestNote: 'ogni file che non cambia mai, con il valore per integrity=""',
    moved:
      'I 150 soci sono fittizi, e così alcuni eventi. Le date annuali sono quelle della prossima edizione, e gli eventi di Tolosa sono spostati di settimane intere, perché il calendario non sia mai vuoto. L’indirizzo pubblico {address} è sostituito lungo la strada da quello di questa macchina.',
  },
});
