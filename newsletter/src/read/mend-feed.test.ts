import { describe, expect, it } from 'vitest';
import { readHere } from './read-here.ts';

const read = (text: string) =>
  readHere(Buffer.from(text), { url: 'https://feed.example/a/feed.xml', contentType: '' });

const rss = (item: string, before = '') =>
  `${before}<rss version="2.0"><channel><title>T</title><item>${item}</item></channel></rss>`;

const atom = (entry: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>T</title><entry>${entry}</entry></feed>`;

async function first(text: string) {
  const { items, flaws } = await read(text);
  return { ...items[0], flaws: flaws.map(({ kind }) => kind) };
}

describe('formats', () => {
  it.each([
    [
      'RSS 0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel><item><title>Un</title><link>https://a.example/</link></item></rdf:RDF>',
    ],
    [
      'RSS 0.91',
      '<rss version="0.91"><channel><title>T</title><item><title>Un</title><link>https://a.example/</link></item></channel></rss>',
    ],
    [
      'RSS 0.93, items outside',
      '<rss version="0.93"><channel><title>T</title></channel><item><title>Un</title><link>https://a.example/</link></item></rss>',
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>T</title><items><rdf:Seq><rdf:li resource="y"/></rdf:Seq></items></channel><item rdf:about="https://a.example/"><title>Un</title></item></rdf:RDF>',
    ],
    [
      'RSS 1.0, prefixed',
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel><s:title>T</s:title></s:channel><s:item><s:title>Un</s:title><s:link>https://a.example/</s:link></s:item></r:RDF>',
    ],
    [
      'RSS without version',
      '<rss><channel><title>T</title><item><title>Un</title><link>https://a.example/</link></item></channel></rss>',
    ],
    [
      'RSS in capitals',
      '<RSS VERSION="2.0"><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>Un</TITLE><LINK>https://a.example/</LINK></ITEM></CHANNEL></RSS>',
    ],
    [
      'RSS with a namespace nobody knows',
      '<rss version="2.0" xmlns="http://x.example/"><channel><title>T</title><item><title>Un</title><link>https://a.example/</link></item></channel></rss>',
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><title>Un</title><link rel="alternate" href="https://a.example/"/></entry></feed>',
    ],
    [
      'Atom 1.0',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>Un</title><link href="https://a.example/"/></entry></feed>',
    ],
    [
      'Atom 1.0, prefixed',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:title>Un</a:title><a:link href="https://a.example/"/></a:entry></a:feed>',
    ],
    [
      'JSON Feed 1.0',
      '{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"id":"1","title":"Un","url":"https://a.example/"}]}',
    ],
    [
      'JSON Feed 1.1',
      '\uFEFF {"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","title":"Un","url":"https://a.example/"}]}',
    ],
  ])('%s is read', async (_format, text) => {
    const { title, items } = await read(text);
    expect(title).toBe('T');
    expect(items).toMatchObject([{ title: 'Un', link: 'https://a.example/' }]);
  });

  it.each([
    [
      'a page',
      '<!doctype html><html><head><title>T</title></head></html>',
      'It begins with <html>',
    ],
    ['a picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'It begins with <svg>'],
    ['words', 'Bonjour', 'There is no element in it'],
    ['nothing', '', 'There is no element in it'],
    ['JSON that is no feed', '{"a":1}', 'Invalid feed format'],
  ])('%s is none', async (_kind, text, reason) => {
    await expect(read(text)).rejects.toThrow(reason);
  });
});

describe('fields', () => {
  it('of RSS are those of its modules where its own are missing', async () => {
    const item = `<dc:title>Un</dc:title><guid>https://a.example/1</guid><dc:date>2026-10-05</dc:date>
      <dc:creator>Ève</dc:creator><dc:subject>IA</dc:subject><category>Santé</category>
      <content:encoded><![CDATA[<p>Tout</p>]]></content:encoded><description>Bref</description>`;
    const namespaces =
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"';
    const text = rss(item).replace('<rss', `<rss${namespaces}`);
    expect(await first(text)).toMatchObject({
      title: 'Un',
      id: 'https://a.example/1',
      link: 'https://a.example/1',
      published: '2026-10-05T00:00:00.000Z',
      author: 'Ève',
      categories: ['IA', 'Santé'],
      content: '<p>Tout</p>',
      summary: 'Bref',
      flaws: [],
    });
  });

  it('of Atom’s content that is neither text nor XML are unpacked', async () => {
    const entry = '<content type="application/octet-stream">PGI+aGk8L2I+</content>';
    expect((await first(atom(entry))).content).toBe('<b>hi</b>');
  });

  it('of namespaces are those of the document, and not of what strangers put into it', async () => {
    const own =
      '<x:rss xmlns:x="https://nobody.example/"><x:channel><x:item><x:title>Un</x:title></x:item></x:channel></x:rss>';
    expect((await first(own)).title).toBe('Un');
    const foreign = rss(
      '<meta xmlns="https://nobody.example/"><title>Non</title></meta><title>Un</title>',
    );
    expect((await first(foreign)).title).toBe('Un');
    const atomOverTls =
      '<a:feed xmlns:a="https://www.w3.org/2005/Atom"><a:entry><a:title>Un</a:title></a:entry></a:feed>';
    expect((await first(atomOverTls)).title).toBe('Un');
  });

  it('of JSON that is nearly JSON, and lacks what it should have', async () => {
    const { title, items } = await read(
      '\uFEFF\uFEFF{"items":[{"id":"1","url":"/un","attachments":[{"url":"a.png","mime_type":"image/png"}]},]}',
    );
    expect(title).toBe('');
    expect(await read('{"version":"https://jsonfeed.org/version/1","items":[]}')).toMatchObject({
      title: '',
      items: [],
    });
    expect(items).toMatchObject([
      { link: 'https://feed.example/un', pictures: [{ url: 'https://feed.example/a/a.png' }] },
    ]);
  });

  it('are those that can be read, before those that stand first', async () => {
    const dates = '<pubDate>hier</pubDate><dc:date>2026-10-05</dc:date>';
    expect((await first(rss(dates))).published).toBe('2026-10-05T00:00:00.000Z');
  });

  it('are an item however few there are', async () => {
    expect((await read(rss('<category>IA</category>'))).items).toHaveLength(1);
    expect((await read(rss(''))).items).toHaveLength(1);
  });

  it('of a feed that forgot to declare its prefixes are the same, and it is told', async () => {
    const { author, flaws } = await first(rss('<title>Un</title><dc:creator>Ève</dc:creator>'));
    expect(author).toBe('Ève');
    expect(flaws).toEqual(['prefix']);
  });

  it.each([
    ['ève@a.example (Ève Adam)', 'Ève Adam'],
    ['Ève Adam <ève@a.example>', 'Ève Adam'],
    ['Ève Adam', 'Ève Adam'],
    ['ève@a.example', 'ève@a.example'],
  ])('author %j is %j', async (written, author) => {
    const escaped = written.replaceAll('<', '&lt;');
    expect((await first(rss(`<title>U</title><author>${escaped}</author>`))).author).toBe(author);
  });

  it('of Atom: the page, not the feed or the comments; the feed’s author; no source’s title', async () => {
    const entry = `<link rel="self" href="/self"/><link rel="replies" href="/replies"/>
      <link rel="alternate" type="application/json" href="/json"/><link rel="alternate" type="text/html" href="/page"/>
      <source><title>Ailleurs</title><id>x</id></source><title>Un</title><id>urn:1</id>
      <issued>2026-10-05</issued>`;
    const text = atom(entry).replace(
      '<entry>',
      '<author><name>Ève</name><email>e@a.example</email></author><entry>',
    );
    expect(await first(text)).toMatchObject({
      title: 'Un',
      id: 'urn:1',
      link: 'https://feed.example/page',
      author: 'Ève',
      published: '2026-10-05T00:00:00.000Z',
    });
  });

  it('are relative to xml:base', async () => {
    const entry =
      '<title>Un</title><link href="un"/><content type="html" xml:base="texte/">&lt;a href="b">b&lt;/a></content>';
    expect(await first(atom(entry, ' xml:base="https://a.example/x/"'))).toMatchObject({
      link: 'https://a.example/x/un',
      base: 'https://a.example/x/texte/',
    });
  });

  it('are relative to what xml:base says of the content, not of the summary, and to nothing else', async () => {
    const entry = `<content type="html" xml:base="/c/">a</content><summary xml:base="/s/">b</summary>`;
    expect((await first(atom(entry))).base).toBe('https://feed.example/c/');
    expect((await first(atom('<link href="un"/>', ' xml:base="http://["'))).link).toBe(
      'https://feed.example/a/un',
    );
    const inside =
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p xml:base="/x/"><a href="un">b</a></p></div></content>';
    expect((await first(atom(inside))).content).toContain('<a href="https://feed.example/x/un">');
  });

  it('of RSS: whether a guid is an address, which language the channel speaks', async () => {
    const item = '<title>U</title><guid isPermaLink=" False ">https://a.example/1</guid>';
    expect((await first(rss(item))).link).toBeUndefined();
    expect((await read(rss(item).replace('<channel', '<channel xml:lang="it"'))).language).toBe(
      'it',
    );
  });

  it('of Atom: an entry’s language is not the feed’s', async () => {
    const text = atom('<title>U</title>').replace('<entry', '<entry xml:lang="it"');
    const { language, items } = await read(text);
    expect(language).toBeUndefined();
    expect(items).toMatchObject([{ language: 'it' }]);
  });

  it('of Atom: a link that says nothing of itself, a picture that does not say it is one', async () => {
    const entry = '<link rel="" href="/un"/><link rel="enclosure" href="/a.jpg"/>';
    expect(await first(atom(entry))).toMatchObject({
      link: 'https://feed.example/un',
      pictures: [{ url: 'https://feed.example/a.jpg' }],
    });
  });

  it('of Atom in base64 are read if they are words', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    expect(
      (await first(atom(`<content type="image/png">${png}</content>`))).content,
    ).toBeUndefined();
    const text = '<content type="text/plain" mode="BASE64">YSA8IGI=</content>';
    expect((await first(atom(text))).content).toBe('a &lt; b');
  });

  it('that cannot be a date are as they were written', async () => {
    expect((await first(rss('<title>U</title><pubDate>Bientôt</pubDate>'))).published).toBe(
      'Bientôt',
    );
  });

  it('are the pictures of enclosures, media and podcasts, and nothing that is none', async () => {
    const item = `<title>U</title><enclosure url="son.mp3" type="audio/mpeg"/><enclosure url="a.jpg" type="image/jpeg"/>
      <media:group><media:content url="b.jpg" medium="image" width="800"/><media:content url="c.mp4" medium="video"/>
      <media:thumbnail url="d.jpg"/><media:title>Image</media:title></media:group><itunes:image href="e.jpg"/><image><url>f.jpg</url><title>F</title></image>`;
    const { pictures = [], title } = await first(rss(item));
    expect(title).toBe('U');
    expect(pictures.map(({ url }) => url.replace('https://feed.example/a/', ''))).toEqual(
      expect.arrayContaining(['a.jpg', 'b.jpg', 'd.jpg', 'e.jpg', 'f.jpg']),
    );
    expect(pictures).toHaveLength(5);
    expect(pictures).toContainEqual({ url: 'https://feed.example/a/b.jpg', width: 800 });
  });
});

describe('mark-up in words', () => {
  it.each([
    [
      'an XHTML title',
      atom(
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Le <b>grand</b> jour</div></title>',
      ),
      'Le grand jour',
    ],
    [
      'a prefixed XHTML title',
      atom(
        '<title type="xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><h:div>Le <h:b>grand</h:b> jour</h:div></title>',
      ),
      'Le grand jour',
    ],
    [
      'a title in HTML',
      atom('<title type="html">Le &lt;b>grand&lt;/b> jour &amp;amp; la nuit</title>'),
      'Le grand jour & la nuit',
    ],
    [
      'an HTML title with any mark-up',
      atom(
        '<title type="HTML">&lt;p>Un&lt;/p>&lt;ul>&lt;li>deux&lt;/ul>&lt;canvas>trois&lt;/canvas></title>',
      ),
      'Un deux trois',
    ],
    [
      'CDATA in XHTML',
      atom(
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Le <![CDATA[<b>]]></div></title>',
      ),
      'Le <b>',
    ],
    ['a comparison', rss('<title>if a&lt;b then c</title>'), 'if a<b then c'],
    ['two comparisons', rss('<title>if a&lt;b and c&gt;d</title>'), 'if a<b and c>d'],
    ['a title in text', atom('<title type="text">x &lt;b&gt; y &amp; z</title>'), 'x <b> y & z'],
    [
      'an element that is a word',
      rss('<title>Quoi de neuf dans &lt;canvas&gt; ?</title>'),
      'Quoi de neuf dans <canvas> ?',
    ],
    ['a lone sign', rss('<title>5 < 6 <3 & 7 > 2</title>'), '5 < 6 <3 & 7 > 2'],
    [
      'entities of HTML',
      rss('<title>&Eacute;t&eacute; &hellip; &#8217; &#x1F600;</title>'),
      'Été … ’ 😀',
    ],
    ['twice the same entity', rss('<title>R&amp;amp;D</title>'), 'R&D'],
    ['CDATA', rss('<title><![CDATA[R&D <b>ici</b>]]></title>'), 'R&D ici'],
    [
      'CDATA among words',
      rss('<title>Le <![CDATA[<em>grand</em>]]> jour</title>'),
      'Le grand jour',
    ],
  ])('%s is read as it is meant', async (_what, text, title) => {
    expect((await first(text)).title).toBe(title);
  });

  it('that nobody escaped stays in its order', async () => {
    const item =
      '<title>U</title><description>Le Groupe <b>Nice</b> lève <i>5</i> M€<br>à <a href="/x?a=1&b=2">Nice</a>.</description><guid>1</guid>';
    const { summary, id } = await first(rss(item));
    expect(summary).toBe(
      'Le Groupe <b>Nice</b> lève <i>5</i> M€<br>à <a href="/x?a=1&amp;b=2">Nice</a>.',
    );
    expect(id).toBe('1');
  });
});

describe('what stands in words', () => {
  const inWords = '<dc:date>2000-01-01</dc:date><category>non</category><author>Non</author>';

  it('is theirs, where they end', async () => {
    const text = `<p>Un <svg><title>S</title></svg>${inWords}</p>`;
    const own = '<title>Un</title><pubDate>2026-10-05</pubDate><category>IA</category>';
    for (const words of [
      `<description>${text}</description>`,
      `<content:encoded>${text}</content:encoded>`,
    ]) {
      const { title, summary, content, ...item } = await first(rss(words + own));
      expect(title).toBe('Un');
      expect(summary ?? content).toContain('<category>non</category>');
      expect(item).toMatchObject({ published: '2026-10-05T00:00:00.000Z', categories: ['IA'] });
      expect(item.author).toBeUndefined();
    }
    const article = `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${text}</div></content>`;
    expect(await first(atom(article))).toMatchObject({ categories: [] });
  });

  it('is the item’s, where they do not', async () => {
    const item = '<description><p>Bla <svg><title>Un</title><link>https://a.example/</link>';
    expect(await first(rss(item))).toMatchObject({ title: 'Un', link: 'https://a.example/' });
  });

  it('is no item, in Atom’s XML', async () => {
    const entry = `<title>Un</title><content type="application/xml"><entry xmlns="http://www.w3.org/2005/Atom">
      <title>Non</title></entry><item><title>Non</title></item></content><id>1</id>`;
    const { items } = await read(atom(entry));
    expect(items).toMatchObject([{ title: 'Un', id: '1' }]);
  });

  it('does not make a person nameless', async () => {
    const item = '<title>U</title><author><b>Ève</b> Adam</author><category><i>IA</i></category>';
    expect(await first(rss(item))).toMatchObject({ author: 'Ève Adam', categories: ['IA'] });
  });
});

describe('strangers in a feed', () => {
  it('do not name it, but may hold its items', async () => {
    const block = '<meta><title>Non</title><link>https://non.example/</link></meta>';
    const text = `<rss version="2.0"><channel>${block}<title>T</title><link>https://t.example/</link><list><item><title>Un</title></item></list></channel></rss>`;
    const { title, items, link } = await read(text);
    expect(title).toBe('T');
    expect(items).toMatchObject([{ title: 'Un' }]);
    expect(link).toBe('https://t.example/');
  });

  it('may be Atom’s entries, and are none within an item', async () => {
    const entry =
      '<entry xmlns="http://www.w3.org/2005/Atom"><title>Un</title><link href="/un"/></entry>';
    const { items } = await read(`<rss version="2.0"><channel>${entry}</channel></rss>`);
    expect(items).toMatchObject([{ title: 'Un', link: 'https://feed.example/un' }]);
    expect((await read(rss(`<title>Deux</title>${entry}`))).items).toMatchObject([
      { title: 'Deux' },
    ]);
  });
});

