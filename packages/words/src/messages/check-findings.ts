import { catalogue } from '../catalogue.ts';

/** What the check finds in a letter: what it is, and the one thing to do. */
export const checkFindings = catalogue({
  en: {
    'letter-cut': {
      one: 'One text is longer than a letter has room for, and stands there without its end: {names}\nShorten it on the desk, to have it told in full; the web has all of it',
      other:
        '{count} texts are longer than a letter has room for, and stand there without their end: {names}\nShorten them on the desk, to have them told in full; the web has all of them',
    },
    'letter-lines': {
      one: 'So that the letter is not cut off, one thing is told in a line: {names}\nMove it up on the desk, or drop others, to have it told in full',
      other:
        'So that the letter is not cut off, {count} things are told in a line each: {names}\nMove up on the desk what should be told in full, or drop others',
    },
    'letter-titles': {
      one: 'So that the letter is not cut off, one thing is only named: {names}\nMove it up on the desk, or drop others',
      other:
        'So that the letter is not cut off, {count} things are only named: {names}\nMove up on the desk what should be told, or drop others',
    },
    'letter-left': {
      one: 'So that the letter is not cut off, one thing stands on the web alone: {names}\nMove it up on the desk, or drop others',
      other:
        'So that the letter is not cut off, {count} things stand on the web alone: {names}\nMove up on the desk what should be in the letter, or drop others',
    },
    'letter-clipped':
      'The letter has {kilobytes} kB, and Gmail cuts it at {most}: “{part}” takes {partKilobytes} of them\nTake stories out, or shorten them',
    'letter-large':
      'The letter has {kilobytes} kB; Gmail cuts it at {most}: “{part}” takes {partKilobytes} of them\nTake a few stories out',
    'unsubscribe-header':
      'The headers lack the way to leave with one click\nGive publicUrl as an https address',
    'unsubscribe-link':
      'The letter lacks the link to leave it\nReport it: the program should have written it',
    'link-relative':
      'The link "{address}" leads nowhere in a letter\nWrite the whole address, like https://x.fr/page or mailto:name@x.fr',
    'link-nowhere':
      'The link "{address}" leads to this machine, or to a network that readers are not on\nGive the public address',
    'link-insecure':
      'The link "{address}" is not encrypted\nWrite https:// if the site answers there',
    'link-wordless': 'The link to "{address}" has no words\nGive the story a title',
    'link-only-html':
      'The link "{address}" is missing from the plain text\nReport it: the program should have written it',
    'picture-wordless': 'The picture "{picture}" has no alternative text\nGive the story a title',
    'subject-missing': 'The letter has no subject\nWrite one into edition.yaml',
    'subject-long':
      'The subject has {count} signs; phones show about 50 of them\nPut first what matters, in 70 signs at the most',
    'subject-shouting':
      'The subject shouts: “{subject}”\nWrite it in small letters, without rows of exclamation marks: filters take that for spam',
    'preheader-missing':
      'Beside the subject, inboxes show the beginning of the letter, and there is none for it\nReport it: the program should have written it',
    'preheader-repeats':
      'Beside the subject, inboxes show the same words again\nWrite a subject that says more than the first title',
    'heading-order':
      'The heading “{heading}” is of level {level}, after one of level {before}\nReport it: the program should have kept their order',
    'heading-one':
      'The letter has {count} headings of the first level\nReport it: there should be one',
    'language-missing':
      'The letter does not say in which language it is\nReport it: the program should have written it',
    'table-spoken':
      'A table that is there for its looks is read out as one\nReport it: it should have role="presentation"',
    'picture-unsized':
      'The picture “{picture}” does not say how large it is\nReport it: the letter jumps while it comes',
    'picture-foreign':
      'The picture “{picture}” comes from somebody else, who learns who reads the letter\nTake it out, or put it beside edition.yaml',
    'picture-spying':
      'The picture “{picture}” is there to be counted, and not to be seen\nTake it out',
    'link-vague':
      'The link “{words}” does not say where it leads\nGive it words that can be read alone: a title',
    'link-twice': '“{words}” leads to two addresses\nGive each link words of its own',
    'link-disguised':
      'The link “{words}” leads to another address: {address}\nWrite words instead of an address',
    'link-tracking':
      'The link to “{address}” tells the site who sent the reader\nTake the parameters out',
    'text-placeholder': '“{written}” still has to be written\nWrite it, or take it out',
    'text-missing': 'The letter has no plain text\nReport it: the program should have written it',
    'place-open':
      'A place for what is personal was not filled\nReport it: the program should have filled it',
    'line-long':
      'A line has {count} bytes; mail servers take 998\nReport it: the program should have folded it',
    'line-bare':
      'A line ends with half of its end\nReport it: a mail server may take what follows for another letter',
    'header-missing':
      'The letter lacks its header {header}\nReport it: the program should have written it',
    'header-twice':
      'The letter has its header {header} twice\nReport it: the program should have written it once',
    'contrast-low':
      '“{words}” can hardly be read: {ratio} to 1, where {least} is needed\nChoose darker or lighter colours under brand in cluster.config.ts',
    'contrast-dark':
      '“{words}” can hardly be read: {ratio} to 1, where {least} is needed on a dark screen\nChoose darker or lighter colours under brand in cluster.config.ts',
    'contrast-inverted':
      '“{words}” can hardly be read where a program turns the colours around: {ratio} to 1, where {least} is needed\nChoose darker or lighter colours under brand in cluster.config.ts',
    'event-past':
      '“{name}” will be over when the letter comes\nSend sooner, or make the edition again on the day',
    'story-old':
      '“{title}” is of {date}, before the time that this edition covers\nTake it out, or correct its date',
    'story-future': '“{title}” is of {date}, a day to come\nCorrect its date',
    untranslated:
      'In the {language} letter this is in another language: “{text}”\nGive it in edition.yaml for each language, on lines of their own below its key (fr: … and en: …), or leave it so',
    'story-repeated':
      '“{title}” stood in the last edition already\nTake it out, unless there is more to tell',
  },
  fr: {
    'letter-cut': {
      one: 'Un texte est plus long que ce que la lettre peut montrer, et y perd sa fin : {names}\nRaccourcissez-le dans edition.yaml pour qu’il soit dit en entier ; le web le montre tout entier',
      other:
        '{count} textes sont plus longs que ce que la lettre peut montrer, et y perdent leur fin : {names}\nRaccourcissez-les dans edition.yaml pour qu’ils soient dits en entier ; le web les montre tout entiers',
    },
    'letter-lines': {
      one: 'Pour que la lettre ne soit pas coupée, une nouvelle tient en une ligne : {names}\nRemontez-la dans edition.yaml, ou retirez-en d’autres, pour qu’elle soit dite en entier',
      other:
        'Pour que la lettre ne soit pas coupée, {count} nouvelles tiennent chacune en une ligne : {names}\nRemontez dans edition.yaml celles à dire en entier, ou retirez-en d’autres',
    },
    'letter-titles': {
      one: 'Pour que la lettre ne soit pas coupée, une nouvelle n’a plus que son titre : {names}\nRemontez-la dans edition.yaml, ou retirez-en d’autres',
      other:
        'Pour que la lettre ne soit pas coupée, {count} nouvelles n’ont plus que leur titre : {names}\nRemontez dans edition.yaml celles à raconter, ou retirez-en d’autres',
    },
    'letter-left': {
      one: 'Pour que la lettre ne soit pas coupée, un élément n’est que sur le web : {names}\nRemontez-le dans edition.yaml, ou retirez-en d’autres',
      other:
        'Pour que la lettre ne soit pas coupée, {count} éléments ne sont que sur le web : {names}\nRemontez dans edition.yaml ceux qui doivent être dans la lettre, ou retirez-en d’autres',
    },
    'letter-clipped':
      'La lettre pèse {kilobytes} ko, et Gmail la coupe à {most} : « {part} » en prend {partKilobytes}\nRetirez des nouvelles, ou raccourcissez-les',
    'letter-large':
      'La lettre pèse {kilobytes} ko ; Gmail la coupe à {most} : « {part} » en prend {partKilobytes}\nRetirez quelques nouvelles',
    'unsubscribe-header':
      'Les en-têtes ne disent pas comment partir en un clic\nDonnez publicUrl comme adresse https',
    'unsubscribe-link':
      'La lettre n’a pas le lien pour la quitter\nSignalez-le : le programme aurait dû l’écrire',
    'link-relative':
      'Le lien « {address} » ne mène nulle part dans une lettre\nÉcrivez l’adresse entière, comme https://x.fr/page ou mailto:nom@x.fr',
    'link-nowhere':
      'Le lien « {address} » mène à cette machine, ou à un réseau où les lecteurs ne sont pas\nDonnez l’adresse publique',
    'link-insecure':
      'Le lien « {address} » n’est pas chiffré\nÉcrivez https:// si le site y répond',
    'link-wordless': 'Le lien vers « {address} » n’a pas de mots\nDonnez un titre à la nouvelle',
    'link-only-html':
      'Le lien « {address} » manque dans le texte brut\nSignalez-le : le programme aurait dû l’écrire',
    'picture-wordless':
      'L’image « {picture} » n’a pas de texte de remplacement\nDonnez un titre à la nouvelle',
    'subject-missing': 'La lettre n’a pas d’objet\nÉcrivez-en un dans edition.yaml',
    'subject-long':
      'L’objet a {count} signes ; les téléphones en montrent une cinquantaine\nMettez l’essentiel au début, en 70 signes au plus',
    'subject-shouting':
      'L’objet crie : « {subject} »\nÉcrivez-le en minuscules, sans rangées de points d’exclamation : les filtres y voient du courrier indésirable',
    'preheader-missing':
      'À côté de l’objet, les messageries montrent le début de la lettre, et il n’y en a pas\nSignalez-le : le programme aurait dû l’écrire',
    'preheader-repeats':
      'À côté de l’objet, les messageries montrent encore les mêmes mots\nÉcrivez un objet qui dise plus que le premier titre',
    'heading-order':
      'Le titre « {heading} » est de niveau {level}, après un titre de niveau {before}\nSignalez-le : le programme aurait dû garder leur ordre',
    'heading-one': 'La lettre a {count} titres de premier niveau\nSignalez-le : il en faut un',
    'language-missing':
      'La lettre ne dit pas dans quelle langue elle est\nSignalez-le : le programme aurait dû l’écrire',
    'table-spoken':
      'Un tableau de mise en page est lu à voix haute comme un tableau\nSignalez-le : il lui faut role=« presentation »',
    'picture-unsized':
      'L’image « {picture} » ne dit pas sa taille\nSignalez-le : la lettre saute quand elle arrive',
    'picture-foreign':
      'L’image « {picture} » vient d’ailleurs, et cet ailleurs apprend qui lit la lettre\nRetirez-la, ou posez-la à côté d’edition.yaml',
    'picture-spying': 'L’image « {picture} » est là pour compter, non pour être vue\nRetirez-la',
    'link-vague':
      'Le lien « {words} » ne dit pas où il mène\nDonnez-lui des mots qui se comprennent seuls : un titre',
    'link-twice': '« {words} » mène à deux adresses\nDonnez à chaque lien ses propres mots',
    'link-disguised':
      'Le lien « {words} » mène à une autre adresse : {address}\nÉcrivez des mots plutôt qu’une adresse',
    'link-tracking':
      'Le lien vers « {address} » dit au site qui lui envoie le lecteur\nRetirez les paramètres',
    'text-placeholder': '« {written} » reste à écrire\nÉcrivez-le, ou retirez-le',
    'text-missing':
      'La lettre n’a pas de texte brut\nSignalez-le : le programme aurait dû l’écrire',
    'place-open':
      'Une place pour ce qui est personnel n’a pas été remplie\nSignalez-le : le programme aurait dû la remplir',
    'line-long':
      'Une ligne a {count} octets ; les serveurs de courrier en acceptent 998\nSignalez-le : le programme aurait dû la plier',
    'line-bare':
      'Une ligne n’a que la moitié de sa fin\nSignalez-le : un serveur pourrait prendre la suite pour une autre lettre',
    'header-missing':
      'Il manque à la lettre son en-tête {header}\nSignalez-le : le programme aurait dû l’écrire',
    'header-twice':
      'La lettre a deux fois son en-tête {header}\nSignalez-le : le programme aurait dû l’écrire une fois',
    'contrast-low':
      '« {words} » se lit à peine : {ratio} pour 1, alors qu’il faut {least}\nChoisissez des couleurs plus sombres ou plus claires sous brand dans cluster.config.ts',
    'contrast-dark':
      '« {words} » se lit à peine : {ratio} pour 1, alors qu’il faut {least} sur un écran sombre\nChoisissez des couleurs plus sombres ou plus claires sous brand dans cluster.config.ts',
    'contrast-inverted':
      '« {words} » se lit à peine là où un logiciel inverse les couleurs : {ratio} pour 1, alors qu’il faut {least}\nChoisissez des couleurs plus sombres ou plus claires sous brand dans cluster.config.ts',
    'event-past':
      '« {name} » sera passé quand la lettre arrivera\nEnvoyez plus tôt, ou refaites l’édition le jour même',
    'story-old':
      '« {title} » est du {date}, avant le temps que couvre cette édition\nRetirez-la, ou corrigez sa date',
    'story-future': '« {title} » est du {date}, un jour à venir\nCorrigez sa date',
    untranslated:
      'Dans la lettre en {language}, ceci est dans une autre langue : « {text} »\nDonnez-le dans edition.yaml pour chaque langue, sur des lignes à lui sous sa clé (fr : … et en : …), ou laissez ainsi',
    'story-repeated':
      '« {title} » était déjà dans la dernière édition\nRetirez-la, à moins qu’il n’y ait plus à en dire',
  },
  it: {
    'letter-cut': {
      one: 'Un testo è più lungo di quanto la lettera possa mostrare, e vi perde la fine: {names}\nAccorcialo in edition.yaml, perché sia detto per intero; il web lo mostra tutto',
      other:
        '{count} testi sono più lunghi di quanto la lettera possa mostrare, e vi perdono la fine: {names}\nAccorciali in edition.yaml, perché siano detti per intero; il web li mostra tutti',
    },
    'letter-lines': {
      one: 'Perché la lettera non sia tagliata, una notizia sta in una riga: {names}\nSpostala più in alto in edition.yaml, o togline altre, perché sia detta per intero',
      other:
        'Perché la lettera non sia tagliata, {count} notizie stanno ciascuna in una riga: {names}\nSposta più in alto in edition.yaml quelle da dire per intero, o togline altre',
    },
    'letter-titles': {
      one: 'Perché la lettera non sia tagliata, una notizia ha solo il titolo: {names}\nSpostala più in alto in edition.yaml, o togline altre',
      other:
        'Perché la lettera non sia tagliata, {count} notizie hanno solo il titolo: {names}\nSposta più in alto in edition.yaml quelle da raccontare, o togline altre',
    },
    'letter-left': {
      one: 'Perché la lettera non sia tagliata, un elemento sta solo sul web: {names}\nSpostalo più in alto in edition.yaml, o togline altri',
      other:
        'Perché la lettera non sia tagliata, {count} elementi stanno solo sul web: {names}\nSposta più in alto in edition.yaml quelli che devono stare nella lettera, o togline altri',
    },
    'letter-clipped':
      'La lettera ha {kilobytes} kB, e Gmail la taglia a {most}: «{part}» ne prende {partKilobytes}\nTogli notizie, o accorciale',
    'letter-large':
      'La lettera ha {kilobytes} kB; Gmail la taglia a {most}: «{part}» ne prende {partKilobytes}\nTogli qualche notizia',
    'unsubscribe-header':
      'Le intestazioni non dicono come andarsene con un clic\nDai publicUrl come indirizzo https',
    'unsubscribe-link':
      'La lettera non ha il collegamento per lasciarla\nSegnalalo: il programma avrebbe dovuto scriverlo',
    'link-relative':
      'Il collegamento «{address}» non porta da nessuna parte in una lettera\nScrivi l’indirizzo intero, come https://x.fr/page o mailto:nome@x.fr',
    'link-nowhere':
      'Il collegamento «{address}» porta a questa macchina, o a una rete in cui i lettori non sono\nDai l’indirizzo pubblico',
    'link-insecure':
      'Il collegamento «{address}» non è cifrato\nScrivi https:// se il sito vi risponde',
    'link-wordless': 'Il collegamento a «{address}» non ha parole\nDai un titolo alla notizia',
    'link-only-html':
      'Il collegamento «{address}» manca nel testo semplice\nSegnalalo: il programma avrebbe dovuto scriverlo',
    'picture-wordless':
      'L’immagine «{picture}» non ha un testo alternativo\nDai un titolo alla notizia',
    'subject-missing': 'La lettera non ha oggetto\nScrivine uno in edition.yaml',
    'subject-long':
      'L’oggetto ha {count} segni; i telefoni ne mostrano una cinquantina\nMetti l’essenziale all’inizio, in 70 segni al massimo',
    'subject-shouting':
      'L’oggetto grida: «{subject}»\nScrivilo in minuscolo, senza file di punti esclamativi: i filtri lo prendono per posta indesiderata',
    'preheader-missing':
      'Accanto all’oggetto le caselle mostrano l’inizio della lettera, e non c’è\nSegnalalo: il programma avrebbe dovuto scriverlo',
    'preheader-repeats':
      'Accanto all’oggetto le caselle mostrano ancora le stesse parole\nScrivi un oggetto che dica più del primo titolo',
    'heading-order':
      'Il titolo «{heading}» è di livello {level}, dopo uno di livello {before}\nSegnalalo: il programma avrebbe dovuto tenerne l’ordine',
    'heading-one': 'La lettera ha {count} titoli di primo livello\nSegnalalo: ce ne vuole uno',
    'language-missing':
      'La lettera non dice in che lingua è\nSegnalalo: il programma avrebbe dovuto scriverlo',
    'table-spoken':
      'Una tabella di impaginazione è letta ad alta voce come tabella\nSegnalalo: le serve role="presentation"',
    'picture-unsized':
      'L’immagine «{picture}» non dice quanto è grande\nSegnalalo: la lettera salta mentre arriva',
    'picture-foreign':
      'L’immagine «{picture}» viene da altri, che vengono a sapere chi legge la lettera\nToglila, o mettila accanto a edition.yaml',
    'picture-spying': 'L’immagine «{picture}» è lì per contare, non per essere vista\nToglila',
    'link-vague':
      'Il collegamento «{words}» non dice dove porta\nDagli parole che si capiscono da sole: un titolo',
    'link-twice': '«{words}» porta a due indirizzi\nDai a ogni collegamento parole sue',
    'link-disguised':
      'Il collegamento «{words}» porta a un altro indirizzo: {address}\nScrivi parole invece di un indirizzo',
    'link-tracking':
      'Il collegamento a «{address}» dice al sito chi gli manda il lettore\nTogli i parametri',
    'text-placeholder': '«{written}» è ancora da scrivere\nScrivilo, o toglilo',
    'text-missing':
      'La lettera non ha testo semplice\nSegnalalo: il programma avrebbe dovuto scriverlo',
    'place-open':
      'Un posto per ciò che è personale non è stato riempito\nSegnalalo: il programma avrebbe dovuto riempirlo',
    'line-long':
      'Una riga ha {count} byte; i server di posta ne accettano 998\nSegnalalo: il programma avrebbe dovuto piegarla',
    'line-bare':
      'Una riga ha solo metà della sua fine\nSegnalalo: un server potrebbe prendere il seguito per un’altra lettera',
    'header-missing':
      'Alla lettera manca la sua intestazione {header}\nSegnalalo: il programma avrebbe dovuto scriverla',
    'header-twice':
      'La lettera ha due volte la sua intestazione {header}\nSegnalalo: il programma avrebbe dovuto scriverla una volta',
    'contrast-low':
      '«{words}» si legge appena: {ratio} a 1, mentre serve {least}\nScegli colori più scuri o più chiari sotto brand in cluster.config.ts',
    'contrast-dark':
      '«{words}» si legge appena: {ratio} a 1, mentre serve {least} su uno schermo scuro\nScegli colori più scuri o più chiari sotto brand in cluster.config.ts',
    'contrast-inverted':
      '«{words}» si legge appena dove un programma inverte i colori: {ratio} a 1, mentre serve {least}\nScegli colori più scuri o più chiari sotto brand in cluster.config.ts',
    'event-past':
      '«{name}» sarà passato quando arriverà la lettera\nInvia prima, o rifai l’edizione il giorno stesso',
    'story-old':
      '«{title}» è del {date}, prima del tempo che copre questa edizione\nToglila, o correggi la sua data',
    'story-future':
      '«{title}» è del {date}, un giorno che deve ancora venire\nCorreggi la sua data',
    untranslated:
      'Nella lettera in {language} questo è in un’altra lingua: «{text}»\nDallo in edition.yaml per ciascuna lingua, su righe proprie sotto la sua chiave (fr: … e en: …), o lascialo così',
    'story-repeated':
      '«{title}» era già nell’ultima edizione\nToglila, a meno che ci sia altro da dire',
  },
});
