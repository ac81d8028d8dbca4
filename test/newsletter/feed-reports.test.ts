import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../support/encode-text.ts';
import { openDesk, rss } from '../support/letter-desk.ts';

const STORIES = 'editions/2026-11/stories.json';

const lines = (text: string, name: string) =>
  text.split('\n').filter((line) => line.includes(name));

describe('newsletter gather', () => {
  it('asks a feed that has not changed for nothing more, and has its stories still', async () => {
    const asked: (string | undefined)[] = [];
    const feed: RequestListener = ({ headers }, response) => {
      asked.push(headers['if-none-match']);
      const isKnown = headers['if-none-match'] === '"1"';
      response.writeHead(isKnown ? 304 : 200, { ETag: '"1"' });
      response.end(isKnown ? undefined : rss('Une', 'Deux'));
    };
    const { run, read } = await openDesk({ feeds: { 'a.xml': feed } });
    const first = await run('gather');
    expect(lines(first.err, 'a.xml')).toEqual([
      expect.stringMatching(
        /^ {2}· a\.xml: 2 items, 2 in the month, 2 new \(.* s, 1 kB, rss-parser\)$/,
      ),
    ]);
    const stories = read(STORIES);
    const second = await run('gather');
    expect(lines(second.err, 'a.xml')).toEqual([
      expect.stringMatching(/^ {2}= a\.xml: unchanged, 2 in the month \(.* s, 0 kB, rss-parser\)$/),
    ]);
    expect(read(STORIES)).toBe(stories);
    expect(asked).toEqual([undefined, '"1"']);
    expect(second).toMatchObject({ code: 0, out: expect.stringContaining('2 stories') });
  });

  it('has what it knows of a feed that fails, and names it the third time', async () => {
    let isUp = true;
    const feed: RequestListener = (_request, response) =>
      isUp ? response.end(rss('Une')) : response.writeHead(404).end();
    const { run, read } = await openDesk({ feeds: { 'a.xml': feed, 'b.xml': rss('Deux') } });
    await run('gather');
    isUp = false;
    for (const time of [1, 2, 3]) {
      const { out, err, code } = await run(`gather --now 2026-12-01T1${time}:00:00+01:00`);
      expect(lines(err, 'a.xml')).toEqual([
        expect.stringMatching(
          /^ {2}✗ a\.xml: The address answers 404; 1 in the month from the last time \(.* s, 0 kB\)$/,
        ),
      ]);
      expect(out.includes('could not be read 3 times in a row')).toBe(time === 3);
      expect(code).toBe(0);
      expect(read(STORIES)).toContain('"title": "Une"');
    }
  });

  it('leaves a host alone for as long as it asks, and does not count that against it', async () => {
    let asked = 0;
    const busy: RequestListener = (_request, response) => {
      asked += 1;
      response.writeHead(429, { 'Retry-After': '7200' }).end();
    };
    const { run } = await openDesk({ feeds: { 'a.xml': busy, 'b.xml': rss('Une') } });
    const gather = async (time: string) => {
      const { out, err } = await run(`gather --now 2026-12-01T${time}:00+01:00`);
      expect(out).not.toContain('in a row');
      return lines(err, 'a.xml')[0];
    };
    expect(await gather('09:00')).toContain('asks to be left alone for 2\u00A0h ');
    expect(await gather('10:01')).toContain(
      'was not asked: its host wants to be left alone for 59\u00A0min more',
    );
    expect(await gather('10:59')).toContain('for 60\u00A0s more');
    expect(asked).toBe(1);
    expect(await gather('11:00')).toContain('asks to be left alone for 2\u00A0h ');
    expect(asked).toBe(2);
  });

  it('leaves a host alone with its other feeds too, be they before in the list', async () => {
    const asked: string[] = [];
    let isBusy = true;
    const feed: RequestListener = ({ url }, response) => {
      asked.push(url!);
      if (isBusy && url === '/b.xml') response.writeHead(429, { 'Retry-After': '7200' }).end();
      else response.end(rss(url!.slice(1)));
    };
    const { run, read } = await openDesk({
      feeds: { 'a.xml': feed, 'b.xml': feed, 'c.xml': feed },
    });
    const first = await run('gather');
    expect(asked).toEqual(['/a.xml', '/b.xml']);
    expect(lines(first.err, 'c.xml')[0]).toContain('its host wants to be left alone for 2\u00A0h');
    isBusy = false;
    await run('gather --now 2026-12-01T10:59:00+01:00');
    expect(asked).toHaveLength(2);
    expect(read(STORIES)).toContain('"title": "a.xml"');
    await run('gather --now 2026-12-01T11:00:00+01:00');
    expect(asked).toHaveLength(5);
  });

  it('fails where no feed can be read', async () => {
    const { run } = await openDesk({
      feeds: { 'a.xml': (_request, response) => response.writeHead(404).end() },
    });
    const { code, out } = await run('gather');
    expect(out).toContain('1 feed could not be read');
    expect(out).not.toContain('curate');
    expect(code).toBe(1);
  });

  it('names a feed that moved, one that is a page’s, and one that fell silent', async () => {
    const old = rss('Une').replace('20 Nov 2026', '20 Feb 2026');
    const { run } = await openDesk({
      feeds: {
        'old.xml': (_request, response) => response.writeHead(301, { Location: '/new.xml' }).end(),
        'new.xml': rss('Une'),
        page: '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/comments.xml" title="Comments"><link rel="alternate" type="application/rss+xml" href="feed.xml"></head></html>',
        'feed.xml': rss('Deux'),
        'silent.xml': old,
      },
    });
    await run('gather --now 2026-03-01T09:00:00+01:00');
    const { out, err } = await run('gather');
    expect(lines(out, 'old.xml')[0]).toBe(
      '! https://feeds.example/old.xml: The feed has moved for good, to https://feeds.example/new.xml',
    );
    expect(lines(out, 'feeds.example/page')[0]).toBe(
      '! https://feeds.example/page: The address is that of a page; its feed is https://feeds.example/feed.xml',
    );
    expect(lines(out, 'silent.xml')).toEqual([
      '! https://feeds.example/silent.xml: There has been nothing new in it for six months',
    ]);
    expect(lines(err, 'page:')).toEqual([expect.stringContaining('1 in the month')]);
  });

  it('names a feed whose latest is six months old at once, and one without items six months after', async () => {
    const { run } = await openDesk({
      feeds: { 'old.xml': rss('Une').replace('20 Nov 2026', '20 Feb 2026'), 'empty.xml': rss() },
    });
    const silent = async (now: string) =>
      lines((await run(`gather --now ${now}T09:00:00+01:00`)).out, 'nothing new').map((line) =>
        line.slice(0, line.indexOf('.xml')),
      );
    expect(await silent('2026-11-01')).toEqual(['! https://feeds.example/old']);
    expect(await silent('2027-04-01')).toEqual(['! https://feeds.example/old']);
    expect(await silent('2027-06-01')).toEqual([
      '! https://feeds.example/old',
      '! https://feeds.example/empty',
    ]);
  });

  it('asks a page again where the feed that it named is gone', async () => {
    let name = 'one.xml';
    const served = (own: string, title: string): RequestListener => {
      return (_request, response) =>
        name === own ? response.end(rss(title)) : response.writeHead(404).end();
    };
    const { run, read } = await openDesk({
      feeds: {
        page: (_request, response) =>
          response.end(
            `<!doctype html><link rel="alternate" type="application/rss+xml" href="${name}">`,
          ),
      },
      pages: { 'one.xml': served('one.xml', 'Une'), 'two.xml': served('two.xml', 'Deux') },
    });
    await run('gather');
    name = 'two.xml';
    const { out, code } = await run('gather');
    expect(code).toBe(0);
    expect(lines(out, 'feeds.example/page')[0]).toContain(
      'its feed is https://feeds.example/two.xml',
    );
    expect(read(STORIES)).toContain('"title": "Deux"');
  });

  it.each<[string, RequestListener]>([
    [
      'moved for good',
      (_request, response) => response.writeHead(301, { Location: '/new.xml' }).end(),
    ],
    [
      'had the address of a page',
      (_request, response) =>
        response.end(
          '<!doctype html><link rel="alternate" type="application/rss+xml" href="new.xml">',
        ),
    ],
  ])(
    'knows a feed that %s by its new address, as soon as the list has that',
    async (_what, old) => {
      let titles = ['Une'];
      const feed: RequestListener = (_request, response) =>
        response.end(rss(...titles).replaceAll('<item>', '<item><guid>7</guid>'));
      const { run, read, write } = await openDesk({
        feeds: { 'old.xml': old },
        pages: { 'new.xml': feed },
      });
      await run('gather');
      const [{ id }] = JSON.parse(read(STORIES)) as [{ id: string }];
      write('feeds.opml', read('feeds.opml').replace('/old.xml', '/new.xml'));
      for (const title of ['Une', 'Une, corrigée']) {
        titles = [title];
        const { out } = await run('gather --json');
        expect(JSON.parse(out)).toMatchObject({ feeds: [{ fresh: 0, findings: [] }] });
        expect(JSON.parse(read(STORIES))).toMatchObject([{ id, title }]);
      }
    },
  );

  it('gives a story without a date the day on which it was seen first', async () => {
    let titles = ['Ancienne'];
    const feed: RequestListener = (_request, response) =>
      response.end(
        rss(...titles).replaceAll(/<pubDate>[^<]*<\/pubDate>/g, '<pubDate>hier</pubDate>'),
      );
    const { run, read } = await openDesk({ feeds: { 'a.xml': feed } });
    const first = await run('gather --now 2026-11-10T09:00:00+01:00 --edition 2026-11');
    expect(JSON.parse(read(STORIES))).toEqual([]);
    expect(first.out).toContain('1 article without a date was there when the feed was read first');
    titles = ['Nouvelle', 'Ancienne'];
    await run('gather --now 2026-11-12T09:00:00+01:00 --edition 2026-11');
    expect(JSON.parse(read(STORIES))).toMatchObject([
      { title: 'Nouvelle', publishedAt: '2026-11-12T08:00:00.000Z' },
    ]);
    const json = JSON.parse((await run('gather --json')).out) as { feeds: object[] };
    expect(json.feeds).toMatchObject([{ outcome: 'read', items: 2, undated: 2, fresh: 0 }]);
  });

  it('tells the stories of a feed that is empty for once, the old ones for old', async () => {
    const undated = (...titles: readonly string[]) =>
      rss(...titles).replaceAll(/<pubDate>[^<]*<\/pubDate>/g, '');
    const dated = rss('Datée').replace('</channel></rss>', '');
    const whole = dated + undated('Ancienne').replace(/^[^]*?<item>/, '<item>');
    let body = whole;
    const { run, read } = await openDesk({
      feeds: { 'a.xml': (_request, response) => response.end(body), 'b.xml': rss('Autre') },
    });
    for (const [now, items] of [
      [whole, 2],
      [rss(), 0],
      [whole, 2],
    ] as const) {
      body = now;
      const { out } = await run('gather --json');
      expect(JSON.parse(out)).toMatchObject({ feeds: [{ items, stories: 1 }, {}] });
      await run('curate');
      expect(read('editions/2026-11/edition.yaml')).not.toContain('l’a retirée depuis');
      const stories = JSON.parse(read(STORIES)) as readonly { readonly title: string }[];
      expect(stories.map(({ title }) => title).toSorted()).toEqual(['Autre', 'Datée']);
    }
  });

  it('says what in the list is no feed, and in which line', async () => {
    const { run, read, write } = await openDesk();
    write('feeds.opml', read('feeds.opml').replace('</body>', '\n<outline xmlUrl="flux"/></body>'));
    const { out, code } = await run('gather');
    expect(lines(out, 'flux')).toEqual(['! feeds.opml:2: “flux” is no address of a feed']);
    expect(code).toBe(0);
    const json = JSON.parse((await run('gather --json')).out) as object;
    expect(json).toMatchObject({ findings: [{ rule: 'feed-address', where: { line: 2 } }] });
  });

  it('says how many items are no stories', async () => {
    const bare = rss('Une', 'Deux').replace(/<link>[^<]*<\/link>/, '');
    const { run } = await openDesk({ feeds: { 'a.xml': bare } });
    for (const _run of [1, 2]) {
      const { out } = await run('gather');
      expect(lines(out, 'a.xml')).toEqual([
        '! https://feeds.example/a.xml: 1 article is left out: it has no title and no text, or no address',
      ]);
    }
  });

  it('tells a story once, by the word of the member, and says who else did', async () => {
    const told = (title: string, host: string) =>
      `<rss version="2.0"><channel><title>x</title><item><title>${title}</title><link>https://${host}/</link><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate><description>La société Azurea, de Sophia Antipolis, lève 5 millions d’euros auprès de Riviera Capital pour ouvrir un laboratoire à Nice avec Claire Martin.</description></item></channel></rss>`;
    const { run, read, has } = await openDesk({
      feeds: {
        'presse.xml': told('Azurea lève 5 millions auprès de Riviera Capital', 'presse.example'),
        'azurea.xml': told('Azurea lève 5 millions d’euros', 'azurea.example'),
      },
      files: {
        'feeds.opml': `<opml version="2.0"><body>
          <outline text="Presse"><outline type="rss" text="La Gazette" xmlUrl="https://feeds.example/presse.xml"/></outline>
          <outline text="Adhérents"><outline type="rss" text="Azurea" xmlUrl="https://feeds.example/azurea.xml"/></outline></body></opml>`,
      },
    });
    await run('gather');
    expect(JSON.parse(read(STORIES))).toMatchObject([
      {
        link: 'https://azurea.example/',
        alsoIn: [{ title: 'La Gazette', link: 'https://presse.example/' }],
      },
    ]);
    await run('curate');
    await run('render');
    expect(has('editions/2026-11/message.txt')).toBe(true);
    expect(read('editions/2026-11/message.txt')).toContain('La Gazette');
    expect(read('editions/2026-11/message.html')).toContain('La Gazette');
  });
});

