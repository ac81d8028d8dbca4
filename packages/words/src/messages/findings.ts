import { catalogue } from '../catalogue.ts';

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
  },
});