describe('namespaces', () => {
  const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';

  it.each([
    [
      'RDF of a kind that nobody knows',
      `<rdf:RDF ${RDF} xmlns="http://nobody.example/"><channel><title>T</title></channel><item><title>Un</title></item></rdf:RDF>`,
    ],
    [
      'RSS that says it is Atom',
      '<rss version="2.0" xmlns="http://www.w3.org/2005/Atom"><channel><title>T</title><item><title>Un</title></item></channel></rss>',
    ],
    [
      'a usual prefix with another meaning',
      rss('<dc:title>Un</dc:title>').replace('<rss', '<rss xmlns:dc="http://nobody.example/dc"'),
    ],
  ])('%s is read', async (_what, text) => {
    const { title, items } = await read(text);
    expect(title).toBe('T');
    expect(items).toMatchObject([{ title: 'Un' }]);
  });

  it('of RDF may have other prefixes, and its addresses are whole', async () => {
    const text = `<r:RDF ${RDF.replace(':rdf', ':r')} xmlns="http://purl.org/rss/1.0/"><item r:about="/un"><title>Un</title></item></r:RDF>`;
    expect(await first(text)).toMatchObject({ id: '/un', link: 'https://feed.example/un' });
    const named = text.replace('"/un"', '"urn:un"');
    expect(await first(named)).toMatchObject({ id: 'urn:un', link: undefined });
  });
});

