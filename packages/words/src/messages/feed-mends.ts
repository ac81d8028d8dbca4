import { catalogue } from '../catalogue.ts';

/**
 * What those who keep a feed can do about a finding, in the letter to them: where the finding itself says what staff do.
 */
export const feedMends = catalogue({
  en: {
    'address-status': 'Check that the feed is published at this address, or tell us the new one',
    'address-redirects': 'Let the address lead straight to the feed',
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
    'feed-stuck':
      'Check the feed at https://validator.w3.org/feed/: it is damaged, or far too long',
    'feed-silent': 'If you publish your news elsewhere, tell us where',
  },
  fr: {
    'address-status':
      'Vérifiez que le flux est bien publié à cette adresse, ou dites-nous la nouvelle',
    'address-redirects': 'Faites que l’adresse mène droit au flux',
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
    'feed-stuck':
      'Faites vérifier le flux par https://validator.w3.org/feed/ : il est abîmé, ou bien trop long',
    'feed-silent': 'Si vous publiez vos nouvelles ailleurs, dites-nous où',
  },
  it: {
    'address-status':
      'Controllate che il feed sia pubblicato a questo indirizzo, o diteci quello nuovo',
    'address-redirects': 'Fate che l’indirizzo porti dritto al feed',
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
    'feed-stuck':
      'Fate controllare il feed da https://validator.w3.org/feed/: è danneggiato, o troppo lungo',
    'feed-silent': 'Se pubblicate le vostre notizie altrove, diteci dove',
  },
});
