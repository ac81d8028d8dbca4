import { findsInLetters, HTML } from '../../../../test/support/good-letter.ts';
import type { Message } from '../../model.ts';

/** The good letter with something else beside its subject. */
function beside(words: string): Partial<Message> {
  return { html: HTML.replace('En bref', words) };
}

findsInLetters([
  [
    'preheader-missing',
    { html: HTML.replace('En bref', ' ') },
    { html: HTML.replace('En bref', '·') },
  ],
  [
    'preheader-repeats',
    { html: HTML.replace('En bref', 'La lettre') },
    { html: HTML.replace('En bref', 'La lettre !') },
  ],
  ['preheader-long', beside('a'.repeat(301)), beside('🎉'.repeat(300))],
  ['preheader-shouting', beside('Profitez vite !!!'), beside('Profitez vite !')],
  [
    'preheader-shouting',
    beside('Dans CETTE LETTRE : INDUSTRIA · VIVATECH'),
    beside('Dans cette lettre : INDUSTRIA · VIVATECH · Gala'),
  ],
]);
