import { expect, it } from 'vitest';
import {
  edition,
  FACTS,
  findsInLetters,
  GOOD,
  HTML,
  more,
  PICTURE,
  READER,
  SENDER,
  story,
} from '../../../../test/support/good-letter.ts';
import { check } from '../check.ts';

findsInLetters([
  ['language-missing', { html: HTML.replace('lang="fr"', 'lang="und"') }, {}],
  ['direction-other', { html: HTML.replace(' dir="ltr"', '') }, more('<p dir="rtl">Un</p>')],
  [
    'direction-other',
    { html: HTML.replace('dir="ltr"', 'dir="rtl"') },
    more('<p dir="auto">Un</p>'),
  ],
  ['heading-early', { html: HTML.replace('<h1>', '<h2>Tôt</h2><h1>') }, more('<h2>Tard</h2>')],
  ['heading-empty', more('<h2> </h2>'), more(`<h2>${PICTURE.replace('alt=""', 'alt="Un"')}</h2>`)],
  ['heading-one', more('<h1>Encore</h1>'), more('<h2>Encore</h2>')],
  ['heading-order', more('<h3>Trop bas</h3>'), more('<h2>Un</h2><h3>Deux</h3><h2>Trois</h2>')],
  [
    'table-spoken',
    more('<table><tr><td>a</td></tr></table>'),
    more(
      '<table role="presentation"><tr><td>a</td></tr></table><!--[if mso]><table role="presentation"><![endif]--><!-- <table> -->',
    ),
  ],
  [
    'table-spoken',
    more('<!--[if mso | IE]><table><tr><td><![endif]-->'),
    more('<!--[if !mso]><!--><p>a</p><!--<![endif]-->'),
  ],
  [
    'table-spoken',
    more('<table role="presentation"><tr><th>a</th></tr></table>'),
    more('<table role="none"><tr><td><b>a</b></td></tr></table>'),
  ],
  [
    'table-spoken',
    more('<table role="presentation"><caption>a</caption><tr><td>b</td></tr></table>'),
    more('<table role="presentation" class="caption"><tr><td>b</td></tr></table>'),
  ],
  [
    'table-spoken',
    more('<table role="presentation" summary="a"><tr><td>b</td></tr></table>'),
    more('<details><summary>a</summary>b</details>'),
  ],
  [
    'title-other',
    { html: HTML.replace('<title>La lettre', '<title>') },
    { html: HTML.replace('<title>La lettre', '<title> La\n lettre ') },
  ],
  [
    'title-other',
    { html: HTML.replace('<title>La lettre', '<title>MJML') },
    { html: HTML, subject: 'La lettre & plus' },
  ],
  [
    'title-other',
    { html: HTML.replace('<title>La lettre', '<title>Une lettre…') },
    { html: HTML.replace('<title>La lettre', '<title>La lett…') },
  ],
  [
    'language-other',
    { html: HTML.replace('lang="fr"', 'lang="en"') },
    { html: HTML.replace('lang="fr"', 'lang="fr-CA"') },
  ],
]);

it('a story says which language it is in, where that is not the letter’s', async () => {
  const foreign = { titleLanguage: 'en', summary: 'It is ours.', summaryLanguage: 'en' };
  const stories = [{ ...story, title: 'A prize', ...foreign }];
  const told = edition({ shows: 'stories', title: 'Nouvelles', stories });
  const saidOf = async (html: string) => {
    const facts = { ...FACTS, edition: told };
    const { findings } = await check({ ...GOOD, ...more(html) }, READER, SENDER, facts);
    return findings.map(({ rule, values }) => [rule, values.text]);
  };
  const summary = '<div lang="en-GB"><p>It is ours.</p></div>';
  expect(await saidOf(`<p lang="en">A prize</p>${summary}`)).toEqual([]);
  expect(await saidOf(`<p>A prize</p>${summary}`)).toEqual([['language-part', 'A prize']]);
  // The same words can be a name as well.
  expect(await saidOf(`<p lang="en">A prize</p><p>A prize</p>${summary}`)).toEqual([]);
});
