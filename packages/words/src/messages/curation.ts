import { catalogue } from '../catalogue.ts';

/** What stands in `edition.yaml` for the editor. */
export const curation = catalogue({
  en: {
    subject: 'The letter {ofCluster} – {month}',
    desk: 'The edition {ofMonth}. This file is yours: change a title or a summary, move a story, take it out,\nadd one of your own (title, link, source, summary, and image: where a photo is in the cluster’s folder); {pin} has one told in full however long the letter is.\nWhat you do stays when “npm run newsletter -- curate” is run again; new stories then come\nat the end of their section. The editorial may be written in Markdown; a | behind its key keeps the lines written below.',
    deskLanguages:
      'The letter goes out in several languages: a text can be told for each, on lines of their own below its key\n({title}: then fr: … and en: …). What is not told in one is there in its own.',
    reserve:
      'In reserve: what found no room. Nothing from here is in the letter; move a story into a section to have it there.',
    byMember: 'published by a member',
    aboutMember: 'speaks {ofName}',
    takenOver: { one: 'taken over by {count} other', other: 'taken over by {count} others' },
    unseen: 'not seen in the last editions',
    byFeed: 'of the feed “{name}”',
    byGroup: 'of the group “{name}”',
    byCategory: 'of the category “{name}”',
    byWord: 'with the word “{name}”',
    ofDay: 'dated {date}',
    vanished: 'its feed has taken it back since',
    retitled: 'its feed now calls it: “{title}”',
    resummed: 'its feed now sums it up: “{summary}”',
    proposal: 'new proposal of {date}',
  },
  fr: {
    subject: 'La lettre {ofCluster} – {month}',
    desk: 'L’édition {ofMonth}. Ce fichier est à vous : changez un titre ou un résumé, déplacez une nouvelle, retirez-la,\najoutez-en une (titre, lien, source, résumé, et image : le chemin d’une photo dans le dossier du pôle) ; {pin} la fait dire en entier, si longue que soit la lettre.\nCe que vous faites reste quand « npm run newsletter -- curate » repasse ; les nouvelles suivantes arrivent alors\nà la fin de leur rubrique. L’édito peut s’écrire en Markdown ; derrière sa clé, un | garde les lignes écrites en dessous.',
    deskLanguages:
      'La lettre part en plusieurs langues : un texte peut être donné pour chacune, sur des lignes à lui sous sa clé\n({title} : puis fr : … et en : …). Ce qui n’y est pas donné y reste dans sa langue.',
    reserve:
      'En réserve : ce qui n’a pas trouvé place. Rien d’ici n’est dans la lettre ; pour y mettre une nouvelle, déplacez-la dans une rubrique.',
    byMember: 'publié par un adhérent',
    aboutMember: 'parle {ofName}',
    takenOver: { one: 'repris par {count} autre média', other: 'repris par {count} autres médias' },
    unseen: 'pas vu dans les dernières éditions',
    byFeed: 'du flux « {name} »',
    byGroup: 'du groupe « {name} »',
    byCategory: 'de la catégorie « {name} »',
    byWord: 'avec le mot « {name} »',
    ofDay: 'daté du {date}',
    vanished: 'son flux l’a retirée depuis',
    retitled: 'son flux dit maintenant : « {title} »',
    resummed: 'son flux résume maintenant : « {summary} »',
    proposal: 'nouvelle proposition du {date}',
  },
  it: {
    subject: 'La lettera {ofCluster} – {month}',
    desk: 'L’edizione {ofMonth}. Questo file è tuo: cambia un titolo o un riassunto, sposta una notizia, toglila,\naggiungine una (titolo, collegamento, fonte, riassunto, e immagine: il percorso di una foto nella cartella del polo); {pin} la fa dire per intero, per quanto lunga sia la lettera.\nCiò che fai resta quando «npm run newsletter -- curate» ripassa; le notizie seguenti arrivano allora\nalla fine della loro rubrica. L’editoriale si può scrivere in Markdown; dietro la sua chiave, un | conserva le righe scritte sotto.',
    deskLanguages:
      'La lettera parte in più lingue: un testo può essere dato per ciascuna, su righe proprie sotto la sua chiave\n({title}: poi fr: … e en: …). Ciò che non vi è dato resta nella propria lingua.',
    reserve:
      'In riserva: ciò che non ha trovato posto. Niente di qui è nella lettera; per metterci una notizia, spostala in una rubrica.',
    byMember: 'pubblicato da un socio',
    aboutMember: 'parla {ofName}',
    takenOver: { one: 'ripreso da {count} altro', other: 'ripreso da altri {count}' },
    unseen: 'non visto nelle ultime edizioni',
    byFeed: 'del feed «{name}»',
    byGroup: 'del gruppo «{name}»',
    byCategory: 'della categoria «{name}»',
    byWord: 'con la parola «{name}»',
    ofDay: 'datato {date}',
    vanished: 'il suo feed l’ha ritirata da allora',
    retitled: 'il suo feed ora dice: «{title}»',
    resummed: 'il suo feed ora riassume: «{summary}»',
    proposal: 'nuova proposta del {date}',
  },
});
