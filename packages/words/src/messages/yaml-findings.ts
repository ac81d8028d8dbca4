import { catalogue } from '../catalogue.ts';

/** What can be wrong in a YAML file that a person wrote, for people who do not know YAML. */
export const yamlFindings = catalogue({
  en: {
    'yaml-colon':
      'There is a colon with a space behind it in this text, which begins another value\nPut the whole text in quotation marks',
    'yaml-empty':
      '“{written}” says that there is nothing here, and something follows\nTake out “{written}”',
    'yaml-tab': 'This line begins with a tab\nReplace the tabs that lines begin with by spaces',
    'yaml-spaces':
      'This line begins with spaces of another kind, such as come with text from a word processor\nReplace the spaces that lines begin with by plain ones',
    'yaml-indent':
      'This line does not begin where it should\nLet it begin exactly below the lines it belongs with, with as many spaces',
    'yaml-key':
      'This line should be a key, a colon, a space and a text\nWrite it so, or begin it further right if it belongs to the text above',
    'yaml-unclosed':
      'A quotation mark or a bracket has no other that closes it\nAdd the one that is missing, or take this one out',
    'yaml-comma':
      'Two values are not kept apart between these brackets\nPut a comma between them, or each text in quotation marks',
    'yaml-quotes':
      '“{written}” cannot stand at this place\nPut the whole text in quotation marks, or below a line that ends with |',
    'yaml-quotes-within':
      'A quotation mark ends this text too early\nPut the whole text in straight quotation marks, and write those within it “like this”, and apostrophes like ’',
    'yaml-star':
      'A text cannot begin with a star here: “{written}”\nPut it in quotation marks, or below a line that ends with |',
    'yaml-hash':
      'What begins with “{written}” is taken for a remark, and is not in the text\nPut the whole text in quotation marks, or a space behind # if it is a remark',
    'yaml-mark':
      '“{written}” at the beginning of this text is taken for a sign of the file, and is not in the text\nPut the whole text in quotation marks',
    'yaml-documents':
      'A line of three dashes or dots ends the file before its end\nTake it out, or begin it further right if it belongs to a text',
    'key-twice': '“{key}” stands here twice\nKeep one of the two',
    'keys-alike':
      '“{key}” means the same as “{other}”, which stands here as well\nKeep one of the two',
  },
  fr: {
    'yaml-colon':
      'Dans ce texte, un deux-points suivi d’une espace commence une autre valeur\nMettez tout le texte entre guillemets droits',
    'yaml-empty':
      '« {written} » dit qu’il n’y a rien ici, et pourtant quelque chose suit\nEffacez « {written} »',
    'yaml-tab':
      'Cette ligne commence par une tabulation\nRemplacez par des espaces les tabulations en début de ligne',
    'yaml-spaces':
      'Cette ligne commence par des espaces d’une autre sorte, comme en donne un traitement de texte\nRemplacez par des espaces ordinaires celles du début des lignes',
    'yaml-indent':
      'Cette ligne ne commence pas là où il faut\nAlignez-la exactement sous celles avec lesquelles elle va, par autant d’espaces',
    'yaml-key':
      'Cette ligne devrait être une clé, un deux-points, une espace et un texte\nÉcrivez-la ainsi, ou commencez-la plus à droite si elle continue le texte du dessus',
    'yaml-unclosed':
      'Un guillemet ou un crochet n’est fermé par aucun autre\nAjoutez celui qui manque, ou retirez celui-ci',
    'yaml-comma':
      'Entre ces crochets ou accolades, deux valeurs ne sont pas séparées\nMettez entre elles une virgule, ou chaque texte entre guillemets droits',
    'yaml-quotes':
      '« {written} » ne peut pas se trouver à cet endroit\nMettez tout le texte entre guillemets droits, ou sous une ligne qui finit par |',
    'yaml-quotes-within':
      'Un guillemet droit met fin à ce texte trop tôt\nMettez tout le texte entre guillemets droits, et écrivez « ainsi » ceux de l’intérieur, et ’ les apostrophes',
    'yaml-star':
      'Un texte ne peut pas commencer ici par une étoile : « {written} »\nMettez-le entre guillemets droits, ou sous une ligne qui finit par |',
    'yaml-hash':
      'Ce qui commence par « {written} » est pris pour une remarque, et n’est pas dans le texte\nMettez tout le texte entre guillemets droits, ou une espace après # si c’est une remarque',
    'yaml-mark':
      'Au début de ce texte, « {written} » est pris pour un signe du fichier, et n’est pas dans le texte\nMettez tout le texte entre guillemets droits',
    'yaml-documents':
      'Une ligne de trois tirets ou de trois points met fin au fichier avant sa fin\nRetirez-la, ou commencez-la plus à droite si elle fait partie d’un texte',
    'key-twice': '« {key} » se trouve ici deux fois\nGardez l’un des deux',
    'keys-alike':
      '« {key} » veut dire la même chose que « {other} », qui se trouve ici aussi\nGardez l’un des deux',
  },
  it: {
    'yaml-colon':
      'In questo testo, i due punti seguiti da uno spazio iniziano un altro valore\nMetti tutto il testo tra virgolette diritte',
    'yaml-empty':
      '«{written}» dice che qui non c’è niente, eppure segue qualcosa\nTogli «{written}»',
    'yaml-tab':
      'Questa riga inizia con una tabulazione\nSostituisci con spazi le tabulazioni a inizio riga',
    'yaml-spaces':
      'Questa riga inizia con spazi di un altro tipo, come ne dà un programma di scrittura\nSostituisci con spazi normali quelli a inizio riga',
    'yaml-indent':
      'Questa riga non inizia dove dovrebbe\nAllineala esattamente sotto quelle con cui va, con altrettanti spazi',
    'yaml-key':
      'Questa riga dovrebbe essere una chiave, due punti, uno spazio e un testo\nScrivila così, o iniziala più a destra se continua il testo di sopra',
    'yaml-unclosed':
      'Una virgoletta o una parentesi non è chiusa da nessun’altra\nAggiungi quella che manca, o togli questa',
    'yaml-comma':
      'Tra queste parentesi due valori non sono separati\nMetti fra loro una virgola, o ogni testo tra virgolette diritte',
    'yaml-quotes':
      '«{written}» non può stare in questo punto\nMetti tutto il testo tra virgolette diritte, o sotto una riga che finisce con |',
    'yaml-quotes-within':
      'Una virgoletta diritta termina questo testo troppo presto\nMetti tutto il testo tra virgolette diritte, e scrivi «così» quelle all’interno, e ’ gli apostrofi',
    'yaml-star':
      'Un testo qui non può cominciare con un asterisco: «{written}»\nMettilo tra virgolette, o sotto una riga che finisce con |',
    'yaml-hash':
      'Ciò che comincia con «{written}» è preso per una nota, e non è nel testo\nMetti tutto il testo tra virgolette diritte, o uno spazio dopo # se è una nota',
    'yaml-mark':
      'All’inizio di questo testo, «{written}» è preso per un segno del file, e non è nel testo\nMetti tutto il testo tra virgolette diritte',
    'yaml-documents':
      'Una riga di tre trattini o di tre punti termina il file prima della fine\nToglila, o iniziala più a destra se fa parte di un testo',
    'key-twice': '«{key}» si trova qui due volte\nTieni uno dei due',
    'keys-alike':
      '«{key}» vuol dire lo stesso di «{other}», che si trova anche qui\nTieni uno dei due',
  },
});