describe('newsletter run', () => {
  it('stops where no feed can be read, whatever is known from before, and sends nothing', async () => {
    let isUp = true;
    const feed: RequestListener = (_request, response) =>
      isUp ? response.end(rss('Une')) : response.writeHead(404).end();
    const { run, mails, has } = await openDesk({ feeds: { 'a.xml': feed, 'b.xml': feed } });
    await run('subscribers --import subscribers.csv');
    await run('gather');
    isUp = false;
    const { code, err } = await run('run --yes');
    expect(err).toContain('✗ No feed could be read: a.xml, b.xml');
    expect(code).toBe(1);
    expect(mails).toEqual([]);
    expect(has('editions/2026-11/edition.yaml')).toBe(false);
  });

  it('goes on with the feeds that can be read, and names those to look after', async () => {
    const { run, mails } = await openDesk({
      feeds: {
        'a.xml': rss('Une'),
        'old.xml': (_request, response) => response.writeHead(301, { Location: '/a.xml' }).end(),
      },
    });
    await run('subscribers --import subscribers.csv');
    const { code, err } = await run('run --yes');
    expect(err).toContain('! https://feeds.example/old.xml: The feed has moved for good');
    expect(code).toBe(0);
    expect(mails).toHaveLength(2);
  });
});

describe('newsletter sources', () => {
  it('says who has been in which edition, and first who has not', async () => {
    const { run, read, write } = await openDesk({
      feeds: { 'a.xml': rss('Une', 'Deux'), 'b.xml': rss() },
    });
    expect((await run('sources')).out).toBe(
      'There is no edition yet, up to that of November 2026.\n',
    );
    await run('gather');
    await run('curate');
    expect((await run('sources')).out).toBe('       2026-11\nb.xml        ·\na.xml        2\n');
    expect(JSON.parse((await run('sources --json')).out)).toMatchObject({
      editions: ['2026-11'],
      sources: [{ title: 'b.xml' }, { title: 'a.xml', counts: [2] }],
    });
    const desk = 'editions/2026-11/edition.yaml';
    write(desk, read(desk).replaceAll('source: a.xml', 'source: A'));
    expect((await run('sources')).out).toContain('\na.xml        2\n');
    write('editions/2026-11/stories.json', '[{');
    expect((await run('sources')).out).toContain('\na.xml        ·\n');
    write('editions/2026-10-15--2026-11-14/edition.yaml', read(desk));
    expect((await run('sources')).out).toBe(
      '       2026-10-15--2026-11-14  2026-11\na.xml                       ·        ·\nb.xml                       ·        ·\n',
    );
  });
});

