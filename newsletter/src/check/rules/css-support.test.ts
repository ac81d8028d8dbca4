import { expect, it } from 'vitest';
import {
  FACTS,
  findsInLetters,
  GOOD,
  more,
  PICTURE,
  READER,
  SENDER,
} from '../../../../test/support/good-letter.ts';
import { check } from '../check.ts';

findsInLetters([
  [
    'css-unsupported',
    more('<p style="display:flex">Un</p>'),
    more('<p style="display:block;border-radius:9px;word-wrap:break-word">Un</p>'),
  ],
  [
    'css-unsupported',
    more('<p style="padding:0 0 9px">Un</p>'),
    more(
      '<table role="presentation"><tr><td style="padding:9px"><p style="padding:0;margin:9px">Un</p></td></tr></table>',
    ),
  ],
  [
    'css-unsupported',
    more('<span style="display:inline-block">Un</span>'),
    more(PICTURE.replace('>', ' style="display:block;max-width:9px">')),
  ],
  [
    'css-unsupported',
    more('<style>p{position:absolute}</style>'),
    more('<!--[if mso]><style>p{position:absolute}</style><![endif]-->'),
  ],
]);

it('names the programs that do not show it, and none whose name only begins like theirs', async () => {
  // Of those called after Windows, it is Windows Mail alone.
  const letter = { ...GOOD, ...more('<p style="text-justify:none">Un</p>') };
  const { findings } = await check(letter, READER, SENDER, FACTS);
  expect(findings.map(({ values }) => [values.feature, values.programs, values.share])).toEqual([
    ['text-justify', 'gmail, apple-mail', 70],
  ]);
});
