import { catalogue } from '../catalogue.ts';

/** What stands in `edition.yaml` for the editor. */
export const curation = catalogue({
  en: {
    subject: 'The letter of {cluster} – {month}',
    desk: 'The edition {ofMonth}. This file is yours: change a title or a summary, move a story, take it out,\nadd one of your own (title, link, source, summary). What you do stays when “newsletter curate” is run again;\nnew stories then come at the end of their section. The editorial may be written in Markdown.',
    proposal: 'new proposal of {date}',
  },
  fr: {
    subject: 'La lettre de {cluster} – {month}',
    desk: 'L’édition {ofMonth}. Ce fichier est à vous : changez un titre ou un résumé, déplacez une nouvelle, retirez-la,\najoutez-en une (titre, lien, source, résumé). Ce que vous faites reste quand « newsletter curate » repasse ;\nles nouvelles suivantes arrivent alors à la fin de leur rubrique. L’édito peut s’écrire en Markdown.',
    proposal: 'nouvelle proposition du {date}',
  },
  it: {
    subject: 'La lettera di {cluster} – {month}',
    desk: 'L’edizione {ofMonth}. Questo file è tuo: cambia un titolo o un riassunto, sposta una notizia, toglila,\naggiungine una (titolo, collegamento, fonte, riassunto). Ciò che fai resta quando «newsletter curate» ripassa;\nle notizie seguenti arrivano allora alla fine della loro rubrica. L’editoriale si può scrivere in Markdown.',
    proposal: 'nuova proposta del {date}',
  },
});
