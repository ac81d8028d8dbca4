import { catalogue } from '../catalogue.ts';
import { addressFindings } from './address-findings.ts';
import { checkFindings } from './check-findings.ts';
import { feedFindings } from './feed-findings.ts';
import { letterFindings } from './letter-findings.ts';
import { linkFindings } from './link-findings.ts';
import { lookUpFindings } from './look-up-findings.ts';
import { mailFindings } from './mail-findings.ts';
import { yamlFindings } from './yaml-findings.ts';
import { madeFindings } from './made-findings.ts';

/**
 * What can be wrong, for staff: on the first line what is wrong, on the second the one thing to do.
 * A key is a finding's `rule` and never changes.
 */
export const findings = catalogue({
  en: {
    'value-missing': 'Expected {expected}, and there is nothing\nAdd it',
    'value-unexpected':
      'Expected {expected}, received {received}\nCorrect the value, or take it out if it may be missing',
    'key-unknown': 'There is no "{key}" here\nWrite one of: {choices}',
    'key-misspelt': 'There is no "{key}" here\nDid you mean "{nearest}"?',
    'config-missing':
      'There is no cluster.config.ts in "{folder}"\nGo to the folder of your cluster, or name it with --folder',
    'config-unreadable': 'Cannot load the configuration: {reason}\nCorrect the file at that place',
    'source-missing': 'There is no file "{source}"\nCheck its name in cluster.config.ts',
    'source-misspelt': 'There is no file "{source}"\nDid you mean "{nearest}"?',
    'source-unreachable':
      'Cannot fetch "{source}": {reason}\nOpen the address in a browser; if it has moved, change it in cluster.config.ts',
    'source-too-large':
      '"{source}" is larger than {megabytes} MB\nCheck that the address leads to what was meant',
    'source-format': 'Cannot tell what "{source}" is\nGive one of these: {choices}',
    'file-broken': 'This cannot be read: {reason}\nCorrect the file at that place',
    'column-missing': 'There is no column "{column}"\nAdd it to the first line: {columns}',
    'column-misspelt': 'The column "{column}" is not known\nDid you mean "{nearest}"?',
    'entry-twice':
      'There are two entries "{id}"; the first is kept\nTake the second out, or give it an identifier of its own',
    'command-unknown': 'There is no command "{written}"\nThe commands are: {choices}',
    'command-misspelt': 'There is no command "{written}"\nDid you mean "{nearest}"?',
    'option-unknown': 'There is no option "{written}"\nThe options are: {choices}',
    'option-misspelt': 'There is no option "{written}"\nDid you mean "{nearest}"?',
    'option-value-missing': 'The option "{option}" wants a value\nWrite {option} {value}',
    'option-value-unwanted': 'The option "{option}" takes no value\nWrite {option} alone',
    'argument-unwanted': '"{written}" is one word too many\nTake it out, or see --help',
    'argument-missing': 'The command wants {value}\nWrite it behind the command, or see --help',
    'instant-unreadable': '"{written}" is no instant\nWrite one like 2026-11-18T09:00:00+01:00',
    'sources-failed':
      'Nothing was published, because of what could not be read: {sources}. The site stays as it was\nMend these sources, then publish again',
    'previous-missing':
      'It is not said which site is online, and its addresses must go on working\nGive it with --previous, or say --first if there is none yet',
    'previous-unreadable':
      'Cannot read the site that is online, at "{previous}": {reason}\nCheck the folder or the address after --previous',
    'previous-changed':
      '"{path}" of the site that is online is not what was published\nPublish again from an untouched copy of the site',
    'widgets-missing': 'There are no built widgets in "{folder}"\nBuild them first: npm start does',
    'picture-missing':
      'Cannot get the picture "{picture}": {reason}\nCheck its address or its file',
    'picture-format':
      '"{picture}" is no picture that every browser shows\nGive an SVG, PNG, JPEG, WebP, AVIF or GIF file',
    'picture-active':
      'The picture "{picture}" has a program or foreign addresses in it\nExport the SVG again as a plain drawing',
    'picture-large': 'The picture "{picture}" has {kilobytes} kB\nMake it smaller than {most} kB',
    ...addressFindings.en,
    ...checkFindings.en,
    ...feedFindings.en,
    ...letterFindings.en,
    ...linkFindings.en,
    ...lookUpFindings.en,
    ...mailFindings.en,
    ...yamlFindings.en,
    ...madeFindings.en,
  },
  fr: {
    'value-missing': 'Il manque ici {expected}\nAjoutez-le',
    'value-unexpected':
      'Attendu : {expected} ; reçu : {received}\nCorrigez la valeur, ou retirez-la si elle est facultative',
    'key-unknown': 'Il n’y a pas de « {key} » ici\nÉcrivez l’un de : {choices}',
    'key-misspelt': 'Il n’y a pas de « {key} » ici\nVouliez-vous écrire « {nearest} » ?',
    'config-missing':
      'Il n’y a pas de cluster.config.ts dans « {folder} »\nAllez dans le dossier de votre pôle, ou nommez-le avec --folder',
    'config-unreadable':
      'La configuration ne peut pas être lue : {reason}\nCorrigez le fichier à cet endroit',
    'source-missing':
      'Il n’y a pas de fichier « {source} »\nVérifiez son nom dans cluster.config.ts',
    'source-misspelt': 'Il n’y a pas de fichier « {source} »\nVouliez-vous écrire « {nearest} » ?',
    'source-unreachable':
      'L’adresse « {source} » ne répond pas : {reason}\nOuvrez-la dans un navigateur ; si elle a changé, corrigez-la dans cluster.config.ts',
    'source-too-large':
      '« {source} » dépasse {megabytes} Mo\nVérifiez que l’adresse mène bien à ce qui est voulu',
    'source-format':
      'Le format de « {source} » n’est pas reconnu\nDonnez l’un de ceux-ci : {choices}',
    'file-broken': 'Ceci ne peut pas être lu : {reason}\nCorrigez le fichier à cet endroit',
    'column-missing':
      'Il n’y a pas de colonne « {column} »\nAjoutez-la à la première ligne : {columns}',
    'column-misspelt':
      'La colonne « {column} » n’est pas connue\nVouliez-vous écrire « {nearest} » ?',
    'entry-twice':
      'Il y a deux entrées « {id} » ; la première est gardée\nRetirez la seconde, ou donnez-lui son propre identifiant',
    'command-unknown': 'Il n’y a pas de commande « {written} »\nLes commandes sont : {choices}',
    'command-misspelt':
      'Il n’y a pas de commande « {written} »\nVouliez-vous écrire « {nearest} » ?',
    'option-unknown': 'Il n’y a pas d’option « {written} »\nLes options sont : {choices}',
    'option-misspelt': 'Il n’y a pas d’option « {written} »\nVouliez-vous écrire « {nearest} » ?',
    'option-value-missing': 'L’option « {option} » attend une valeur\nÉcrivez {option} {value}',
    'option-value-unwanted': 'L’option « {option} » ne prend pas de valeur\nÉcrivez {option} seul',
    'argument-unwanted': '« {written} » est un mot de trop\nRetirez-le, ou voyez --help',
    'argument-missing': 'La commande attend {value}\nÉcrivez-le après la commande, ou voyez --help',
    'instant-unreadable':
      '« {written} » n’est pas un instant\nÉcrivez-en un comme 2026-11-18T09:00:00+01:00',
    'sources-failed':
      'Rien n’a été publié, à cause de ce qui n’a pas pu être lu : {sources}. Le site reste tel qu’il était\nRéparez ces sources, puis publiez de nouveau',
    'previous-missing':
      'Le site en ligne n’est pas indiqué, or ses adresses doivent rester valables\nIndiquez-le avec --previous, ou dites --first s’il n’y en a pas encore',
    'previous-unreadable':
      'Le site en ligne, « {previous} », ne peut pas être lu : {reason}\nVérifiez le dossier ou l’adresse après --previous',
    'previous-changed':
      '« {path} » du site en ligne n’est pas ce qui avait été publié\nPubliez de nouveau à partir d’une copie intacte du site',
    'widgets-missing':
      'Il n’y a pas de widgets construits dans « {folder} »\nConstruisez-les d’abord : npm start le fait',
    'picture-missing':
      'L’image « {picture} » est introuvable : {reason}\nVérifiez son adresse ou son fichier',
    'picture-format':
      '« {picture} » n’est pas une image que tout navigateur affiche\nDonnez un fichier SVG, PNG, JPEG, WebP, AVIF ou GIF',
    'picture-active':
      'L’image « {picture} » contient un programme ou des adresses étrangères\nExportez de nouveau le SVG comme simple dessin',
    'picture-large': 'L’image « {picture} » pèse {kilobytes} ko\nRamenez-la sous {most} ko',
    ...addressFindings.fr,
    ...checkFindings.fr,
    ...feedFindings.fr,
    ...letterFindings.fr,
    ...linkFindings.fr,
    ...lookUpFindings.fr,
    ...mailFindings.fr,
    ...yamlFindings.fr,
    ...madeFindings.fr,
  },
  it: {
    'value-missing': 'Qui manca {expected}\nAggiungilo',
    'value-unexpected':
      'Atteso: {expected}; ricevuto: {received}\nCorreggi il valore, o toglilo se è facoltativo',
    'key-unknown': 'Qui non c’è «{key}»\nScrivi uno di: {choices}',
    'key-misspelt': 'Qui non c’è «{key}»\nVolevi scrivere «{nearest}»?',
    'config-missing':
      'Non c’è nessun cluster.config.ts in «{folder}»\nVai nella cartella del tuo polo, o indicala con --folder',
    'config-unreadable':
      'La configurazione non può essere letta: {reason}\nCorreggi il file in quel punto',
    'source-missing': 'Non c’è nessun file «{source}»\nControlla il nome in cluster.config.ts',
    'source-misspelt': 'Non c’è nessun file «{source}»\nVolevi scrivere «{nearest}»?',
    'source-unreachable':
      'L’indirizzo «{source}» non risponde: {reason}\nAprilo in un browser; se è cambiato, correggilo in cluster.config.ts',
    'source-too-large':
      '«{source}» supera {megabytes} MB\nControlla che l’indirizzo porti a ciò che si voleva',
    'source-format': 'Il formato di «{source}» non è riconosciuto\nDai uno di questi: {choices}',
    'file-broken': 'Questo non può essere letto: {reason}\nCorreggi il file in quel punto',
    'column-missing': 'Non c’è la colonna «{column}»\nAggiungila alla prima riga: {columns}',
    'column-misspelt': 'La colonna «{column}» non è conosciuta\nVolevi scrivere «{nearest}»?',
    'entry-twice':
      'Ci sono due voci «{id}»; resta la prima\nTogli la seconda, o dalle un suo identificativo',
    'command-unknown': 'Non c’è nessun comando «{written}»\nI comandi sono: {choices}',
    'command-misspelt': 'Non c’è nessun comando «{written}»\nVolevi scrivere «{nearest}»?',
    'option-unknown': 'Non c’è nessuna opzione «{written}»\nLe opzioni sono: {choices}',
    'option-misspelt': 'Non c’è nessuna opzione «{written}»\nVolevi scrivere «{nearest}»?',
    'option-value-missing': 'L’opzione «{option}» vuole un valore\nScrivi {option} {value}',
    'option-value-unwanted': 'L’opzione «{option}» non prende valori\nScrivi {option} da sola',
    'argument-unwanted': '«{written}» è una parola di troppo\nToglila, o vedi --help',
    'argument-missing': 'Il comando vuole {value}\nScrivilo dopo il comando, o vedi --help',
    'instant-unreadable':
      '«{written}» non è un istante\nScrivine uno come 2026-11-18T09:00:00+01:00',
    'sources-failed':
      'Nulla è stato pubblicato, a causa di ciò che non si è potuto leggere: {sources}. Il sito resta com’era\nRipara queste fonti, poi pubblica di nuovo',
    'previous-missing':
      'Non è detto quale sito è in linea, e i suoi indirizzi devono restare validi\nIndicalo con --previous, o di’ --first se non ce n’è ancora uno',
    'previous-unreadable':
      'Il sito in linea, «{previous}», non può essere letto: {reason}\nControlla la cartella o l’indirizzo dopo --previous',
    'previous-changed':
      '«{path}» del sito in linea non è ciò che era stato pubblicato\nPubblica di nuovo da una copia intatta del sito',
    'widgets-missing':
      'Non ci sono widget costruiti in «{folder}»\nCostruiscili prima: lo fa npm start',
    'picture-missing':
      'L’immagine «{picture}» non si trova: {reason}\nControlla il suo indirizzo o il suo file',
    'picture-format':
      '«{picture}» non è un’immagine che ogni browser mostra\nDai un file SVG, PNG, JPEG, WebP, AVIF o GIF',
    'picture-active':
      'L’immagine «{picture}» contiene un programma o indirizzi estranei\nEsporta di nuovo l’SVG come semplice disegno',
    'picture-large': 'L’immagine «{picture}» pesa {kilobytes} kB\nRiducila sotto {most} kB',
    ...addressFindings.it,
    ...checkFindings.it,
    ...feedFindings.it,
    ...letterFindings.it,
    ...linkFindings.it,
    ...lookUpFindings.it,
    ...mailFindings.it,
    ...yamlFindings.it,
    ...madeFindings.it,
  },
});
