import { catalogue } from '../catalogue.ts';

/**
 * What those who keep a feed can do about a finding, in the letter to them: where the finding itself says what staff do.
 */
export const feedMends = catalogue({
  en: {
    'address-status': 'Check that the feed is published at this address, or tell us the new one',
    'address-forbidden':
      'Let our program in through the firewall or the security plug-in of the site: it calls itself FaireSavoir (User-Agent). The feed has to be readable without a password',
    'address-down':
      'Ask your host, or who made the site, why it answers with an error: its logs say so',
    'address-unknown':
      'Check the name of the site: it is misspelt, or its domain is not registered any more',
    'address-refused':
      'Ask your host whether the web server runs, and whether a firewall keeps us out',
    'address-certificate':
      'Have the certificate of the site renewed, with its whole chain: https://www.ssllabs.com/ssltest/ says what is missing',
    'address-redirects': 'Let the address lead straight to the feed',
    'address-loop': 'Let the address lead straight to the feed: it leads back to itself',
    'address-cookie': 'Let the feed be read without cookies',
    'address-too-large':
      'Keep the latest twenty articles in the feed: that is enough for all who read it',
    'address-private': 'Tell us the address at which the feed can be read from the internet',
    'address-protocol': 'Tell us the address of the feed that begins with https://',
    'address-slow': 'Ask your host why the site takes so long to answer',
    'address-unreachable': 'Check that the site answers, and that the address is the right one',
    'address-busy': 'Ask your host to let us read the feed: we ask for it a few times a month',
    'address-cut': 'Ask your host why the site hangs up before it has answered',
    'feed-none':
      'Tell us the address of the feed itself, often that of the site with /feed after it; if there is none, turn it on in the tool that makes your site',
    'feed-nothing':
      'Tell us the address of the feed itself, often that of the site with /feed after it; if there is none, turn it on in the tool that makes your site',
    'feed-unreadable':
      'Check the feed at https://validator.w3.org/feed/, which says what is to be mended',
    'feed-json':
      'Check the feed at https://validator.jsonfeed.org/, which says what is to be mended',
    'feed-stuck':
      'Check the feed at https://validator.w3.org/feed/: it is damaged, or far too long',
    'feed-silent': 'If you publish your news elsewhere, tell us where',
  },
  fr: {
    'address-status':
      'Vérifiez que le flux est bien publié à cette adresse, ou dites-nous la nouvelle',
    'address-forbidden':
      'Laissez passer notre programme dans le pare-feu ou l’extension de sécurité du site : il se présente comme FaireSavoir (User-Agent). Le flux doit se lire sans mot de passe',
    'address-down':
      'Demandez à votre hébergeur, ou à qui a fait le site, pourquoi il répond par une erreur : ses journaux le disent',
    'address-unknown':
      'Vérifiez le nom du site : il est mal écrit, ou son domaine n’est plus enregistré',
    'address-refused':
      'Demandez à votre hébergeur si le serveur web tourne, et si un pare-feu nous tient dehors',
    'address-certificate':
      'Faites renouveler le certificat du site, avec toute sa chaîne : https://www.ssllabs.com/ssltest/ dit ce qui lui manque',
    'address-redirects': 'Faites que l’adresse mène droit au flux',
    'address-loop': 'Faites que l’adresse mène droit au flux : elle renvoie à elle-même',
    'address-cookie': 'Faites que le flux se lise sans cookie',
    'address-too-large':
      'Gardez dans le flux les vingt derniers articles : cela suffit à tous ceux qui le lisent',
    'address-private': 'Dites-nous l’adresse à laquelle le flux se lit depuis Internet',
    'address-protocol': 'Dites-nous l’adresse du flux qui commence par https://',
    'address-slow': 'Demandez à votre hébergeur pourquoi le site met si longtemps à répondre',
    'address-unreachable': 'Vérifiez que le site répond, et que l’adresse est la bonne',
    'address-busy':
      'Demandez à votre hébergeur de nous laisser lire le flux : nous ne le demandons que quelques fois par mois',
    'address-cut': 'Demandez à votre hébergeur pourquoi le site raccroche avant d’avoir répondu',
    'feed-none':
      'Dites-nous l’adresse du flux lui-même, souvent celle du site suivie de /feed ; s’il n’y en a pas, activez-le dans l’outil qui fait votre site',
    'feed-nothing':
      'Dites-nous l’adresse du flux lui-même, souvent celle du site suivie de /feed ; s’il n’y en a pas, activez-le dans l’outil qui fait votre site',
    'feed-unreadable':
      'Faites vérifier le flux par https://validator.w3.org/feed/, qui dit ce qu’il faut réparer',
    'feed-json':
      'Faites vérifier le flux par https://validator.jsonfeed.org/, qui dit ce qu’il faut réparer',
    'feed-stuck':
      'Faites vérifier le flux par https://validator.w3.org/feed/ : il est abîmé, ou bien trop long',
    'feed-silent': 'Si vous publiez vos nouvelles ailleurs, dites-nous où',
  },
  it: {
    'address-status':
      'Controllate che il feed sia pubblicato a questo indirizzo, o diteci quello nuovo',
    'address-forbidden':
      'Fate passare il nostro programma nel firewall o nell’estensione di sicurezza del sito: si presenta come FaireSavoir (User-Agent). Il feed si deve leggere senza password',
    'address-down':
      'Chiedete a chi ospita il sito, o a chi l’ha fatto, perché risponde con un errore: i suoi registri lo dicono',
    'address-unknown':
      'Controllate il nome del sito: è scritto male, o il suo dominio non è più registrato',
    'address-refused':
      'Chiedete a chi ospita il sito se il server web è in funzione, e se un firewall ci tiene fuori',
    'address-certificate':
      'Fate rinnovare il certificato del sito, con tutta la sua catena: https://www.ssllabs.com/ssltest/ dice che cosa gli manca',
    'address-redirects': 'Fate che l’indirizzo porti dritto al feed',
    'address-loop': 'Fate che l’indirizzo porti dritto al feed: rinvia a sé stesso',
    'address-cookie': 'Fate che il feed si legga senza cookie',
    'address-too-large':
      'Tenete nel feed gli ultimi venti articoli: bastano a tutti quelli che lo leggono',
    'address-private': 'Diteci l’indirizzo a cui il feed si legge da Internet',
    'address-protocol': 'Diteci l’indirizzo del feed che comincia con https://',
    'address-slow': 'Chiedete a chi ospita il sito perché ci mette tanto a rispondere',
    'address-unreachable': 'Controllate che il sito risponda, e che l’indirizzo sia quello giusto',
    'address-busy':
      'Chiedete a chi ospita il sito di lasciarci leggere il feed: lo chiediamo poche volte al mese',
    'address-cut': 'Chiedete a chi ospita il sito perché riattacca prima di aver risposto',
    'feed-none':
      'Diteci l’indirizzo del feed stesso, spesso quello del sito seguito da /feed; se non c’è, attivatelo nello strumento che fa il vostro sito',
    'feed-nothing':
      'Diteci l’indirizzo del feed stesso, spesso quello del sito seguito da /feed; se non c’è, attivatelo nello strumento che fa il vostro sito',
    'feed-unreadable':
      'Fate controllare il feed da https://validator.w3.org/feed/, che dice che cosa riparare',
    'feed-json':
      'Fate controllare il feed da https://validator.jsonfeed.org/, che dice che cosa riparare',
    'feed-stuck':
      'Fate controllare il feed da https://validator.w3.org/feed/: è danneggiato, o troppo lungo',
    'feed-silent': 'Se pubblicate le vostre notizie altrove, diteci dove',
  },
});
