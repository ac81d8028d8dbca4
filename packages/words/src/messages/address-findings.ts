import { catalogue } from '../catalogue.ts';

/** What can stand in the way of asking an address: what it is, and what staff do. */
export const addressFindings = catalogue({
  en: {
    'address-status':
      'The address answers {status}\nOpen it in a browser; if it has moved, correct it',
    'address-redirects':
      'The address leads on more than {count} times\nGive the address it ends at',
    'address-loop':
      'The address leads in a circle, and never to a page\nOpen it in a browser; if it does not open there, correct it, or tell those who keep the site',
    'address-cookie':
      'The address leads in a circle for whoever keeps no cookies\nOpen it in a browser; if it opens there, ask those who keep the site to let FaireSavoir in',
    'address-too-large':
      'What is there has more than {megabytes} MB\nCheck that the address is right',
    'address-private':
      'The address leads to {address}, which is not on the public network\nGive a public address, or name the host in NEWSLETTER_RESOLVE if it is meant',
    'address-protocol':
      'Addresses with {protocol}// are not read, only those with http:// and https://\nGive the address that begins with https://',
    'address-slow':
      'No answer within {seconds} s\nTry again later; if it stays so, tell those who keep the site',
    'address-unreachable':
      'The address cannot be reached: {reason}\nOpen it in a browser; if it has moved, correct it',
    'address-busy':
      'The address asks to be left alone for {wait}\nRun “npm run newsletter -- gather” again later',
    'address-cut':
      'The connection ended before anything came\nTry again later; if it stays so, tell those who keep the site',
    'address-forbidden':
      'The address answers {status}: it does not let us in\nOpen it in a browser; if it opens there, ask those who keep the site to let FaireSavoir in',
    'address-down':
      'The server answers {status}: it has broken down\nTry again later; if it stays so, tell those who keep the site',
    'address-unknown':
      'There is no site called {host}\nCheck how its name is written; if it is right, tell those who keep the site',
    'address-refused':
      'The server takes no connection\nTry again later; if it stays so, tell those who keep the site',
    'address-certificate':
      'The certificate of the site has expired, or cannot be trusted ({reason})\nTell those who keep the site',
    'address-unasked':
      'The address is not asked: NEWSLETTER_OFFLINE wants it so\nTake it out of .env or of the environment, then run the same command again',
    'network-missing':
      'The name {host} could not be looked up: this machine is not on the network, or no name server answers\nCheck its connection, then run the same command again',
  },
  fr: {
    'address-status':
      'L’adresse répond {status}\nOuvrez-la dans un navigateur ; si elle a changé, corrigez-la',
    'address-redirects':
      'L’adresse renvoie plus de {count} fois ailleurs\nDonnez l’adresse à laquelle elle aboutit',
    'address-loop':
      'L’adresse tourne en rond, et ne mène à aucune page\nOuvrez-la dans un navigateur ; si elle ne s’y ouvre pas, corrigez-la, ou prévenez ceux qui tiennent le site',
    'address-cookie':
      'L’adresse tourne en rond pour qui ne garde pas de cookie\nOuvrez-la dans un navigateur ; si elle s’y ouvre, demandez à ceux qui tiennent le site de laisser passer FaireSavoir',
    'address-too-large':
      'Ce qui s’y trouve dépasse {megabytes} Mo\nVérifiez que l’adresse est la bonne',
    'address-private':
      'L’adresse mène à {address}, qui n’est pas sur le réseau public\nDonnez une adresse publique, ou nommez l’hôte dans NEWSLETTER_RESOLVE si c’est voulu',
    'address-protocol':
      'Les adresses en {protocol}// ne sont pas lues, seules celles en http:// et https:// le sont\nDonnez l’adresse qui commence par https://',
    'address-slow':
      'Pas de réponse en {seconds} s\nRéessayez plus tard ; si cela dure, prévenez ceux qui tiennent le site',
    'address-unreachable':
      'L’adresse est injoignable : {reason}\nOuvrez-la dans un navigateur ; si elle a changé, corrigez-la',
    'address-busy':
      'Le serveur demande d’attendre {wait}\nRelancez « npm run newsletter -- gather » plus tard',
    'address-cut':
      'La connexion s’est interrompue avant que rien n’arrive\nRéessayez plus tard ; si cela dure, prévenez ceux qui tiennent le site',
    'address-forbidden':
      'L’adresse répond {status} : elle ne nous laisse pas entrer\nOuvrez-la dans un navigateur ; si elle s’y ouvre, demandez à ceux qui tiennent le site de laisser passer FaireSavoir',
    'address-down':
      'Le serveur répond {status} : il est en panne\nRéessayez plus tard ; si cela dure, prévenez ceux qui tiennent le site',
    'address-unknown':
      'Aucun site ne s’appelle {host}\nVérifiez comment il s’écrit ; s’il est juste, prévenez ceux qui tiennent le site',
    'address-refused':
      'Le serveur n’accepte aucune connexion\nRéessayez plus tard ; si cela dure, prévenez ceux qui tiennent le site',
    'address-certificate':
      'Le certificat du site a expiré, ou n’est pas fiable ({reason})\nPrévenez ceux qui tiennent le site',
    'address-unasked':
      'L’adresse n’est pas interrogée : NEWSLETTER_OFFLINE le veut ainsi\nRetirez-le de .env ou de l’environnement, puis relancez la même commande',
    'network-missing':
      'Le nom {host} n’a pas pu être cherché : cette machine n’a pas accès au réseau, ou aucun serveur de noms ne répond\nVérifiez sa connexion, puis relancez la même commande',
  },
  it: {
    'address-status':
      'L’indirizzo risponde {status}\nAprilo in un browser; se è cambiato, correggilo',
    'address-redirects':
      'L’indirizzo rinvia altrove più di {count} volte\nDai l’indirizzo a cui arriva',
    'address-loop':
      'L’indirizzo gira in tondo, e non porta a nessuna pagina\nAprilo in un browser; se lì non si apre, correggilo, o avvisa chi cura il sito',
    'address-cookie':
      'L’indirizzo gira in tondo per chi non conserva cookie\nAprilo in un browser; se lì si apre, chiedi a chi cura il sito di lasciar passare FaireSavoir',
    'address-too-large':
      'Ciò che vi si trova supera {megabytes} MB\nControlla che l’indirizzo sia giusto',
    'address-private':
      'L’indirizzo porta a {address}, che non è sulla rete pubblica\nDai un indirizzo pubblico, o nomina l’host in NEWSLETTER_RESOLVE se è voluto',
    'address-protocol':
      'Gli indirizzi con {protocol}// non si leggono, solo quelli con http:// e https://\nDai l’indirizzo che comincia con https://',
    'address-slow':
      'Nessuna risposta in {seconds} s\nRiprova più tardi; se dura, avvisa chi cura il sito',
    'address-unreachable':
      'L’indirizzo non è raggiungibile: {reason}\nAprilo in un browser; se è cambiato, correggilo',
    'address-busy':
      'Il server chiede di aspettare {wait}\nRilancia «npm run newsletter -- gather» più tardi',
    'address-cut':
      'La connessione si è interrotta prima che arrivasse qualcosa\nRiprova più tardi; se continua, avvisa chi tiene il sito',
    'address-forbidden':
      'L’indirizzo risponde {status}: non ci lascia entrare\nAprilo in un browser; se lì si apre, chiedi a chi cura il sito di lasciar passare FaireSavoir',
    'address-down':
      'Il server risponde {status}: è guasto\nRiprova più tardi; se dura, avvisa chi cura il sito',
    'address-unknown':
      'Nessun sito si chiama {host}\nControlla come è scritto; se è giusto, avvisa chi cura il sito',
    'address-refused':
      'Il server non accetta connessioni\nRiprova più tardi; se dura, avvisa chi cura il sito',
    'address-certificate':
      'Il certificato del sito è scaduto, o non è affidabile ({reason})\nAvvisa chi cura il sito',
    'address-unasked':
      'L’indirizzo non viene interrogato: così vuole NEWSLETTER_OFFLINE\nToglilo da .env o dall’ambiente, poi rilancia lo stesso comando',
    'network-missing':
      'Il nome {host} non si è potuto cercare: questa macchina non è in rete, o nessun server dei nomi risponde\nControlla la sua connessione, poi rilancia lo stesso comando',
  },
});
