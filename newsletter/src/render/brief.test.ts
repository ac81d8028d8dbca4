import { fromHtml } from '@telecom-valley/richtext';
import { expect, it } from 'vitest';
import { briefOf } from './brief.ts';
import type { View } from './view.ts';

/** The brief of an edition that has nothing but its editor's words. */
function briefOfWords(html: string): string {
  return briefOf({ edition: { editorial: fromHtml(html), sections: [] } } as unknown as View).text;
}

it.each([
  [
    '<h2>Édito</h2><blockquote><p>Une citation</p></blockquote><p>Chers <a href="https://x.example/a"><strong>membres</strong></a>,<br>bonjour.</p><p>La suite</p>',
    'Chers membres, bonjour.',
  ],
  ['<ul><li>Un</li><li>Deux</li></ul>', 'Un Deux'],
  ['<blockquote><p>Une citation</p></blockquote>', 'Une citation'],
])('an edition without stories is told by how its editor begins: %s', (html, brief) => {
  expect(briefOfWords(html)).toBe(brief);
});

it('is no longer than what else is told in a line', () => {
  expect(briefOfWords(`<p>${'a'.repeat(300)}</p>`)).toBe('a'.repeat(300));
  expect(briefOfWords(`<p>${'a'.repeat(301)}</p>`)).toBe(`${'a'.repeat(299)}…`);
});

it('has titles whole: the list of editions marks those in another language', () => {
  const title = 'a'.repeat(200);
  const stories = [
    { title, titleLanguage: 'en' },
    { title, titleLanguage: 'en' },
  ];
  const words = (_key: string, { titles }: { titles: string }) => titles;
  const edition = { sections: [{ shows: 'stories', stories }] };
  const { text, foreign } = briefOf({ edition, words } as unknown as View);
  expect(text).toBe(foreign.map((one) => one.text).join(' · '));
});
