import { describe, expect, it } from 'vitest';
import { readOpml } from './read-opml.ts';

const read = (text: string) => readOpml(Buffer.from(text), 'feeds.opml');
const list = (outlines: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>Liste</title></head><body>${outlines}</body></opml>`;

describe('a list of feeds', () => {
  it('has feeds, in the group that they stand in', () => {
    expect(
      read(
        list(`<outline text="Adhérents">
          <outline type="rss" text="A &amp; B" title=" A &amp;amp; B " xmlUrl="https://a.example/?x=1&amp;y=2"/>
          <outline><OUTLINE TEXT="B" XMLURL="https://b.example/"></OUTLINE></outline>
        </outline>
        <outline xmlUrl="https://c.example/"/>`),
      ).feeds,
    ).toEqual([
      { url: 'https://a.example/?x=1&y=2', title: 'A &amp; B', group: 'Adhérents' },
      { url: 'https://b.example/', title: 'B', group: 'Adhérents' },
      { url: 'https://c.example/', title: 'https://c.example/', group: undefined },
    ]);
  });

  it('has each feed once, as people write it, and says with its line what is none', () => {
    const outlines = [
      'https://a.example/',
      'javascript:x',
      'feed://a.example/',
      ' ',
      'b.example/flux',
    ].map((url) => `<outline text="A" xmlUrl="${url}"/>`);
    const { feeds, findings } = read(list(outlines.join('\n')));
    expect(feeds.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/flux']);
    expect(findings).toMatchObject([
      { rule: 'feed-address', values: { written: 'javascript:x' }, where: { line: 2 } },
    ]);
  });

  it('says what is none where nothing else is there', () => {
    expect(() => read(list('<outline xmlUrl="flux"/>'))).toThrow(
      expect.objectContaining({
        findings: [
          expect.objectContaining({ rule: 'feeds-none' }),
          expect.objectContaining({ rule: 'feed-address' }),
        ],
      }),
    );
  });

  it.each([
    [
      'that ends too early',
      list('<outline xmlUrl="https://a.example/"/>').slice(0, -30),
      'feeds-cut',
    ],
    ['that is another document', '<rss version="2.0"><channel/></rss>', 'feeds-none'],
    ['that is empty', '', 'feeds-none'],
    ['that is no XML', '{"feeds": []}', 'feeds-none'],
    ['without feeds', list(''), 'feeds-none'],
  ])('%s is refused', (_what, text, rule) => {
    const where = { source: 'feeds.opml' };
    expect(() => read(text)).toThrow(
      expect.objectContaining({ findings: [expect.objectContaining({ rule, where })] }),
    );
  });
});
