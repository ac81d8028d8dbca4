import { catalogue } from '../catalogue.ts';

/** What the check finds in how a letter is made, and in what is told again: what it is, and the one thing to do. */
export const madeFindings = catalogue({
  en: {
    'title-other':
      'The title of the document is “{title}”, and not the subject\nReport it: screen readers say it first',
    'language-other':
      'The letter says that it is in “{said}”, and it is in {language}\nReport it: it would be read aloud in the wrong language',
    'css-unsupported':
      'Up to {share} % of the readers have a program that does not show “{feature}”: {programs}\nReport it: the letter should do without',
    'text-small':
      '“{words}” is set in {size} px, too small to be read on a phone\nReport it: running text needs 16 px, and nothing should have less than 14',
    'text-tight':
      'The lines of “{words}” are {height} times its size apart, where {least} is needed\nReport it: they run into each other',
    'text-justified':
      '“{words}” is justified: the gaps between its words make it hard to read\nReport it: it should begin at the left',
    'link-bare':
      'Nothing but its colour says that “{words}” is a link\nReport it: it should be underlined',
    'content-active':
      'There is “{found}” in the letter: mail programs take it out, and filters take it for an attack\nReport it: a letter should only be read',
    'request-foreign':
      '“{address}” is asked for when the letter is opened, and its owner learns who reads it\nReport it: a letter should ask for nothing of others, fonts included',
    'request-personal':
      '“{address}” is asked for under an address of its reader’s own: that tells who reads\nReport it: everybody should ask for the same',
    'picture-insecure':
      'The picture “{picture}” is not encrypted: whoever it comes by learns who reads the letter\nGive publicUrl as an https address',
    'picture-moving':
      'The picture “{picture}” may move, and cannot be stopped\nTake one that stands still: JPEG or PNG',
    'contrast-unknown':
      'Nobody could compute whether these colours can be read: {colours}\nLook at them in the preview, or write them as #rrggbb',
    'link-placeholder':
      'The link “{address}” stands for one that is still to be given\nGive the real one, or take it out',
    'link-password':
      'The link to “{address}” has a name or a password in it, for everybody to read\nTake out what stands before the @',
    'link-number':
      'The link “{address}” leads to a number instead of a name: filters take that for spam\nGive the name of the site',
    'link-shortened':
      'The link “{address}” hides where it leads, and whoever shortened it counts who follows it\nGive the address that it ends at',
    'preheader-long':
      'What stands beside the subject has {count} signs; inboxes show about 90 of them\nShorten it, and put first what matters',
    'preheader-shouting':
      'What stands beside the subject shouts: “{brief}”\nWrite the first titles in small letters, without rows of exclamation marks: filters take that for spam',
    'subject-repeated':
      'The last edition had the same subject: “{subject}”\nSay what is new in this one',
    'story-twice':
      '“{title}” stands in this edition twice, under the same title\nTake one of them out',
    'day-past':
      '“{text}” invites to a day that is past: {date}\nCorrect the day, take the sentence out, or tell what has been',
    'story-link-shared':
      '“{title}” leads to the same page as “{other}”: {address}\nCorrect the link of the one that should lead elsewhere, or leave it so',
    'program-misspelt': 'Nothing is known of a mail program “{name}”\nDid you mean “{nearest}”?',
    'program-unknown':
      'Nothing is known of a mail program “{name}”\nName it as Can I email does: {choices}',
    'desk-link-lost':
      'The link of “{words}” is not in the letter: “{address}” leads nowhere from there\nWrite the whole address, with https:// or mailto:',
    'desk-link-empty':
      'The link of “{words}” is not in the letter: it has no address\nWrite one between its brackets, or take the brackets out',
    'desk-link-wordless':
      'The link to “{address}” is not in the letter: it has no words\nWrite some between its square brackets: [the programme](https://x.fr/page)',
    'editorial-mark-up':
      'In the editorial, readers see “{written}” as it is typed: its signs mark nothing up\nClose what is opened, as in **word** and [words](https://x.fr/page), or take the signs out',
    'desk-mark-up':
      'In “{title}”, readers see “{found}” as it is typed: a title or a summary is plain text\nTake these signs out in edition.yaml; the editorial alone may have Markdown or HTML',
    'desk-picture-lost':
      'The picture “{picture}” is not in the letter: an editorial has no pictures\nPut it on the web, and link to it in words',
    'desk-element-lost':
      '“{element}” is not in the letter: an editorial has words and links alone\nLink in words to a page that shows it',
    'desk-words-struck':
      '“{text}” is not in the letter: it is struck out\nTake it out, or what strikes it out if it should be read',
    'desk-picture-other':
      'The picture “{picture}” of “{title}” is not in the letter: it is neither the one that was gathered with it, nor a picture of the cluster’s folder that is large enough to be shown\nWrite “{gathered}” again, or where a picture of your own is in the cluster’s folder: photos/gala.jpg',
    'desk-picture-unknown':
      'The picture “{picture}” of “{title}” is not in the letter: it is neither the one that was gathered with it, nor a picture of the cluster’s folder that is large enough to be shown\nWrite where a picture of your own is in the cluster’s folder (photos/gala.jpg), or take the line out',
  },
  fr: {
    'title-other':
      'Le titre du document est « {title} », et non l’objet\nSignalez-le : les lecteurs d’écran le disent d’abord',
    'language-other':
      'La lettre se dit en « {said} », et elle est en {language}\nSignalez-le : elle serait lue à voix haute dans la mauvaise langue',
    'css-unsupported':
      'Jusqu’à {share} % des lecteurs ont un logiciel qui n’affiche pas « {feature} » : {programs}\nSignalez-le : la lettre devrait s’en passer',
    'text-small':
      '« {words} » est écrit en {size} px, trop petit pour un téléphone\nSignalez-le : le texte courant demande 16 px, et rien ne devrait en avoir moins de 14',
    'text-tight':
      'Les lignes de « {words} » sont à {height} fois sa taille l’une de l’autre, alors qu’il faut {least}\nSignalez-le : elles se confondent',
    'text-justified':
      '« {words} » est justifié : les blancs entre les mots gênent la lecture\nSignalez-le : il devrait être aligné à gauche',
    'link-bare':
      'Rien d’autre que sa couleur ne dit que « {words} » est un lien\nSignalez-le : il devrait être souligné',
    'content-active':
      'La lettre contient « {found} » : les messageries le retirent, et les filtres y voient une attaque\nSignalez-le : une lettre ne devrait qu’être lue',
    'request-foreign':
      '« {address} » est demandé à l’ouverture de la lettre, et son propriétaire apprend qui la lit\nSignalez-le : une lettre ne devrait rien demander à d’autres, pas même une police',
    'request-personal':
      '« {address} » est demandé à une adresse propre à son lecteur : cela dit qui lit\nSignalez-le : tous devraient demander la même chose',
    'picture-insecure':
      'L’image « {picture} » n’est pas chiffrée : ceux par qui elle passe apprennent qui lit la lettre\nDonnez publicUrl comme adresse https',
    'picture-moving':
      'L’image « {picture} » peut être animée, et on ne peut pas l’arrêter\nPrenez-en une fixe : JPEG ou PNG',
    'contrast-unknown':
      'On n’a pas pu calculer si ces couleurs se lisent : {colours}\nRegardez-les dans l’aperçu, ou écrivez-les sous la forme #rrggbb',
    'link-placeholder':
      'Le lien « {address} » en remplace un qui reste à donner\nDonnez le vrai, ou retirez-le',
    'link-password':
      'Le lien vers « {address} » contient un nom ou un mot de passe, que tout le monde peut lire\nRetirez ce qui précède le @',
    'link-number':
      'Le lien « {address} » mène à un numéro et non à un nom : les filtres y voient du courrier indésirable\nDonnez le nom du site',
    'link-shortened':
      'Le lien « {address} » cache où il mène, et qui l’a raccourci compte ceux qui le suivent\nDonnez l’adresse à laquelle il aboutit',
    'preheader-long':
      'Le texte à côté de l’objet a {count} signes ; les messageries en montrent environ 90\nRaccourcissez-le, et mettez l’essentiel au début',
    'preheader-shouting':
      'Le texte à côté de l’objet crie : « {brief} »\nÉcrivez les premiers titres en minuscules, sans rangées de points d’exclamation : les filtres y voient du courrier indésirable',
    'subject-repeated':
      'La dernière édition avait le même objet : « {subject} »\nDites ce que celle-ci a de nouveau',
    'story-twice':
      '« {title} » est deux fois dans cette édition, sous le même titre\nRetirez l’une des deux',
    'day-past':
      '« {text} » invite à un jour passé : {date}\nCorrigez le jour, retirez la phrase, ou racontez ce qui a eu lieu',
    'story-link-shared':
      '« {title} » mène à la même page que « {other} » : {address}\nCorrigez le lien de celle qui doit mener ailleurs, ou laissez-le ainsi',
    'program-misspelt':
      'On ne sait rien d’une messagerie « {name} »\nVouliez-vous écrire « {nearest} » ?',
    'program-unknown':
      'On ne sait rien d’une messagerie « {name} »\nNommez-la comme Can I email : {choices}',
    'desk-link-lost':
      'Le lien de « {words} » n’est pas dans la lettre : « {address} » ne mène nulle part de là\nÉcrivez l’adresse entière, comme https://x.fr/page ou mailto:nom@x.fr',
    'desk-link-empty':
      'Le lien de « {words} » n’est pas dans la lettre : il n’a pas d’adresse\nÉcrivez-en une entre ses parenthèses, ou retirez les crochets',
    'desk-link-wordless':
      'Le lien vers « {address} » n’est pas dans la lettre : il n’a pas de mots\nÉcrivez-en entre ses crochets : [le programme](https://x.fr/page)',
    'editorial-mark-up':
      'Dans l’édito, les lecteurs verront « {written} » tel quel : ces signes ne marquent rien\nFermez ce qui est ouvert, comme dans **mot** et [mots](https://x.fr/page), ou retirez les signes',
    'desk-mark-up':
      'Dans « {title} », les lecteurs verront « {found} » tel quel : un titre ou un résumé est un texte simple\nRetirez ces signes dans edition.yaml ; seul l’édito peut avoir du Markdown ou du HTML',
    'desk-picture-lost':
      'L’image « {picture} » n’est pas dans la lettre : un édito n’a pas d’images\nMettez-la en ligne, et faites-y un lien avec des mots',
    'desk-element-lost':
      '« {element} » n’est pas dans la lettre : un édito n’a que des mots et des liens\nMettez-y un lien, en mots, vers une page qui le montre',
    'desk-words-struck':
      '« {text} » n’est pas dans la lettre : c’est barré\nRetirez-le, ou retirez ce qui le barre s’il doit être lu',
    'desk-picture-other':
      'L’image « {picture} » de « {title} » n’est pas dans la lettre : ce n’est ni celle qui a été recueillie avec elle, ni une image du dossier du pôle assez grande pour être montrée\nÉcrivez de nouveau « {gathered} », ou le chemin d’une image à vous dans le dossier du pôle : photos/gala.jpg',
    'desk-picture-unknown':
      'L’image « {picture} » de « {title} » n’est pas dans la lettre : ce n’est ni celle qui a été recueillie avec elle, ni une image du dossier du pôle assez grande pour être montrée\nÉcrivez le chemin d’une image à vous dans le dossier du pôle (photos/gala.jpg), ou retirez la ligne',
  },
  it: {
    'title-other':
      'Il titolo del documento è «{title}», e non l’oggetto\nSegnalalo: i lettori di schermo lo dicono per primo',
    'language-other':
      'La lettera dice di essere in «{said}», ed è in {language}\nSegnalalo: sarebbe letta ad alta voce nella lingua sbagliata',
    'css-unsupported':
      'Fino al {share} % dei lettori ha un programma che non mostra «{feature}»: {programs}\nSegnalalo: la lettera dovrebbe farne a meno',
    'text-small':
      '«{words}» è scritto in {size} px, troppo piccolo per un telefono\nSegnalalo: al testo corrente servono 16 px, e nulla dovrebbe averne meno di 14',
    'text-tight':
      'Le righe di «{words}» distano {height} volte la sua grandezza, mentre serve {least}\nSegnalalo: si confondono',
    'text-justified':
      '«{words}» è giustificato: gli spazi fra le parole disturbano la lettura\nSegnalalo: dovrebbe essere allineato a sinistra',
    'link-bare':
      'Nient’altro che il colore dice che «{words}» è un collegamento\nSegnalalo: dovrebbe essere sottolineato',
    'content-active':
      'Nella lettera c’è «{found}»: i programmi di posta lo tolgono, e i filtri lo prendono per un attacco\nSegnalalo: una lettera dovrebbe solo essere letta',
    'request-foreign':
      '«{address}» è richiesto quando si apre la lettera, e chi lo possiede viene a sapere chi la legge\nSegnalalo: una lettera non dovrebbe chiedere nulla ad altri, nemmeno un carattere',
    'request-personal':
      '«{address}» è richiesto a un indirizzo proprio del suo lettore: ciò dice chi legge\nSegnalalo: tutti dovrebbero chiedere la stessa cosa',
    'picture-insecure':
      'L’immagine «{picture}» non è cifrata: coloro da cui passa vengono a sapere chi legge la lettera\nDai publicUrl come indirizzo https',
    'picture-moving':
      'L’immagine «{picture}» può muoversi, e non si può fermare\nPrendine una fissa: JPEG o PNG',
    'contrast-unknown':
      'Non si è potuto calcolare se questi colori si leggono: {colours}\nGuardali nell’anteprima, o scrivili come #rrggbb',
    'link-placeholder':
      'Il collegamento «{address}» sta al posto di uno ancora da dare\nDai quello vero, o toglilo',
    'link-password':
      'Il collegamento a «{address}» contiene un nome o una password, che tutti possono leggere\nTogli ciò che precede la @',
    'link-number':
      'Il collegamento «{address}» porta a un numero e non a un nome: i filtri lo prendono per posta indesiderata\nDai il nome del sito',
    'link-shortened':
      'Il collegamento «{address}» nasconde dove porta, e chi lo ha accorciato conta chi lo segue\nDai l’indirizzo a cui arriva',
    'preheader-long':
      'Il testo accanto all’oggetto ha {count} segni; le caselle ne mostrano circa 90\nAccorcialo, e metti l’essenziale all’inizio',
    'preheader-shouting':
      'Il testo accanto all’oggetto grida: «{brief}»\nScrivi i primi titoli in minuscolo, senza file di punti esclamativi: i filtri lo prendono per posta indesiderata',
    'subject-repeated':
      'L’ultima edizione aveva lo stesso oggetto: «{subject}»\nDi’ che cosa ha di nuovo questa',
    'story-twice': '«{title}» è due volte in questa edizione, con lo stesso titolo\nTogline una',
    'day-past':
      '«{text}» invita a un giorno passato: {date}\nCorreggi il giorno, togli la frase, o racconta ciò che è stato',
    'story-link-shared':
      '«{title}» porta alla stessa pagina di «{other}»: {address}\nCorreggi il collegamento di quella che deve portare altrove, o lascialo così',
    'program-misspelt':
      'Non si sa nulla di un programma di posta «{name}»\nVolevi scrivere «{nearest}»?',
    'program-unknown':
      'Non si sa nulla di un programma di posta «{name}»\nChiamalo come fa Can I email: {choices}',
    'desk-link-lost':
      'Il collegamento di «{words}» non è nella lettera: «{address}» non porta da nessuna parte da lì\nScrivi l’indirizzo intero, con https:// o mailto:',
    'desk-link-empty':
      'Il collegamento di «{words}» non è nella lettera: non ha indirizzo\nScrivine uno fra le sue parentesi, o togli le parentesi quadre',
    'desk-link-wordless':
      'Il collegamento a «{address}» non è nella lettera: non ha parole\nScrivine fra le sue parentesi quadre: [il programma](https://x.fr/page)',
    'editorial-mark-up':
      'Nell’editoriale, i lettori vedranno «{written}» così com’è: questi segni non marcano nulla\nChiudi ciò che è aperto, come in **parola** e [parole](https://x.fr/page), o togli i segni',
    'desk-mark-up':
      'In «{title}», i lettori vedranno «{found}» così com’è: un titolo o un riassunto è un testo semplice\nTogli questi segni in edition.yaml; solo l’editoriale può avere Markdown o HTML',
    'desk-picture-lost':
      'L’immagine «{picture}» non è nella lettera: un editoriale non ha immagini\nMettila in rete, e rimandavi con parole',
    'desk-element-lost':
      '«{element}» non è nella lettera: un editoriale ha solo parole e collegamenti\nMetti un collegamento, in parole, a una pagina che lo mostra',
    'desk-words-struck':
      '«{text}» non è nella lettera: è barrato\nToglilo, o togli ciò che lo barra se deve essere letto',
    'desk-picture-other':
      'L’immagine «{picture}» di «{title}» non è nella lettera: non è né quella raccolta con essa, né un’immagine della cartella del polo grande abbastanza da essere mostrata\nScrivi di nuovo «{gathered}», o il percorso di un’immagine tua nella cartella del polo: photos/gala.jpg',
    'desk-picture-unknown':
      'L’immagine «{picture}» di «{title}» non è nella lettera: non è né quella raccolta con essa, né un’immagine della cartella del polo grande abbastanza da essere mostrata\nScrivi il percorso di un’immagine tua nella cartella del polo (photos/gala.jpg), o togli la riga',
  },
});
