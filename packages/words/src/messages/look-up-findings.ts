import { catalogue } from '../catalogue.ts';

/** What others say of a letter, and of who sends it: the web, the DNS, SpamAssassin. */
export const lookUpFindings = catalogue({
  en: {
    'links-unasked': {
      one: 'Of {count} link it is not known whether it leads anywhere: there was no time, its site wants to be left alone for a while, or nobody may be asked (NEWSLETTER_OFFLINE)\nTry it in a browser, or check again',
      other:
        'Of {count} links it is not known whether they lead anywhere: there was no time, their site wants to be left alone for a while, or nobody may be asked (NEWSLETTER_OFFLINE)\nTry them in a browser, or check again',
    },
    spelling:
      'No dictionary has these words ({language}): {words}\nCorrect them in edition.yaml, or name them under knownWords in cluster.config.ts',
    'picture-heavy':
      'The picture “{picture}” weighs {kilobytes} kB\nTake a lighter one, or leave it out: phones wait for it',
    'pictures-heavy':
      'All pictures together weigh {megabytes} MB\nLeave some out: phones wait for them',
    'spam-score':
      'SpamAssassin gives the letter {score} points, and takes it for spam from {limit}: {rules}\nThe fewer, the better: its own pages say what each of its rules means',
    'spam-none':
      'SpamAssassin gives the letter {score} points, and would take it for spam from {limit}: none of its rules speaks against it\nThere is nothing to do',
    'sender-spf':
      'The DNS of {domain} has to have one record that says who may send for it (SPF), and one alone: it has {count}\nAsk those who keep the domain for a TXT record “v=spf1 include:… -all”, as your mail server’s host gives it',
    'sender-spf-broken':
      'The SPF record of {domain} lets nobody send, or has a mistake that makes it void: {record}\nAsk those who keep the domain to write it as your mail server’s host gives it, like “v=spf1 include:… -all”',
    'sender-dkim':
      'The key that letters are signed with is not in the DNS, at {name}\nAsk those who keep the domain for a TXT record there: {value}',
    'sender-dmarc':
      'The DNS of {domain} has to have one record that says what to do with letters that pretend to be from it (DMARC), and one alone: it has {count}\nAsk those who keep the domain for a TXT record at {name}: {value}',
    'sender-dmarc-broken':
      'The DMARC record at {name} names no policy that there is: {record}\nAsk those who keep the domain to correct it: {value}, or quarantine or reject instead of none',
    'sender-unasked':
      'The DNS of {domain} could not be asked: {reason}\nTry again, or look at its SPF, DKIM and DMARC records yourself',
    'dkim-elsewhere':
      'Letters are not signed here: the mail server has to sign them (DKIM), or large providers refuse them\nMake sure that it does, or give a key in NEWSLETTER_DKIM_KEY',
    'picture-absent':
      'The picture “{picture}” is not on the web yet\nPublish the site (npm run site -- publish), then send',
  },
  fr: {
    'links-unasked': {
      one: 'De {count} lien on ne sait pas s’il mène quelque part : le temps a manqué, son site demande d’attendre, ou personne ne peut être interrogé (NEWSLETTER_OFFLINE)\nEssayez-le dans un navigateur, ou vérifiez de nouveau',
      other:
        'De {count} liens on ne sait pas s’ils mènent quelque part : le temps a manqué, leur site demande d’attendre, ou personne ne peut être interrogé (NEWSLETTER_OFFLINE)\nEssayez-les dans un navigateur, ou vérifiez de nouveau',
    },
    spelling:
      'Aucun dictionnaire n’a ces mots ({language}) : {words}\nCorrigez-les dans edition.yaml, ou nommez-les sous knownWords dans cluster.config.ts',
    'picture-heavy':
      'L’image « {picture} » pèse {kilobytes} ko\nPrenez-en une plus légère, ou retirez-la : les téléphones l’attendent',
    'pictures-heavy':
      'Toutes les images pèsent ensemble {megabytes} Mo\nRetirez-en : les téléphones les attendent',
    'spam-score':
      'SpamAssassin donne {score} points à la lettre, et la prend pour du spam à partir de {limit} : {rules}\nMoins il y en a, mieux c’est : ses propres pages disent ce que veut dire chaque règle',
    'spam-none':
      'SpamAssassin donne {score} points à la lettre, et la prendrait pour du spam à partir de {limit} : aucune de ses règles ne parle contre elle\nIl n’y a rien à faire',
    'sender-spf':
      'Le DNS du domaine {domain} doit avoir un enregistrement disant qui peut envoyer pour lui (SPF), et un seul : il en a {count}\nDemandez à ceux qui tiennent le domaine un enregistrement TXT « v=spf1 include:… -all », tel que le donne l’hébergeur de votre serveur de courrier',
    'sender-spf-broken':
      'L’enregistrement SPF du domaine {domain} ne laisse personne envoyer, ou a une faute qui l’annule : {record}\nDemandez à ceux qui tiennent le domaine de l’écrire tel que le donne l’hébergeur de votre serveur de courrier, comme « v=spf1 include:… -all »',
    'sender-dkim':
      'La clé qui signe les lettres n’est pas dans le DNS, à {name}\nDemandez à ceux qui tiennent le domaine un enregistrement TXT à cet endroit : {value}',
    'sender-dmarc':
      'Le DNS du domaine {domain} doit avoir un enregistrement disant que faire des lettres qui se prétendent de lui (DMARC), et un seul : il en a {count}\nDemandez à ceux qui tiennent le domaine un enregistrement TXT à {name} : {value}',
    'sender-dmarc-broken':
      'L’enregistrement DMARC à {name} ne nomme aucune règle qui existe : {record}\nDemandez à ceux qui tiennent le domaine de le corriger : {value}, ou quarantine ou reject à la place de none',
    'sender-unasked':
      'Le DNS du domaine {domain} n’a pas pu être interrogé : {reason}\nRéessayez, ou regardez vous-même ses enregistrements SPF, DKIM et DMARC',
    'dkim-elsewhere':
      'Les lettres ne sont pas signées ici : le serveur de courrier doit les signer (DKIM), sinon les grands fournisseurs les refusent\nAssurez-vous qu’il le fait, ou donnez une clé dans NEWSLETTER_DKIM_KEY',
    'picture-absent':
      'L’image « {picture} » n’est pas encore en ligne\nPubliez le site (npm run site -- publish), puis envoyez',
  },
  it: {
    'links-unasked': {
      one: 'Di {count} collegamento non si sa se porta da qualche parte: è mancato il tempo, il suo sito chiede di aspettare, o nessuno può essere interrogato (NEWSLETTER_OFFLINE)\nProvalo in un browser, o controlla di nuovo',
      other:
        'Di {count} collegamenti non si sa se portano da qualche parte: è mancato il tempo, il loro sito chiede di aspettare, o nessuno può essere interrogato (NEWSLETTER_OFFLINE)\nProvali in un browser, o controlla di nuovo',
    },
    spelling:
      'Nessun dizionario ha queste parole ({language}): {words}\nCorreggile in edition.yaml, o nominale sotto knownWords in cluster.config.ts',
    'picture-heavy':
      'L’immagine «{picture}» pesa {kilobytes} kB\nPrendine una più leggera, o toglila: i telefoni la aspettano',
    'pictures-heavy':
      'Tutte le immagini insieme pesano {megabytes} MB\nTogline: i telefoni le aspettano',
    'spam-score':
      'SpamAssassin dà alla lettera {score} punti, e la prende per spam a partire da {limit}: {rules}\nMeno sono, meglio è: le sue pagine dicono che cosa significa ogni regola',
    'spam-none':
      'SpamAssassin dà alla lettera {score} punti, e la prenderebbe per spam a partire da {limit}: nessuna delle sue regole parla contro di essa\nNon c’è niente da fare',
    'sender-spf':
      'Il DNS di {domain} deve avere un record che dica chi può inviare per lui (SPF), e uno solo: ne ha {count}\nChiedi a chi tiene il dominio un record TXT «v=spf1 include:… -all», come lo dà chi ospita il tuo server di posta',
    'sender-spf-broken':
      'Il record SPF di {domain} non lascia inviare nessuno, o ha un errore che lo annulla: {record}\nChiedi a chi tiene il dominio di scriverlo come lo dà chi ospita il tuo server di posta, come «v=spf1 include:… -all»',
    'sender-dkim':
      'La chiave che firma le lettere non è nel DNS, a {name}\nChiedi a chi tiene il dominio un record TXT in quel punto: {value}',
    'sender-dmarc':
      'Il DNS di {domain} deve avere un record che dica che fare delle lettere che si fingono sue (DMARC), e uno solo: ne ha {count}\nChiedi a chi tiene il dominio un record TXT a {name}: {value}',
    'sender-dmarc-broken':
      'Il record DMARC a {name} non nomina nessuna regola che esista: {record}\nChiedi a chi tiene il dominio di correggerlo: {value}, o quarantine o reject al posto di none',
    'sender-unasked':
      'Il DNS di {domain} non ha potuto essere interrogato: {reason}\nRiprova, o guarda tu i suoi record SPF, DKIM e DMARC',
    'dkim-elsewhere':
      'Le lettere non sono firmate qui: il server di posta deve firmarle (DKIM), altrimenti i grandi fornitori le rifiutano\nAssicurati che lo faccia, o dai una chiave in NEWSLETTER_DKIM_KEY',
    'picture-absent':
      'L’immagine «{picture}» non è ancora in rete\nPubblica il sito (npm run site -- publish), poi invia',
  },
});
