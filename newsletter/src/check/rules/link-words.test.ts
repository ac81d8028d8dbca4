import { type Case, findsInLetters, more } from '../../../../test/support/good-letter.ts';

/** Words of links that say nothing, and words like them. */
const VAGUE = [
  ['Cliquez ici\u202F!', 'Cliquez ici pour vous inscrire'],
  ['👉 Lire la suite', 'Lire la suite du feuilleton'],
  ['→ Lire la suite', 'La suite logicielle'],
  ['Ce lien', 'Ce lien social'],
  ['En savoir\u00A0+', 'En savoir moins'],
  ["Voir l'article", 'L’article de Nice-Matin'],
  ['Découvrir', 'Découvrir Nice à vélo'],
  ['Click here to read more', 'Here to stay'],
  ['More info', 'More than code'],
  ['Scopri di più…', 'Scopri Nizza'],
  ['👉', '👉 6'],
  ['…', '1 + 1'],
] as const;

findsInLetters([
  [
    'link-vague',
    more('<a href="https://x.example/b">Lire la suite…</a>', 'https://x.example/b'),
    more('<a href="https://x.example/b">Lire la suite du rapport</a>', 'https://x.example/b'),
  ],
  [
    'link-twice',
    more('<a href="https://x.example/b">une nouvelle</a>', 'https://x.example/b'),
    more('<a href="https://x.example/a#">Une nouvelle</a>', 'https://x.example/a#'),
  ],
  [
    'link-disguised',
    more('<a href="https://x.example/b">https://y.example/b</a>', 'https://x.example/b'),
    more('<a href="https://x.example/b">www.x.example</a>', 'https://x.example/b'),
  ],
  ...VAGUE.map(([breaking, nearly]): Case => [
    'link-vague',
    more(`<a href="https://x.example/b">${breaking}</a>`, 'https://x.example/b'),
    more(`<a href="https://x.example/b">${nearly}</a>`, 'https://x.example/b'),
  ]),
]);
