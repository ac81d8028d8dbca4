import { catalogue } from '../catalogue.ts';

/** What can be wrong with a feed though it can be read, for those who publish it: what it is, and the mend. */
export const feedFindings = catalogue({
  en: {
    'feed-encoding':
      'The feed says that it is in {said}, and is in {real}\nReplace {said} by {real} where the feed or its server says it (encoding="…", charset=…), or better: save it in UTF-8 and say so',
    'feed-before':
      'Something stands before the beginning of the feed\nThe first sign has to be the < of <?xml: take out empty lines, comments, warnings and marks before it',
    'feed-cut':
      'The feed ends in the middle\nLook at the feed to its end: often the program that writes it stops with an error, or the server cuts it off',
    'feed-reference':
      'An ampersand stands there alone, or HTML’s name of a sign\nWrite the ampersand as the reference amp, and the sign itself (é, …) instead of its name',
    'feed-unclosed':
      'The element <{name}> has no end\nAdd </{name}>, and put the HTML of texts within <![CDATA[…]]>',
    'feed-prefix':
      'The prefix “{name}:” is not declared\nAdd its xmlns:{name}="…" to the first element of the feed',
    'feed-control':
      'A control character stands in it, which neither XML nor JSON allows\nTake it out: it comes with text copied from other programs',
    'feed-comma':
      'A comma stands before a bracket that closes, where JSON allows none\nTake it out',
    'feed-same-address':
      'Several articles have the same address, {name}\nGive each article, as its link, the address of its own page, or of its place on that page (…#article-12)',
    'feed-same-guid':
      'Several articles have the same identifier, {name}\nGive each article a guid of its own (in Atom an id), which then never changes',
    'feed-moved':
      'The feed has moved for good, to {to}\nWrite the new address into the list of feeds',
    'feed-page':
      'The address is that of a page; its feed is {to}\nWrite the address of the feed into the list of feeds',
    'feed-undated': {
      one: '{count} article has no date that can be its own: none, one to come, or one in no calendar\nGive each article its date, like {example}',
      other:
        '{count} articles have no date that can be their own: none, one to come, or one in no calendar\nGive each article its date, like {example}',
    },
    'feed-date':
      'A date is not written as the format wants it: {said}\nWrite {real}; if the hour is that of your country, put its offset, like {offset}, in the place of {zone}',
    'feed-left': {
      one: '{count} article without a date was there when the feed was read first, and is left out: nobody knows its month\nIf it is of this month, add it to edition.yaml by hand; “npm run newsletter -- feed-check” has a letter to those who keep the feed',
      other:
        '{count} articles without a date were there when the feed was read first, and are left out: nobody knows their month\nThose of this month, add to edition.yaml by hand; “npm run newsletter -- feed-check” has a letter to those who keep the feed',
    },
    'feed-untold': {
      one: '{count} article is left out: it has no title and no text, or no address\nGive each article its title and its link',
      other:
        '{count} articles are left out: they have no title and no text, or no address\nGive each article its title and its link',
    },
    'feed-empty': 'The feed has no articles\nCheck that it publishes what the site does',
    'feed-silent':
      'There has been nothing new in it for six months\nAsk whether the feed is still kept, or has moved',
    'feed-failing':
      'It could not be read {count} times in a row\nTell those who keep it, or take it out of the list of feeds',
    'feed-quiet':
      'It was not asked: its host wants to be left alone for {wait} more\nRun “npm run newsletter -- gather” again later',
    'feed-language':
      'The feed does not say its language\nAdd <language>en</language> (in Atom the attribute xml:lang, in JSON the key language): screen readers need it',
    'feed-unasked':
      'The server cannot say whether the feed has changed\nLet it send ETag or Last-Modified: the feed is then fetched only when it has',
  },
  fr: {
    'feed-encoding':
      'Le flux annonce {said}, mais est en {real}\nRemplacez {said} par {real} là où le flux ou son serveur l’annonce (encoding="…", charset=…), ou mieux : enregistrez-le en UTF-8 et annoncez-le',
    'feed-before':
      'Quelque chose précède le début du flux\nLe premier signe doit être le < de <?xml : retirez les lignes vides, commentaires, avertissements et marques qui le précèdent',
    'feed-cut':
      'Le flux s’arrête au milieu\nRegardez-le jusqu’au bout : souvent, le programme qui l’écrit s’arrête sur une erreur, ou le serveur le coupe',
    'feed-reference':
      'Une esperluette s’y trouve seule, ou le nom HTML d’un signe\nÉcrivez l’esperluette sous la forme de l’entité amp, et le signe lui-même (é, …) au lieu de son nom',
    'feed-unclosed':
      'L’élément <{name}> n’est pas fermé\nAjoutez </{name}>, et mettez le HTML des textes dans <![CDATA[…]]>',
    'feed-prefix':
      'Le préfixe « {name} » n’est pas déclaré\nAjoutez son xmlns:{name}="…" au premier élément du flux',
    'feed-control':
      'Il contient un caractère de contrôle, que XML et JSON interdisent\nRetirez-le : il vient de textes copiés d’autres programmes',
    'feed-comma':
      'Une virgule précède un crochet ou une accolade qui se ferme, ce que JSON interdit\nRetirez-la',
    'feed-same-address':
      'Plusieurs articles ont la même adresse, {name}\nDonnez pour lien à chaque article l’adresse de sa propre page, ou de sa place dans cette page (…#article-12)',
    'feed-same-guid':
      'Plusieurs articles ont le même identifiant, {name}\nDonnez à chaque article son propre guid (en Atom, son id), qui ensuite ne change plus',
    'feed-moved':
      'Le flux a définitivement déménagé vers {to}\nÉcrivez la nouvelle adresse dans la liste des flux',
    'feed-page':
      'L’adresse est celle d’une page ; son flux est {to}\nÉcrivez l’adresse du flux dans la liste des flux',
    'feed-undated': {
      one: '{count} article n’a pas de date qui puisse être la sienne : aucune, à venir, ou qui n’existe pas\nDonnez à chaque article sa date, comme {example}',
      other:
        '{count} articles n’ont pas de date qui puisse être la leur : aucune, à venir, ou qui n’existe pas\nDonnez à chaque article sa date, comme {example}',
    },
    'feed-date':
      'Une date n’est pas écrite comme le veut la norme : {said}\nÉcrivez {real} ; si l’heure est celle de votre pays, mettez son décalage, comme {offset}, à la place de « {zone} »',
    'feed-left': {
      one: '{count} article sans date était déjà là à la première lecture, et reste de côté : personne ne sait de quel mois il est\nS’il est de ce mois, ajoutez-le vous-même dans edition.yaml ; « npm run newsletter -- feed-check » donne une lettre pour ceux qui tiennent le flux',
      other:
        '{count} articles sans date étaient déjà là à la première lecture, et restent de côté : personne ne sait de quel mois ils sont\nAjoutez vous-même ceux de ce mois dans edition.yaml ; « npm run newsletter -- feed-check » donne une lettre pour ceux qui tiennent le flux',
    },
    'feed-untold': {
      one: '{count} article reste de côté : il n’a ni titre ni texte, ou pas d’adresse\nDonnez à chaque article son titre et son lien',
      other:
        '{count} articles restent de côté : ils n’ont ni titre ni texte, ou pas d’adresse\nDonnez à chaque article son titre et son lien',
    },
    'feed-empty': 'Le flux n’a aucun article\nVérifiez qu’il publie bien ce que publie le site',
    'feed-silent':
      'Rien de nouveau depuis six mois\nDemandez si ce flux est encore tenu, ou s’il a changé d’adresse',
    'feed-failing':
      'Il n’a pas pu être lu {count} fois de suite\nPrévenez ceux qui le tiennent, ou retirez-le de la liste des flux',
    'feed-quiet':
      'Il n’a pas été redemandé : son serveur veut qu’on attende encore {wait}\nRelancez « npm run newsletter -- gather » plus tard',
    'feed-language':
      'Le flux ne dit pas sa langue\nAjoutez <language>fr</language> (en Atom, l’attribut xml:lang ; en JSON, la clé language) : les lecteurs d’écran en ont besoin',
    'feed-unasked':
      'Le serveur ne sait pas dire si le flux a changé\nFaites-lui envoyer ETag ou Last-Modified : le flux n’est alors chargé que s’il a changé',
  },
  it: {
    'feed-encoding':
      'Il feed dice di essere in {said}, ma è in {real}\nSostituisci {said} con {real} dove lo dice il feed o il suo server (encoding="…", charset=…), o meglio: salvalo in UTF-8 e dillo',
    'feed-before':
      'Qualcosa precede l’inizio del feed\nIl primo segno dev’essere il < di <?xml: togli righe vuote, commenti, avvisi e segni che lo precedono',
    'feed-cut':
      'Il feed finisce a metà\nGuardalo fino in fondo: spesso il programma che lo scrive si ferma per un errore, o il server lo taglia',
    'feed-reference':
      'C’è una e commerciale da sola, o il nome HTML di un segno\nScrivi la e commerciale come riferimento amp, e il segno stesso (é, …) invece del suo nome',
    'feed-unclosed':
      'L’elemento <{name}> non è chiuso\nAggiungi </{name}>, e metti l’HTML dei testi dentro <![CDATA[…]]>',
    'feed-prefix':
      'Il prefisso «{name}:» non è dichiarato\nAggiungi il suo xmlns:{name}="…" al primo elemento del feed',
    'feed-control':
      'Contiene un carattere di controllo, che XML e JSON vietano\nToglilo: viene da testi copiati da altri programmi',
    'feed-comma': 'Una virgola precede una parentesi che si chiude, cosa che JSON vieta\nToglila',
    'feed-same-address':
      'Più articoli hanno lo stesso indirizzo, {name}\nDai come link a ogni articolo l’indirizzo della sua pagina, o del suo posto in quella pagina (…#articolo-12)',
    'feed-same-guid':
      'Più articoli hanno lo stesso identificatore, {name}\nDai a ogni articolo un guid tutto suo (in Atom un id), che poi non cambia più',
    'feed-moved':
      'Il feed si è trasferito per sempre a {to}\nScrivi il nuovo indirizzo nell’elenco dei feed',
    'feed-page':
      'L’indirizzo è quello di una pagina; il suo feed è {to}\nScrivi l’indirizzo del feed nell’elenco dei feed',
    'feed-undated': {
      one: '{count} articolo non ha una data che possa essere la sua: nessuna, futura o inesistente\nDai a ogni articolo la sua data, come {example}',
      other:
        '{count} articoli non hanno una data che possa essere la loro: nessuna, futura o inesistente\nDai a ogni articolo la sua data, come {example}',
    },
    'feed-date':
      'Una data non è scritta come vuole la norma: {said}\nScrivi {real}; se l’ora è quella del tuo paese, metti il suo scarto, come {offset}, al posto di {zone}',
    'feed-left': {
      one: '{count} articolo senza data c’era già alla prima lettura, e resta da parte: nessuno sa di che mese sia\nSe è di questo mese, aggiungilo tu in edition.yaml; «npm run newsletter -- feed-check» dà una lettera per chi tiene il feed',
      other:
        '{count} articoli senza data c’erano già alla prima lettura, e restano da parte: nessuno sa di che mese siano\nQuelli di questo mese, aggiungili tu in edition.yaml; «npm run newsletter -- feed-check» dà una lettera per chi tiene il feed',
    },
    'feed-untold': {
      one: '{count} articolo resta da parte: non ha né titolo né testo, o non ha indirizzo\nDai a ogni articolo il suo titolo e il suo link',
      other:
        '{count} articoli restano da parte: non hanno né titolo né testo, o non hanno indirizzo\nDai a ogni articolo il suo titolo e il suo link',
    },
    'feed-empty': 'Il feed non ha articoli\nControlla che pubblichi ciò che pubblica il sito',
    'feed-silent':
      'Nulla di nuovo da sei mesi\nChiedi se questo feed è ancora curato, o se si è trasferito',
    'feed-failing':
      'Non si è potuto leggere {count} volte di seguito\nAvvisa chi lo tiene, o toglilo dall’elenco dei feed',
    'feed-quiet':
      'Non è stato richiesto: il suo server vuole che si aspetti ancora {wait}\nRilancia «npm run newsletter -- gather» più tardi',
    'feed-language':
      'Il feed non dice la sua lingua\nAggiungi <language>it</language> (in Atom l’attributo xml:lang, in JSON la chiave language): i lettori di schermo ne hanno bisogno',
    'feed-unasked':
      'Il server non sa dire se il feed è cambiato\nFagli inviare ETag o Last-Modified: il feed viene allora caricato solo se è cambiato',
  },
});
