import { expect, it } from 'vitest';
import { sentencesOf } from './sentences-of.ts';

it.each([
  ['fr', ['La soirée a été ouverte par M. Martin.', 'MM. Roux et J.-P. Dupont ont suivi.']],
  ['fr', ['Le Dr. Roux et Mme. Blanc, p. ex. Anne, y étaient.', 'Voir av. Médecin, cf. Annexe.']],
  ['fr', ['On y parle de robots, de cartes, etc.', 'Puis vient le dîner.']],
  ['fr', ['« Bonjour à tous. » a dit le maire.', 'Puis il est parti.']],
  ['en', ['Mr. Smith met Prof. Jones vs. No. 5, e.g. Venus.', 'The U.S. Army left.']],
  ['en', ['She joined Acme Inc.', 'Then she left!', 'Why?']],
  ['it', ['Il Dott. Rossi e il Sig. Bianchi, p. es. Anna.', 'Fine.']],
  ['fr', ['Au programme : 1. Accueil.', '2. Dîner.']],
  ['fr', ['... Et voilà.', '1. Le premier point.', '2. Le second.']],
])('in %s, sentences end where they do: %j', (language, sentences) => {
  const found = [...sentencesOf(sentences.join(' '), language)];
  expect(found.map((sentence) => sentence.trim())).toEqual(sentences);
});
