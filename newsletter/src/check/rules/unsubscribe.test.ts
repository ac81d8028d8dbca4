import { expect, it } from 'vitest';
import {
  findsInLetters,
  GOOD,
  HTML,
  PUBLIC_URL,
  rulesOf,
} from '../../../../test/support/good-letter.ts';
import { places } from '../../message/index.ts';

findsInLetters([
  [
    'unsubscribe-link',
    {
      html: HTML.replace(places.unsubscribe, `${PUBLIC_URL}/newsletter/leave/`),
      text: `${GOOD.text} ${PUBLIC_URL}/newsletter/leave/`,
    },
    {
      html: HTML.replace(
        'Se désabonner',
        '<img src="https://pole.example/b.png" alt="Partir" width="9" height="9">',
      ),
    },
  ],
  [
    'unsubscribe-link',
    { text: `https://x.example/a\n${PUBLIC_URL}/newsletter/leave/` },
    { text: `${places.unsubscribe} https://x.example/a` },
  ],
]);

it('wants a link for one click in the headers, over TLS', async () => {
  expect(await rulesOf({}, { publicUrl: 'http://pole.example' })).toEqual([
    'unsubscribe-header',
    'link-insecure',
  ]);
});
