import { catalogue } from '../catalogue.ts';

/** What the short letters say that are about a subscription itself. */
export const note = catalogue({
  en: {
    confirmSubject: 'Confirm your subscription to the letter {ofCluster}',
    confirmHeading: 'One click to confirm',
    confirmText:
      'Somebody, probably you, has asked for the letter {ofCluster} at this address. Confirm it, and the letter comes once a month.',
    confirmButton: 'Confirm my subscription',
    confirmAside:
      'If it was not you, there is nothing to do: without a click, no letter comes to this address.',
    confirmWhy: 'You receive this message because this address was given at {cluster}.',
    welcomeSubject: 'Welcome: you receive the letter {ofCluster}',
    welcomeHeading: 'Welcome',
    welcomeText:
      'It is done: the letter {ofCluster} will come to this address once a month, with the news of its members, the agenda and the contests.',
    welcomeButton: 'Read the letters so far',
    welcomeAside: 'You can leave at any time, with the link at the end of each letter.',
    goodbyeSubject: 'You have left the letter {ofCluster}',
    goodbyeHeading: 'Goodbye',
    goodbyeText:
      'It is done: no letter {ofCluster} comes to this address any more. This message is the last.',
    goodbyeButton: 'Read the letters on the web',
    goodbyeAside: 'Thank you for having read us.',
    goodbyeWhy: 'You receive this message because you have just unsubscribed.',
  },
  fr: {
    confirmSubject: 'Confirmez votre abonnement à la lettre {ofCluster}',
    confirmHeading: 'Un clic pour confirmer',
    confirmText:
      'Quelqu’un, sans doute vous, a demandé la lettre {ofCluster} à cette adresse. Confirmez, et elle arrivera une fois par mois.',
    confirmButton: 'Confirmer mon abonnement',
    confirmAside:
      'Si ce n’était pas vous, il n’y a rien à faire : sans clic, aucune lettre n’arrive à cette adresse.',
    confirmWhy: 'Vous recevez ce message parce que cette adresse a été donnée à {cluster}.',
    welcomeSubject: 'Bienvenue : vous recevez la lettre {ofCluster}',
    welcomeHeading: 'Bienvenue',
    welcomeText:
      'C’est fait : la lettre {ofCluster} arrivera à cette adresse une fois par mois, avec les nouvelles des adhérents, l’agenda et les concours.',
    welcomeButton: 'Lire les lettres déjà parues',
    welcomeAside: 'Vous pourrez la quitter à tout moment, par le lien au bas de chaque lettre.',
    goodbyeSubject: 'Vous avez quitté la lettre {ofCluster}',
    goodbyeHeading: 'Au revoir',
    goodbyeText:
      'C’est fait : plus aucune lettre {ofCluster} n’arrivera à cette adresse. Ce message est le dernier.',
    goodbyeButton: 'Lire les lettres sur le web',
    goodbyeAside: 'Merci de nous avoir lus.',
    goodbyeWhy: 'Vous recevez ce message parce que vous venez de vous désabonner.',
  },
  it: {
    confirmSubject: 'Conferma la tua iscrizione alla lettera {ofCluster}',
    confirmHeading: 'Un clic per confermare',
    confirmText:
      'Qualcuno, probabilmente tu, ha chiesto la lettera {ofCluster} a questo indirizzo. Conferma, e arriverà una volta al mese.',
    confirmButton: 'Conferma la mia iscrizione',
    confirmAside:
      'Se non eri tu, non c’è nulla da fare: senza un clic, nessuna lettera arriva a questo indirizzo.',
    confirmWhy: 'Ricevi questo messaggio perché questo indirizzo è stato dato presso {cluster}.',
    welcomeSubject: 'Benvenuto: ricevi la lettera {ofCluster}',
    welcomeHeading: 'Benvenuto',
    welcomeText:
      'Fatto: la lettera {ofCluster} arriverà a questo indirizzo una volta al mese, con le notizie dei soci, l’agenda e i concorsi.',
    welcomeButton: 'Leggi le lettere già uscite',
    welcomeAside: 'Potrai lasciarla in ogni momento, con il link in fondo a ogni lettera.',
    goodbyeSubject: 'Hai lasciato la lettera {ofCluster}',
    goodbyeHeading: 'Arrivederci',
    goodbyeText:
      'Fatto: nessuna lettera {ofCluster} arriverà più a questo indirizzo. Questo messaggio è l’ultimo.',
    goodbyeButton: 'Leggi le lettere sul web',
    goodbyeAside: 'Grazie per averci letto.',
    goodbyeWhy: 'Ricevi questo messaggio perché ti sei appena disiscritto.',
  },
});
