import { catalogue } from '../catalogue.ts';

/** What can be wrong on the way from feeds to inboxes: what it is, and what to do. */
export const letterFindings = catalogue({
  en: {
    'feed-none':
      'This is no feed: it begins with <{root}>\nOpen the site, look for its feed, and give the address of that',
    'feed-nothing':
      'There is nothing of a feed there\nOpen the site, look for its feed, and give the address of that',
    'feed-address': '“{written}” is no address of a feed\nWrite one that begins with https://',
    'feeds-cut':
      'The list of feeds stops in the middle: its end, </opml>, is missing\nFetch or export it once more',
    'feeds-none': 'There are no feeds in "{source}"\nAdd outlines with an xmlUrl',
    'feed-misspelt': 'The list of feeds has no feed “{written}”\nDid you mean “{nearest}”?',
    'feed-unlisted':
      'The list of feeds has no feed “{written}”\nWrite its title or its address as they stand there',
    'group-misspelt': 'The list of feeds has no group “{written}”\nDid you mean “{nearest}”?',
    'group-unknown': 'The list of feeds has no group “{written}”\nIts groups are: {choices}',
    'feeds-failed':
      'No feed could be read: {feeds}\nSee above why; if it is the same for all, look whether this machine is on the network, then run the same command again',
    'feed-unreadable':
      'This is no feed that can be read: {reason}\nCheck that the address is that of a feed, and not of a page',
    'feed-json':
      'The JSON of the feed is cut off or broken\nTell those who keep it that it is damaged',
    'feed-stuck':
      'The feed could not be read within two seconds\nTell those who keep it that it is damaged',
    'file-missing': 'There is no file "{file}"\nCheck its name, and where you are',
    'server-lost':
      'The mail server {server} does not answer as it should: {reason}\nCheck NEWSLETTER_SMTP_URL, then run “npm run newsletter -- send” again: it goes on where it stopped',
    'server-missing':
      'It is not said which mail server to use\nWrite NEWSLETTER_SMTP_URL=smtps://user:password@host into the file .env of the cluster',
    'server-unreadable':
      'NEWSLETTER_SMTP_URL is no address of a mail server\nWrite smtps://user:password@host, or smtp://host:587',
    'dkim-key':
      '“{file}” is no private RSA key of 2,048 bits or more\nMake another with “openssl genrsa -out {other} 2048”, name it in NEWSLETTER_DKIM_KEY, and publish its public half in the DNS of the sender',
    'sending-elsewhere':
      'This edition is being sent by somebody else\nWait until it is done: “npm run newsletter -- status” says how far it is',
    'send-unconfirmed': 'Nothing was sent: nobody said yes\nSay --yes to send without being asked',
    'send-unfinished':
      'The server wants {count} letters later\nRun “npm run newsletter -- send” again in an hour',
    'send-doubts':
      'Of {count} letters it is not known whether they arrived: {addresses}\nDecide: --doubts resend writes again, --doubts skip does not',
    'send-rejected': 'The server refused {address}: {reply}\nCheck the address',
    'subscribers-none':
      'Nobody subscribes to the letter\nAdd subscribers: npm run newsletter -- subscribers --import FILE',
    'leave-unnamed':
      'This mail does not say which reader leaves\nUse the link “Unsubscribe with one click” at the end of any letter',
    'edition-frozen':
      'The edition {edition} is on its way, or was sent: it does not change any more\nSay --edition to work on another',
    'desk-empty':
      'There is nothing in edition.yaml\nRun “npm run newsletter -- curate”, which lays it out anew; the copies from before it added something are in before/',
    'edition-empty':
      'There is nothing to tell in {edition}: no letter is made\nWrite a story or an editorial into edition.yaml if there should be one',
    'letter-editorial': {
      one: 'The editorial is longer than a letter has room for, and one part of it stands on the web alone: {names}\nShorten it on the desk, to have it told in full',
      other:
        'The editorial is longer than a letter has room for, and {count} parts of it stand on the web alone: {names}\nShorten it on the desk, to have it told in full',
    },
    'letter-bare':
      'Nothing of {edition} finds room in its letter: none is made\nShorten the editorial in edition.yaml',
    'section-empty':
      'There is no story under “{title}”: it is not in the letter\nWrite one, or take it from the reserve, if there should be one',
    'logo-unreadable':
      'The logo of {name} cannot be read, or nothing can be seen in it: its initial stands in its place\nOpen its address in the table of members, and put a logo there',
    'edition-unreadable':
      '"{written}" is no edition\nWrite the month it covers, like 2026-10, or its days, like 2026-10-15--2026-11-14',
    'newsletter-missing':
      'The cluster has no newsletter\nAdd newsletter: defineNewsletter({ … }) to cluster.config.ts',
    'stage-missing': 'There is no {file} yet\nRun “{command}” first',
    'work-damaged': '{file} is damaged\nDelete it, then run “{command}” again',
    'choice-unknown': '"{written}" is none of the choices of {option}\nWrite {choices}',
    'resolve-unreadable':
      '"{written}" in NEWSLETTER_RESOLVE says no host and where it is\nWrite host=http://127.0.0.1:4100',
  },
  fr: {
    'feed-none':
      'Ce n’est pas un flux : cela commence par <{root}>\nOuvrez le site, cherchez son flux, et donnez l’adresse de celui-ci',
    'feed-nothing':
      'Il n’y a là rien d’un flux\nOuvrez le site, cherchez son flux, et donnez l’adresse de celui-ci',
    'feed-address':
      '« {written} » n’est pas l’adresse d’un flux\nÉcrivez-en une qui commence par https://',
    'feeds-cut':
      'La liste des flux s’arrête au milieu : il manque sa fin, </opml>\nRécupérez-la ou exportez-la de nouveau',
    'feeds-none':
      'Il n’y a pas de flux dans « {source} »\nAjoutez des éléments outline avec un xmlUrl',
    'feed-misspelt':
      'La liste des flux n’a pas de flux « {written} »\nVouliez-vous écrire « {nearest} » ?',
    'feed-unlisted':
      'La liste des flux n’a pas de flux « {written} »\nÉcrivez son titre ou son adresse comme ils s’y trouvent',
    'group-misspelt':
      'La liste des flux n’a pas de groupe « {written} »\nVouliez-vous écrire « {nearest} » ?',
    'group-unknown':
      'La liste des flux n’a pas de groupe « {written} »\nSes groupes sont : {choices}',
    'feeds-failed':
      'Aucun flux n’a pu être lu : {feeds}\nVoyez plus haut pourquoi ; si c’est partout la même chose, vérifiez que cette machine a accès au réseau, puis relancez la même commande',
    'feed-unreadable':
      'Ce n’est pas un flux lisible : {reason}\nVérifiez que l’adresse est celle d’un flux, et non d’une page',
    'feed-json': 'Le JSON du flux est coupé ou abîmé\nPrévenez ceux qui le tiennent',
    'feed-stuck':
      'Le flux n’a pas pu être lu en deux secondes\nPrévenez ceux qui le tiennent qu’il est abîmé',
    'file-missing': 'Il n’y a pas de fichier « {file} »\nVérifiez son nom, et où vous êtes',
    'server-lost':
      'Le serveur de courrier {server} ne répond pas comme il faut : {reason}\nVérifiez NEWSLETTER_SMTP_URL, puis relancez « npm run newsletter -- send » : il reprend où il s’est arrêté',
    'server-missing':
      'Il n’est pas dit quel serveur de courrier utiliser\nÉcrivez NEWSLETTER_SMTP_URL=smtps://utilisateur:motdepasse@hôte dans le fichier .env du pôle',
    'server-unreadable':
      'NEWSLETTER_SMTP_URL n’est pas l’adresse d’un serveur de courrier\nÉcrivez smtps://utilisateur:motdepasse@hôte, ou smtp://hôte:587',
    'dkim-key':
      '« {file} » n’est pas une clé privée RSA de 2 048 bits au moins\nFaites-en une autre avec « openssl genrsa -out {other} 2048 », nommez-la dans NEWSLETTER_DKIM_KEY, et publiez sa moitié publique dans le DNS de l’expéditeur',
    'sending-elsewhere':
      'Quelqu’un d’autre envoie déjà cette édition\nAttendez la fin : « npm run newsletter -- status » dit où elle en est',
    'send-unconfirmed':
      'Rien n’a été envoyé : personne n’a dit oui\nDites --yes pour envoyer sans question',
    'send-unfinished':
      'Le serveur demande de réessayer plus tard pour {count} lettres\nRelancez « npm run newsletter -- send » dans une heure',
    'send-doubts':
      'On ne sait pas si {count} lettres sont arrivées : {addresses}\nTranchez : --doubts resend récrit, --doubts skip s’abstient',
    'send-rejected': 'Le serveur refuse {address} : {reply}\nVérifiez l’adresse',
    'subscribers-none':
      'Personne n’est abonné à la lettre\nAjoutez des abonnés : npm run newsletter -- subscribers --import FICHIER',
    'leave-unnamed':
      'Ce message ne dit pas quel lecteur s’en va\nServez-vous du lien « Se désabonner en un clic » au bas de n’importe quelle lettre',
    'edition-frozen':
      'L’édition {edition} part, ou est partie : elle ne change plus\nDites --edition pour travailler sur une autre',
    'desk-empty':
      'Il n’y a rien dans edition.yaml\nLancez « npm run newsletter -- curate », qui le remplit à neuf ; les copies d’avant ses ajouts sont dans before/',
    'edition-empty':
      'Il n’y a rien à raconter en {edition} : aucune lettre n’est faite\nÉcrivez une nouvelle ou un édito dans edition.yaml s’il doit y en avoir une',
    'letter-editorial': {
      one: 'L’édito est plus long que ce que la lettre peut montrer, et une partie n’en est que sur le web : {names}\nRaccourcissez-le dans edition.yaml pour qu’il soit dit en entier',
      other:
        'L’édito est plus long que ce que la lettre peut montrer, et {count} parties n’en sont que sur le web : {names}\nRaccourcissez-le dans edition.yaml pour qu’il soit dit en entier',
    },
    'letter-bare':
      'Rien de l’édition {edition} ne tient dans sa lettre : aucune n’est faite\nRaccourcissez l’édito dans edition.yaml',
    'section-empty':
      'Il n’y a pas de nouvelle sous « {title} » : la rubrique n’est pas dans la lettre\nÉcrivez-en une, ou prenez-la dans la réserve, s’il doit y en avoir une',
    'logo-unreadable':
      'Le logo de « {name} » ne peut pas être lu, ou rien ne s’y voit : son initiale est à sa place\nOuvrez son adresse, qui est dans la table des adhérents, et mettez-y un logo',
    'edition-unreadable':
      '« {written} » n’est pas une édition\nÉcrivez le mois qu’elle couvre, comme 2026-10, ou ses jours, comme 2026-10-15--2026-11-14',
    'newsletter-missing':
      'Le pôle n’a pas de lettre d’information\nAjoutez newsletter : defineNewsletter({ … }) à cluster.config.ts',
    'stage-missing': '{file} n’est pas encore là\nLancez d’abord « {command} »',
    'work-damaged': '{file} est abîmé\nSupprimez-le, puis relancez « {command} »',
    'choice-unknown': '« {written} » n’est pas un choix pour {option}\nÉcrivez {choices}',
    'resolve-unreadable':
      '« {written} » dans NEWSLETTER_RESOLVE ne dit pas un hôte et où il est\nÉcrivez hôte=http://127.0.0.1:4100',
  },
  it: {
    'feed-none':
      'Non è un feed: comincia con <{root}>\nApri il sito, cerca il suo feed, e dai l’indirizzo di quello',
    'feed-nothing':
      'Lì non c’è nulla di un feed\nApri il sito, cerca il suo feed, e dai l’indirizzo di quello',
    'feed-address':
      '«{written}» non è l’indirizzo di un feed\nScrivine uno che cominci con https://',
    'feeds-cut':
      'La lista dei feed si interrompe a metà: manca la fine, </opml>\nScaricala o esportala di nuovo',
    'feeds-none': 'Non ci sono feed in «{source}»\nAggiungi elementi outline con un xmlUrl',
    'feed-misspelt': 'L’elenco dei feed non ha un feed «{written}»\nVolevi scrivere «{nearest}»?',
    'feed-unlisted':
      'L’elenco dei feed non ha un feed «{written}»\nScrivi il suo titolo o il suo indirizzo come vi si trovano',
    'group-misspelt':
      'L’elenco dei feed non ha un gruppo «{written}»\nVolevi scrivere «{nearest}»?',
    'group-unknown':
      'L’elenco dei feed non ha un gruppo «{written}»\nI suoi gruppi sono: {choices}',
    'feeds-failed':
      'Non si è potuto leggere nessun feed: {feeds}\nGuarda sopra perché; se è ovunque lo stesso, controlla che questa macchina sia in rete, poi rilancia lo stesso comando',
    'feed-unreadable':
      'Questo non è un feed leggibile: {reason}\nControlla che l’indirizzo sia quello di un feed e non di una pagina',
    'feed-json': 'Il JSON del feed è tagliato o danneggiato\nAvvisa chi lo cura',
    'feed-stuck':
      'Il feed non si è potuto leggere in due secondi\nAvvisa chi lo cura che è danneggiato',
    'file-missing': 'Non c’è un file «{file}»\nControlla il nome, e dove sei',
    'server-lost':
      'Il server di posta {server} non risponde come dovrebbe: {reason}\nControlla NEWSLETTER_SMTP_URL, poi rilancia «npm run newsletter -- send»: riprende da dove si è fermato',
    'server-missing':
      'Non è detto quale server di posta usare\nScrivi NEWSLETTER_SMTP_URL=smtps://utente:password@host nel file .env del polo',
    'server-unreadable':
      'NEWSLETTER_SMTP_URL non è l’indirizzo di un server di posta\nScrivi smtps://utente:password@host, o smtp://host:587',
    'dkim-key':
      '«{file}» non è una chiave privata RSA di almeno 2048 bit\nCreane un’altra con «openssl genrsa -out {other} 2048», indicala in NEWSLETTER_DKIM_KEY, e pubblica la sua metà pubblica nel DNS del mittente',
    'sending-elsewhere':
      'Qualcun altro sta già inviando questa edizione\nAspetta la fine: «npm run newsletter -- status» dice a che punto è',
    'send-unconfirmed':
      'Nulla è stato inviato: nessuno ha detto sì\nDì --yes per inviare senza domande',
    'send-unfinished':
      'Il server chiede di riprovare più tardi per {count} lettere\nRilancia «npm run newsletter -- send» tra un’ora',
    'send-doubts':
      'Di {count} lettere non si sa se siano arrivate: {addresses}\nDecidi: --doubts resend riscrive, --doubts skip no',
    'send-rejected': 'Il server rifiuta {address}: {reply}\nControlla l’indirizzo',
    'subscribers-none':
      'Nessuno è abbonato alla lettera\nAggiungi abbonati: npm run newsletter -- subscribers --import FILE',
    'leave-unnamed':
      'Questo messaggio non dice quale lettore se ne va\nServiti del link «Disiscriviti con un clic» in fondo a qualsiasi lettera',
    'edition-frozen':
      'L’edizione {edition} è in partenza, o è partita: non cambia più\nDì --edition per lavorare su un’altra',
    'desk-empty':
      'Non c’è nulla in edition.yaml\nLancia «npm run newsletter -- curate», che lo riempie da capo; le copie di prima delle sue aggiunte sono in before/',
    'edition-empty':
      'Non c’è nulla da raccontare in {edition}: nessuna lettera viene fatta\nScrivi una notizia o un editoriale in edition.yaml se deve essercene una',
    'letter-editorial': {
      one: 'L’editoriale è più lungo di quanto la lettera possa mostrare, e una sua parte sta solo sul web: {names}\nAccorcialo in edition.yaml, perché sia detto per intero',
      other:
        'L’editoriale è più lungo di quanto la lettera possa mostrare, e {count} sue parti stanno solo sul web: {names}\nAccorcialo in edition.yaml, perché sia detto per intero',
    },
    'letter-bare':
      'Nulla di {edition} trova posto nella sua lettera: non viene fatta\nAccorcia l’editoriale in edition.yaml',
    'section-empty':
      'Non c’è notizia sotto «{title}»: la rubrica non è nella lettera\nScrivine una, o prendila dalla riserva, se deve essercene una',
    'logo-unreadable':
      'Il logo di {name} non si può leggere, o non vi si vede nulla: al suo posto c’è l’iniziale\nApri il suo indirizzo, che è nella tabella dei soci, e mettici un logo',
    'edition-unreadable':
      '«{written}» non è un’edizione\nScrivi il mese che copre, come 2026-10, o i suoi giorni, come 2026-10-15--2026-11-14',
    'newsletter-missing':
      'Il polo non ha una newsletter\nAggiungi newsletter: defineNewsletter({ … }) a cluster.config.ts',
    'stage-missing': 'Non c’è ancora {file}\nLancia prima «{command}»',
    'work-damaged': '{file} è danneggiato\nEliminalo, poi rilancia «{command}»',
    'choice-unknown': '«{written}» non è una scelta di {option}\nScrivi {choices}',
    'resolve-unreadable':
      '«{written}» in NEWSLETTER_RESOLVE non dice un host e dov’è\nScrivi host=http://127.0.0.1:4100',
  },
});
