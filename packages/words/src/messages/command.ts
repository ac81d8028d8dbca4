import { catalogue } from '../catalogue.ts';

/** What every command line of ours says. */
export const command = catalogue({
  en: {
    usage: 'Usage: {usage}',
    commands: 'Commands',
    options: 'Options',
    help: 'shows this help',
    json: 'prints the report as JSON',
    language: 'speaks French, English or Italian (fr, en, it)',
    hint: 'What to do: {hint}',
    seconds: '{seconds} s',
    unexpectedError: 'Something went wrong that should not: {message}',
    reportIt: 'Please send this to those who keep the program',
  },
  fr: {
    usage: 'Utilisation : {usage}',
    commands: 'Commandes',
    options: 'Options',
    help: 'affiche cette aide',
    json: 'donne le compte rendu en JSON',
    language: 'parle français, anglais ou italien (fr, en, it)',
    hint: 'À faire : {hint}',
    seconds: '{seconds} s',
    unexpectedError: 'Une erreur imprévue s’est produite : {message}',
    reportIt: 'Transmettez ce message à ceux qui entretiennent le programme',
  },
  it: {
    usage: 'Uso: {usage}',
    commands: 'Comandi',
    options: 'Opzioni',
    help: 'mostra questo aiuto',
    json: 'dà il resoconto in JSON',
    language: 'parla francese, inglese o italiano (fr, en, it)',
    hint: 'Cosa fare: {hint}',
    seconds: '{seconds} s',
    unexpectedError: 'Si è verificato un errore imprevisto: {message}',
    reportIt: 'Invia questo messaggio a chi cura il programma',
  },
});
