import { findsInLetters, more } from '../../../../test/support/good-letter.ts';

findsInLetters([
  [
    'text-title',
    more('<h2>Un</h2><h3><a href="https://x.example/a">Le robot, enfin</a></h3>'),
    more('<h2>Un</h2><h3><a href="https://x.example/a">« Une » nouvelle</a> – Pôle</h3>'),
  ],
  [
    'text-title',
    more('<h2>Un</h2><h3><a href="https://x.example/a">Le robot, enfin</a></h3>'),
    more('<h2><a href="https://x.example/a">Le robot, enfin</a></h2>'),
  ],
]);