describe('newsletter feed-check', () => {
  const broken = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Médiathèque</title>
<item><title>Café & thé</title><link>https://x.example/1</link></item></channel></rss>`;
  const feeds = {
    'good.xml': ((_request, response) =>
      response
        .writeHead(200, { ETag: '"1"' })
        .end(rss('Une').replace('</title>', '</title><language>fr</language>'))) as RequestListener,
    'broken.xml': ((_request, response) =>
      response.end(
        encodeText(`${broken}<!-- été déjà théâtre élève préféré -->`, 'windows-1252'),
      )) as RequestListener,
    'comma.json': '{"version": "https://jsonfeed.org/version/1.1",\n"items": [],\n}',
    'page.html': '<!doctype html><html><p>Bonjour</html>',
  };

  it('says that a good feed is', async () => {
    const { run } = await openDesk({ feeds });
    const { out, code } = await run('feed-check https://feeds.example/good.xml');
    expect(out).toMatch(
      /^Hello,\n\nFor its newsletter, Essai reads your feed “Flux” \(https:\/\/feeds\.example\/good\.xml\): 1 item, 1 kB, in .* s\.\nThe latest it tells us: Une\.\n\nIt is in good health: there is nothing to mend\.\n\nThank you!\n$/,
    );
    expect(code).toBe(0);
  });

  it('says what is wrong with one, where, and the mend, in a text for those who keep it', async () => {
    const { run } = await openDesk({ feeds });
    const { out, code } = await run('feed-check feeds.example/broken.xml --language fr');
    expect(out).toContain('Le flux annonce UTF-8, mais est en windows-1252.');
    expect(out).toContain('Une esperluette s’y trouve seule, ou le nom HTML d’un signe (ligne 3).');
    expect(out).toContain('1 article n’a pas de date');
    expect(out).toContain('Le flux ne dit pas sa langue');
    expect(out).toMatch(/^Bonjour,[^]*Café & thé[^]*Merci\s!\n$/);
    expect(code).toBe(0);
  });

  it('says so of JSON that was mended', async () => {
    const { run } = await openDesk({ feeds });
    const { out, code } = await run('feed-check feeds.example/comma.json --language fr');
    expect(out).toContain('ce que JSON interdit (ligne 2).\n  Retirez-la.');
    expect(code).toBe(0);
  });

  it('says which address or guid several articles have', async () => {
    const item = (title: string, link: string, guid: string) =>
      `<item><title>${title}</title><link>${link}</link><guid>${guid}</guid></item>`;
    const channel = (items: string) =>
      `<rss version="2.0"><channel><title>B</title>${items}</channel></rss>`;
    const list = 'https://b.example/actualites';
    const { run } = await openDesk({
      feeds: {
        'list.xml': channel(item('Un', list, '1') + item('Deux', list, '2')),
        'guid.xml': channel(item('Un', `${list}/1`, 'x1') + item('Deux', `${list}/2`, 'x1')),
      },
    });
    const { out } = await run('feed-check feeds.example/list.xml --language fr');
    expect(out).toContain(`Plusieurs articles ont la même adresse, ${list}.`);
    expect(out).not.toContain('le même identifiant');
    const other = await run('feed-check feeds.example/guid.xml --language fr');
    expect(other.out).toContain('Plusieurs articles ont le même identifiant, x1.');
    expect(other.out).not.toContain('la même adresse');
  });

  it('says what those who keep it can do, and to staff apart what they can', async () => {
    const { run } = await openDesk({
      feeds: {
        'busy.xml': (_request, response) =>
          response.writeHead(429, { 'Retry-After': '29975' }).end(),
        'old.xml': (_request, response) => response.writeHead(301, { Location: '/good.xml' }).end(),
        'here.xml': (_request, response) =>
          response.writeHead(302, { Location: 'http://10.0.0.1/' }).end(),
        ...feeds,
      },
    });
    const busy = await run('feed-check https://feeds.example/busy.xml');
    expect(busy.out).toContain(
      '- The address asks to be left alone for 8\u00A0h\u00A020\u00A0min.\n  Ask your host',
    );
    expect(busy.out).not.toContain('newsletter -- gather');
    expect(busy.err).toContain('For you, and not in the letter:\n✗ https://feeds.example/busy.xml');
    expect(busy.err).toContain('newsletter -- gather');
    const here = await run('feed-check https://feeds.example/here.xml');
    expect(here.out).not.toContain('NEWSLETTER_RESOLVE');
    expect(here.err).toContain('NEWSLETTER_RESOLVE');
    const old = await run('feed-check https://feeds.example/old.xml');
    expect(old.out).toContain('It is in good health');
    expect(old.err).toContain('Write the new address into the list of feeds');
  });

  it.each<[string, RequestListener | string, string]>([
    [
      '401',
      (_request, response) => response.writeHead(401).end(),
      'il se présente comme FaireSavoir',
    ],
    [
      '403',
      (_request, response) => response.writeHead(403).end(),
      'il se présente comme FaireSavoir',
    ],
    ['404', (_request, response) => response.writeHead(404).end(), 'ou dites-nous la nouvelle'],
    [
      '503',
      (_request, response) => response.writeHead(503).end(),
      'pourquoi il répond par une erreur',
    ],
    ['interrompue', (_request, response) => response.destroy(), 'pourquoi le site raccroche'],
    ['JSON', '{"items": [{"title": "Une"', 'https://validator.jsonfeed.org/'],
    ['rien d’un flux', '{}', 'Dites-nous l’adresse du flux lui-même'],
  ])(
    'says what can be done where what comes is %s, in the language of the letter',
    async (what, feed, mend) => {
      const { run } = await openDesk({ feeds: { 'a.xml': feed } });
      const { out, code } = await run('feed-check https://feeds.example/a.xml --language fr');
      const [, said, hint] = /\n- (.*)\n {2}(.*)\n/.exec(out)!;
      expect(said).toContain(what);
      expect(hint).toContain(mend);
      expect(code).toBe(1);
    },
  );

  it('has no letter where the trouble is this machine’s', async () => {
    const { run } = await openDesk();
    const offline = await run('feed-check nulle-part.example', {
      env: { LANG: 'en_GB.UTF-8', NEWSLETTER_OFFLINE: 'yes' },
    });
    expect(offline).toMatchObject({ code: 1, out: '' });
    expect(offline.err).toContain('NEWSLETTER_OFFLINE');
    const lost = await run('feed-check nulle-part.example', {
      lookup: (hostname, _options, callback) =>
        callback(Object.assign(new Error(), { code: 'EAI_AGAIN', hostname }), []),
    });
    expect(lost).toMatchObject({ code: 1, out: '' });
    expect(lost.err).toContain('this machine is not on the network');
  });

  it('says of a date how it is to be written, as the feed’s format wants it', async () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>x</title><entry><title>Un</title><link href="/1"/></entry></feed>';
    const { run } = await openDesk({
      feeds: {
        'french.xml': rss('Une').replace(
          'Fri, 20 Nov 2026 08:00:00 GMT',
          'lundi 9 novembre 2026 à 14h30',
        ),
        'zero.xml': rss('Une').replace('20 Nov 2026 08', '01 Jan 1970 00'),
        'atom.xml': atom,
        'list.json':
          '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","url":"/1","title":"Un"}]}',
      },
    });
    const check = async (name: string) =>
      (await run(`feed-check https://feeds.example/${name}`)).out;
    expect(await check('french.xml')).toContain(
      'lundi 9 novembre 2026 à 14h30 (line 1).\n  Write Mon, 09 Nov 2026 14:30:00 GMT;',
    );
    expect(await check('zero.xml')).toMatch(/1 article has no date[^]*like <pubDate>/);
    expect(await check('atom.xml')).toContain('like <published>2026-');
    expect(await check('list.json')).toContain('like "date_published": "2026-');
  });

  it('fails where there is no feed, and says what to give', async () => {
    const { run } = await openDesk({ feeds });
    const { out, code } = await run('feed-check https://feeds.example/page.html');
    expect(out).toContain('This is no feed: it begins with <html>.');
    expect(code).toBe(1);
    expect(await run('feed-check bonjour')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('“bonjour” is no address of a feed'),
    });
    expect(await run('feed-check')).toMatchObject({
      code: 2,
      err: expect.stringContaining('wants URL'),
    });
    expect(await run('feed-check --help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('newsletter -- feed-check URL [options]'),
    });
  });
});
