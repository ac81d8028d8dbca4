import { catalogue } from '../catalogue.ts';

/** What the page says at which one leaves the letter. */
export const leaving = catalogue({
  en: {
    leave: 'Leave the letter of {cluster}',
    leaveNote: 'One click, and no letter comes to this address any more.',
    confirm: 'Unsubscribe',
    left: 'You have left the letter of {cluster}',
    leftNote: 'No letter comes to your address any more. Nothing else is to be done.',
  },
  fr: {
    leave: 'Quitter la lettre de {cluster}',
    leaveNote: 'Un clic, et plus aucune lettre n’arrive à cette adresse.',
    confirm: 'Se désabonner',
    left: 'Vous avez quitté la lettre de {cluster}',
    leftNote: 'Plus aucune lettre n’arrivera à votre adresse. Il n’y a rien d’autre à faire.',
  },
  it: {
    leave: 'Lasciare la lettera di {cluster}',
    leaveNote: 'Un clic, e nessuna lettera arriva più a questo indirizzo.',
    confirm: 'Disiscriviti',
    left: 'Hai lasciato la lettera di {cluster}',
    leftNote: 'Nessuna lettera arriverà più al tuo indirizzo. Non c’è altro da fare.',
  },
});