describe('broken documents', () => {
  const good = '<item><title>Deux</title><link>https://a.example/2</link></item>';

  it.each([
    [
      'spaces before the declaration',
      ` \n<?xml version="1.0"?>${rss('<title>Un</title>')}`,
      ['before'],
    ],
    [
      'a comment before the declaration',
      `<!-- a --><?xml version="1.0"?>${rss('<title>Un</title>')}`,
      ['before'],
    ],
    ['spaces where there is no declaration', ` \n${rss('<title>Un</title>')}`, []],
    [
      'a declaration where it belongs, and a style sheet',
      `<?xml version="1.0"?>\n<?xml-stylesheet href="a.css"?>${rss('<title>Un</title>')}`,
      [],
    ],
    ['a date in nobody’s format', rss('<title>Un</title><pubDate>12/11/2026</pubDate>'), ['date']],
    [
      'a mark and a warning before it',
      `\uFEFFWarning: mysql_connect()<br />\n<b>x</b>${rss('<title>Un</title>')}`,
      ['before'],
    ],
    [
      'a comment and a DTD before it',
      `<!-- a --><!DOCTYPE rss [<!ENTITY eacute "é">]>${rss('<title>Un</title>')}`,
      [],
    ],
    [
      'an ampersand in an address',
      rss('<title>Un</title><link>https://a.example/?a=1&b=2</link>'),
      ['reference'],
    ],
    [
      'a title without its end',
      rss('<title>Un<link>https://a.example/</link><guid>1</guid>'),
      ['unclosed'],
    ],
    [
      'a text without its end',
      rss(
        '<title>Un</title><description>Bla <p>bla<pubDate>Mon, 05 Oct 2026 00:00:00 GMT</pubDate>',
      ),
      ['unclosed'],
    ],
    ['control characters', rss('<title>U\u0000n\u000B</title>'), ['control']],
    ['an end nobody asked for', rss('<title>Un</title></b></foo>'), []],
    ['another end', rss('<title>Un</titel><guid>1</guid>'), ['unclosed']],
  ])('%s is mended, and told', async (_what, text, flaws) => {
    const { title, ...item } = await first(text);
    expect(title).toBe('Un');
    expect(item.flaws).toEqual(flaws);
  });

  it('items without their ends are items all the same', async () => {
    const { items } = await read(
      '<rss version="2.0"><channel><item><title>Un</title><item><title>Deux</title><item><title>Trois</title></channel></rss>',
    );
    expect(items.map(({ title }) => title)).toEqual(['Un', 'Deux', 'Trois']);
  });

  it('a feed that is cut off anywhere gives what stands before the cut', async () => {
    const item = (n: number) =>
      `<item><title>Titre ${n}</title><link>https://a.example/${n}</link><pubDate>2026-10-05</pubDate></item>`;
    const whole = `<rss version="2.0"><channel><title>T</title>${[1, 2, 3, 4].map(item).join('')}</channel></rss>`;
    for (let length = whole.indexOf('<item>'); length < whole.length; length += 7) {
      const { items, flaws } = await read(whole.slice(0, length));
      const ended = whole.slice(0, length).split('</item>').length - 1;
      expect(items.length).toBeGreaterThanOrEqual(ended);
      for (const [at, { title, link }] of items.entries()) {
        expect(title).toBe(`Titre ${at + 1}`);
        // The last one may have been cut off before its address.
        expect([`https://a.example/${at + 1}`, at === ended ? undefined : '']).toContain(link);
      }
      expect(flaws.map(({ kind }) => kind)).toContain('cut');
    }
  });

  it('tells where', async () => {
    const { flaws } = await read(
      `<rss version="2.0">\n<channel>\n<item><title>A & B</title></item>\n${good}</channel></rss>`,
    );
    expect(flaws).toEqual([{ kind: 'reference', line: 3 }]);
  });
});

describe('documents that want too much', () => {
  it.each([
    [
      'entities within entities',
      `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 30 }, (_x, n) => `<!ENTITY a${n} "${`&a${n - 1};`.repeat(10)}">`).join('')}]>${rss('<title>&a29;</title>')}`,
    ],
    [
      'an entity again and again',
      `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(5000)}">]>${rss(`<title>${'&a;'.repeat(20_000)}</title>`)}`,
    ],
    [
      'names that objects have',
      rss('<__proto__>x</__proto__><title __proto__="x">Un</title><constructor/>'),
    ],
    [
      'half a million open paragraphs',
      rss(`<title>Un</title><description>${'&lt;p '.repeat(500_000)}</description>`),
    ],
    ['an author without end', rss(`<title>Un</title><author>${'a@'.repeat(500_000)}</author>`)],
  ])('%s do not get it', async (_what, text) => {
    const { items } = await read(text);
    expect(items).toHaveLength(1);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    const size = JSON.stringify(items).length;
    expect(size).toBeLessThan(text.length + 600_000);
  });

  it('levels without end are an error', async () => {
    await expect(read(rss('<a>'.repeat(100_000)))).rejects.toThrow('levels deep');
  });
});
