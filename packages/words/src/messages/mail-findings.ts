import { catalogue } from '../catalogue.ts';

/** What the check finds in the mail that the program makes of a letter, which nobody but its developers can mend. */
export const mailFindings = catalogue({
  en: {
    'dark-missing':
      'The letter does not say what a dark screen shows: it lacks {missing}\nReport it: each program makes up colours of its own',
    'parts-other':
      'The letter is made of “{found}” and not of “{wanted}”\nReport it: programs show the last part that they can, and may show the wrong one',
    'text-title':
      'The title “{title}” is missing from the plain text\nReport it: the program should have written it',
    'header-wrong':
      'The header {header} of the letter is not as it should be: “{written}”\nReport it: mail servers may refuse it, or read it otherwise',
    'header-unwanted':
      'The letter has a header {header}, which has no place in a letter to many\nReport it: the program should not have written it',
    'heading-early':
      'The heading “{heading}” stands before that of the letter\nReport it: the first should be of the first level',
    'heading-empty':
      'A heading of level {level} has no words\nReport it: screen readers stop at it, and say nothing',
    'direction-other':
      'The letter does not say that it is read from left to right, but “{said}”\nReport it: the program should have written dir="ltr"',
    'language-part':
      '“{text}” does not say that it is in another language: {language}\nReport it: it would be read aloud in the wrong one',
    'picture-filename':
      'The picture “{picture}” has the name of a file for its words: “{alt}”\nReport it: it should have words that say what it shows, or none',
  },
  fr: {
    'dark-missing':
      'La lettre ne dit pas ce que montre un écran sombre : il lui manque {missing}\nSignalez-le : chaque logiciel y invente ses couleurs',
    'parts-other':
      'La lettre est faite de « {found} » et non de « {wanted} »\nSignalez-le : les logiciels montrent la dernière partie qu’ils savent lire, et ce peut être la mauvaise',
    'text-title':
      'Le titre « {title} » manque dans le texte brut\nSignalez-le : le programme aurait dû l’écrire',
    'header-wrong':
      'L’en-tête {header} de la lettre n’est pas comme il faut : « {written} »\nSignalez-le : des serveurs de courrier peuvent le refuser, ou le lire autrement',
    'header-unwanted':
      'La lettre a un en-tête {header}, qui n’a pas sa place dans une lettre à beaucoup\nSignalez-le : le programme n’aurait pas dû l’écrire',
    'heading-early':
      'Le titre « {heading} » est avant celui de la lettre\nSignalez-le : le premier devrait être de premier niveau',
    'heading-empty':
      'Un titre de niveau {level} n’a pas de mots\nSignalez-le : les lecteurs d’écran s’y arrêtent, et ne disent rien',
    'direction-other':
      'La lettre ne dit pas qu’elle se lit de gauche à droite, mais « {said} »\nSignalez-le : le programme aurait dû écrire l’attribut dir, avec ltr',
    'language-part':
      '« {text} » ne dit pas que sa langue est une autre : {language}\nSignalez-le : ce serait lu à voix haute dans la mauvaise',
    'picture-filename':
      'L’image « {picture} » a pour texte de remplacement le nom d’un fichier : « {alt} »\nSignalez-le : il lui faut des mots qui disent ce qu’elle montre, ou aucun',
  },
  it: {
    'dark-missing':
      'La lettera non dice che cosa mostra uno schermo scuro: le manca {missing}\nSegnalalo: ogni programma vi inventa i suoi colori',
    'parts-other':
      'La lettera è fatta di «{found}» e non di «{wanted}»\nSegnalalo: i programmi mostrano l’ultima parte che sanno leggere, e può essere quella sbagliata',
    'text-title':
      'Il titolo «{title}» manca nel testo semplice\nSegnalalo: il programma avrebbe dovuto scriverlo',
    'header-wrong':
      'L’intestazione {header} della lettera non è come dovrebbe: «{written}»\nSegnalalo: i server di posta possono rifiutarla, o leggerla in altro modo',
    'header-unwanted':
      'La lettera ha un’intestazione {header}, che non ha posto in una lettera a molti\nSegnalalo: il programma non avrebbe dovuto scriverla',
    'heading-early':
      'Il titolo «{heading}» sta prima di quello della lettera\nSegnalalo: il primo dovrebbe essere di primo livello',
    'heading-empty':
      'Un titolo di livello {level} non ha parole\nSegnalalo: i lettori di schermo vi si fermano, e non dicono nulla',
    'direction-other':
      'La lettera non dice che si legge da sinistra a destra, ma «{said}»\nSegnalalo: il programma avrebbe dovuto scrivere dir="ltr"',
    'language-part':
      '«{text}» non dice che la sua lingua è un’altra: {language}\nSegnalalo: sarebbe letto ad alta voce in quella sbagliata',
    'picture-filename':
      'L’immagine «{picture}» ha come testo alternativo il nome di un file: «{alt}»\nSegnalalo: le servono parole che dicano che cosa mostra, o nessuna',
  },
});
