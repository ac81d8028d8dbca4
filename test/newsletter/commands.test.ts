import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen } from '@telecom-valley/http';
import { openDatabase, openReaderDesk, readFeed } from '@telecom-valley/newsletter';
import { fromHtml, toText } from '@telecom-valley/richtext';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../architecture/read-tree.ts';
import { openDesk, rss } from '../support/letter-desk.ts';

const DESK = 'editions/2026-11/edition.yaml';

describe('the newsletter’s command line', () => {
  it.each([
    ['curat', 2, 'curate'],
    ['curate --editon 2026-11', 2, '--edition'],
    ['gather --edition november', 2, '2026-10'],
    ['gather --edition 2026-13', 2, '2026-10'],
    ['gather --edition 2026-11-30--2026-11-01', 2, '2026-10-15--2026-11-14'],
    ['gather --now yesterday', 2, 'yesterday'],
    ['preview --port http', 2, '0–65535'],
    ['send --doubts maybe', 2, 'resend, skip'],
    ['gather --folder nowhere', 1, 'cluster.config.ts'],
  ])('answers %j with %i, and what to write instead', async (line, code, hint) => {
    const { run } = await openDesk();
    if (line.startsWith('send'))
      for (const before of ['subscribers --import subscribers.csv', 'gather', 'curate'])
        expect(await run(before)).toMatchObject({ code: 0 });
    const said = await run(line);
    expect(said.err + said.out).toContain(hint);
    expect(said.code).toBe(code);
  });

  it.each([
    ['curate', 'newsletter -- gather'],
    ['render', 'newsletter -- curate'],
    ['check', 'newsletter -- curate'],
    ['send --yes', 'newsletter -- curate'],
  ])('%s, too early, says what comes first', async (line, first) => {
    const { run } = await openDesk();
    const { code, err } = await run(line);
    expect(err).toContain(first);
    expect(code).toBe(1);
  });

  it('makes an edition step by step, each of which says the next', async () => {
    const { run, mails, read, write } = await openDesk();
    expect(await run('subscribers --import subscribers.csv')).toMatchObject({
      code: 0,
      out: '2 added, 0 known already.\n2 subscribers\n',
    });
    expect((await run('status')).out).toMatch(
      /November 2026[^]*· gather +not yet[^]*Next: npm run newsletter -- gather/,
    );
    expect((await run('gather')).out).toMatch(
      /2 stories of November 2026, from 1 feed\nNext: npm run newsletter -- curate/,
    );
    expect((await run('curate')).out).toContain(`Added to ${DESK}: 2 stories.`);
    expect((await run('render')).out).toContain('message.html');
    expect((await run('check')).out).toBe('The letter can be sent.\n');
    write('editions/2026-10/edition.yaml', read(DESK));
    expect((await run('check')).out).toMatch(
      /“Une” stood in the last edition already[^]*can be sent/,
    );
    expect(await run('send --yes')).toMatchObject({
      code: 0,
      out: 'The edition of November 2026: 2 accepted by the server of 2.\n',
    });
    expect(mails.map(({ to }) => to)).toEqual(['a0@x.example', 'a1@x.example']);
    expect((await run('status')).out).toMatch(/✓ send +done\n\n +2 accepted by the server\n$/);
    const web = read('editions/2026-11/web/index.html');
    expect(web).not.toMatch(/x{32}|leave|@x\.example/);
    expect(web).toContain(
      '<meta property="og:url" content="https://essai.example/newsletter/2026-11/">',
    );
    await run('gather --edition 2026-11-15--2026-11-25');
    await run('curate --edition 2026-11-15--2026-11-25');
    await run('render --edition 2026-11-15--2026-11-25');
    const page = read('editions/web/index.html');
    expect([...page.matchAll(/<li><a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '2026-11/',
      '2026-11-15--2026-11-25/',
    ]);
    const feed = await readFeed(Buffer.from(read('editions/web/feed.xml')), {
      url: 'https://essai.example/newsletter/feed.xml',
      contentType: '',
    });
    expect(feed).toMatchObject({ title: 'Toutes les lettres – Essai', language: 'fr', flaws: [] });
    expect(feed.items.map(({ title, link }) => [title, link])).toEqual([
      ['La lettre de novembre 2026', 'https://essai.example/newsletter/2026-11/'],
      [
        'La lettre du 15 novembre 2026 au 25 novembre 2026',
        'https://essai.example/newsletter/2026-11-15--2026-11-25/',
      ],
    ]);
  });

  it('names the edition in what comes next, where a command would take another by itself', async () => {
    const { run } = await openDesk();
    const named = '--edition 2026-11-15--2026-11-25';
    expect((await run(`curate ${named}`)).err).toContain(`“npm run newsletter -- gather ${named}”`);
    expect((await run(`gather ${named}`)).out).toContain(`newsletter -- curate ${named}\n`);
    expect((await run(`status ${named}`)).out).toContain(`newsletter -- curate ${named}\n`);
    expect((await run(`curate ${named}`)).out).toContain(`newsletter -- preview ${named}\n`);
    expect((await run(`render ${named}`)).out).toContain(`newsletter -- preview ${named}\n`);
    const back = await run('gather --now 2026-11-02T09:00:00+01:00');
    expect(back.out).toContain('newsletter -- curate --edition 2026-10\n');
  });

  it('makes an edition of other days than those of a month', async () => {
    const { run, mails, read } = await openDesk();
    await run('subscribers --import subscribers.csv');
    const { out } = await run('run --yes --edition 2026-11-15--2026-11-25');
    expect(out).toContain('The edition of 15 November 2026 to 25 November 2026: 2 accepted');
    expect(mails[0]!.email.subject).toContain('15–25 novembre 2026');
    expect(read('editions/2026-11-15--2026-11-25/web/index.html')).toContain(
      'La lettre du 15 novembre 2026 au 25 novembre 2026',
    );
  });

  it('welcomes those who joined in the time that it covers, and nobody else', async () => {
    const { run, read, write, has } = await openDesk({
      files: {
        'logos/eole.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 4"><path d="M0 0h9v4z"/></svg>',
        'logos/vide.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 4"/>',
        'members.csv': [
          'Nom;Site;Secteurs;Ville;Adhésion;Logo',
          'Ancien;;Énergie;Nice;12/10/2026;',
          'Éole;https://eole.example/;Énergie, Mer;Antibes;20/11/2026;logos/eole.svg',
          'Zéphyr;;Mer;Nice;21/11/2026;logos/nulle-part.svg',
          'Vide;;Mer;Nice;22/11/2026;logos/vide.svg',
          'Suivant;;Mer;Nice;01/12/2026;',
          '',
        ].join('\n'),
      },
    });
    const config = read('cluster.config.ts').replace(
      "{ title: 'Agenda', shows: 'agenda' }",
      "{ title: 'Bienvenue', shows: 'members' }",
    );
    write(
      'cluster.config.ts',
      config.replace('newsletter:', "members: 'members.csv', newsletter:"),
    );
    for (const line of ['gather', 'curate', 'render']) await run(line);
    const { out } = await run('check');
    expect(out).toMatch(/The logo of Zéphyr cannot be read[^]*The logo of Vide cannot be read/);
    const text = read('editions/2026-11/message.txt');
    expect(text).toContain(
      'Bienvenue\n---------\n\nÉole\nAntibes\u00A0· Énergie, Mer\n[3] https://eole.example/',
    );
    expect(text).not.toMatch(/Ancien|Suivant/);
    const html = read('editions/2026-11/message.html');
    const [, logo = ''] =
      /<img src="https:\/\/essai\.example\/newsletter\/2026-11\/(img\/logo-\w+\.png)" alt="" width="96" height="56"[^>]*>.*?Éole/.exec(
        html,
      ) ?? [];
    expect(has(`editions/2026-11/${logo}`)).toBe(true);
    expect(html).toMatch(
      /<p class="accent"[^>]*>Z<\/p>.*?Zéphyr.*?<p class="accent"[^>]*>V<\/p>.*?Vide/,
    );
  });

  it('sends what stands on the desk, not what was made of it before', async () => {
    const { run, mails, read, write } = await openDesk();
    for (const line of [
      'subscribers --import subscribers.csv',
      'gather',
      'curate',
      'render',
      'check',
    ])
      await run(line);
    write(DESK, read(DESK).replace('Une', 'La dernière main'));
    await run('send --yes');
    expect(mails[0]!.email.html).toContain('La dernière main');
    expect(mails[0]!.email.text).toContain('La dernière main');
  });

  it('has one JSON document for each command, also where it fails', async () => {
    const { run } = await openDesk();
    const json = async (line: string) => {
      const { code, out, err } = await run(`${line} --json`);
      expect(err).toBe('');
      return { code, ...(JSON.parse(out) as object) };
    };
    expect(await json('curate')).toMatchObject({
      code: 1,
      findings: [{ rule: 'stage-missing', severity: 'error' }],
    });
    expect(await json('subscribers --import subscribers.csv')).toMatchObject({
      code: 0,
      count: 2,
      added: 2,
    });
    expect(await json('gather')).toMatchObject({
      code: 0,
      edition: '2026-11',
      stories: 2,
      feeds: [{ title: 'a.xml', items: 2, findings: [] }],
    });
    expect(await json('curate')).toMatchObject({ code: 0, added: 2, left: 0 });
    expect(await json('check')).toMatchObject({
      code: 0,
      canBeSent: true,
      isOnItsWay: false,
      findings: [],
    });
    expect(await json('run --yes')).toMatchObject({ code: 0, counts: { accepted: 2 } });
    expect(await json('status')).toMatchObject({ code: 0, counts: { accepted: 2 }, doubts: 0 });
    expect(await json('check')).toMatchObject({ code: 0, isOnItsWay: true });
    expect(await json('curat')).toMatchObject({ code: 2 });
  });

  it('says with line and column what is wrong on the desk, all at once, and changes nothing', async () => {
    const { run, read, write } = await openDesk();
    await run('gather');
    await run('curate');
    const wrong = read(DESK)
      .replace(/lien: \S+/, 'lien: pas une adresse')
      .replace('titre: Deux', 'titre:')
      .replace(/date: \S+/, 'date: hier');
    write(DESK, wrong);
    const { code, err } = await run('check');
    expect(code).toBe(1);
    expect(err.match(/edition\.yaml:\d+:\d+/g)).toHaveLength(3);
    expect(read(DESK)).toBe(wrong);
  });

  it('tells what it cuts short where there is too much of it, and still sends it', async () => {
    const { run, read, write, mails } = await openDesk({ feeds: { 'a.xml': rss('Une') } });
    for (const line of ['subscribers --import subscribers.csv', 'gather', 'curate'])
      await run(line);
    const stories = Array.from(
      { length: 400 },
      (_, at) =>
        `      - titre: Nouvelle ${at}\n        lien: https://x.example/${at}\n        résumé: ${'En bref. '.repeat(40)}\n`,
    );
    write(DESK, read(DESK).replace(/( +nouvelles:\n)/, `$1${stories.join('')}`));
    const { code, err, out } = await run('check');
    expect(out + err).toMatch(
      /things are told in a line each: Nouvelle \d+ · [^]*Move up on the desk/,
    );
    expect(code).toBe(0);
    expect(out + err).not.toContain('kB; Gmail');
    await run('send --yes');
    expect(Buffer.byteLength(mails[0]!.email.html!)).toBeLessThanOrEqual(95_000);
    expect(mails[0]!.email.text).toContain('https://x.example/399');
    expect(read('editions/2026-11/web/index.html')).toContain('Nouvelle 399');
  });

  it('has a feed of its editions in which nothing that others wrote is taken for mark-up', async () => {
    const { run, read, write } = await openDesk();
    await run('gather');
    await run('curate');
    const title = 'Un <img src=https://x.example/a.gif> & <b>deux</b>';
    write(DESK, read(DESK).replace('titre: Une', `titre: ${title}`));
    expect(await run('render')).toMatchObject({ code: 0 });
    const { items } = await readFeed(Buffer.from(read('editions/web/feed.xml')), {
      url: 'https://essai.example/newsletter/feed.xml',
      contentType: 'application/rss+xml',
    });
    // What readers of feeds get is HTML.
    expect(toText(fromHtml(items[0]?.summary ?? ''))).toContain(title);
  });

  it('says which links and pictures of the desk are not in the letter', async () => {
    const { run, read, write } = await openDesk();
    await run('gather');
    await run('curate');
    const written = read(DESK)
      .replace(/^édito: .*$/m, 'édito: "Voir [là](page.html) et [ici](https://x.example/b)."')
      .replace(/^( +)(lien: \S+)/m, '$1$2\n$1image: img/nexistepas.jpg');
    write(DESK, written);
    const { code, out } = await run('check');
    expect(out).toContain('The link of “là” is not in the letter: “page.html”');
    expect((await run('render')).out).toMatch(/edition\.yaml:\d+: The link of “là”/);
    expect(out).toMatch(/picture “img\/nexistepas.jpg” of “(?:Une|Deux)” is not in the letter/);
    expect(code).toBe(0);
  });

  it('says on which line of the desk stands what is wrong with the letter', async () => {
    const { run, read, write } = await openDesk();
    await run('gather');
    await run('curate');
    write(DESK, read(DESK).replace('lien: https://x.example/Deux', 'lien: http://x.example/Deux'));
    const line = read(DESK).split('\n').indexOf('        lien: http://x.example/Deux') + 1;
    expect((await run('check')).out).toContain(`! edition.yaml:${line} (Deux): The link "http:`);
    expect(JSON.parse((await run('check --json')).out).findings).toMatchObject([
      { rule: 'link-insecure', where: { source: 'edition.yaml', line, path: 'Deux' } },
    ]);
  });

  it('shows a picture of the cluster’s folder that the desk names, and publishes what it made of it', async () => {
    const { folder, run, read, write, has } = await openDesk();
    await run('gather');
    await run('curate');
    copyFileSync(
      join(root, 'examples/telecom-valley/feeds/sofab/imprimante.png'),
      join(folder, 'gala.png'),
    );
    const own =
      '      - titre: Le gala\n        lien: https://x.example/gala\n        image: gala.png\n';
    write(DESK, read(DESK).replace(/( +nouvelles:\n)/, `$1${own}`));
    expect(await run('check')).toMatchObject({ code: 0, out: 'The letter can be sent.\n' });
    await run('render');
    const html = read('editions/2026-11/message.html');
    const [, file = ''] = /newsletter\/2026-11\/(img\/own-\w+\.jpg)"/.exec(html) ?? [];
    expect(file).not.toBe('');
    expect(has(`editions/2026-11/${file}`)).toBe(true);
  });

  it('makes no letter of a month in which nothing happened', async () => {
    const { run, mails, has } = await openDesk({ feeds: { 'a.xml': rss() } });
    await run('subscribers --import subscribers.csv');
    const { code, out } = await run('run --yes');
    expect(out).toContain('nothing to tell in 2026-11');
    expect(code).toBe(0);
    expect(mails).toEqual([]);
    expect(has('editions/2026-11/message.html')).toBe(false);
    expect((await run('render')).code).toBe(1);
  });
});

describe('sending', () => {
  const prepare = async (options?: Parameters<typeof openDesk>[0]) => {
    const desk = await openDesk(options);
    for (const line of ['subscribers --import subscribers.csv', 'gather', 'curate'])
      await desk.run(line);
    return desk;
  };

  it.each(['no', '', 'yess'])('does not begin when a person says %j', async (answer) => {
    const { run, mails } = await prepare();
    const { code, err } = await run('send', { ask: async () => answer });
    expect(err).toContain('Nothing was sent');
    expect(code).toBe(1);
    expect(mails).toEqual([]);
  });

  it('asks with the number of readers, and begins on yes', async () => {
    const { run, mails } = await prepare();
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return ' Yes\n';
    };
    expect((await run('send', { ask })).code).toBe(0);
    expect(asked).toEqual(['Send the edition of November 2026 to 2 subscribers? (yes/no) ']);
    expect(mails).toHaveLength(2);
  });

  it('says so where nobody can be asked, where nobody reads, and where there is no server', async () => {
    const { run } = await prepare();
    expect((await run('send')).err).toContain('--yes');
    const nobody = await prepare({ subscribers: 0 });
    expect((await nobody.run('send --yes')).err).toContain('--import');
    const serverless = await prepare({ files: { '.env': '' } });
    serverless.write(
      'editions/2026-11/stories.json',
      (await prepare()).read('editions/2026-11/stories.json'),
    );
    await serverless.run('curate');
    expect((await serverless.run('send --yes')).err).toContain('NEWSLETTER_SMTP_URL');
  });

  it('sends nothing over a server of others as long as the DNS does not know the sender', async () => {
    const { run, write } = await prepare();
    write('.env', 'NEWSLETTER_SMTP_URL=smtps://name:secret@relay.example\n');
    const asked: string[] = [];
    const resolveTxt = (name: string) => {
      asked.push(name);
      return Promise.resolve(name === 'essai.example' ? [['v=spf1 mx -all']] : []);
    };
    const { code, err } = await run('send --yes', { resolveTxt });
    expect(err).toMatch(/DMARC[^]*TXT record at _dmarc\.essai\.example: v=DMARC1; p=none/);
    expect(err).not.toContain('SPF');
    expect(code).toBe(1);
    expect(asked).toEqual(['essai.example', '_dmarc.essai.example']);
    const { out } = await run('check', { resolveTxt });
    expect(out).toMatch(/NEWSLETTER_DKIM_KEY[^]*cannot be sent yet/);
  });

  it.each(['mail.essai.example', 'htp://relay.example', 'smtps://'])(
    'sends nothing to %j, which is no mail server, and says so before',
    async (address) => {
      const { run, write } = await prepare();
      write('.env', `NEWSLETTER_SMTP_URL=${address}\n`);
      const { code, out } = await run('check');
      expect(out).toMatch(/\.env: NEWSLETTER_SMTP_URL is no address[^]*cannot be sent yet/);
      expect(code).toBe(1);
      expect((await run('send --yes')).err).toContain('NEWSLETTER_SMTP_URL is no address');
    },
  );

  it('sends nothing as long as its pictures are not on the web', async () => {
    const png = readFileSync(join(root, 'examples/telecom-valley/feeds/sofab/imprimante.png'));
    const { run, mails, read, write } = await prepare({
      feeds: {
        'a.xml': rss('Une').replace(
          '</item>',
          '<enclosure url="https://feeds.example/p.png" type="image/png"/></item>',
        ),
        'p.png': (_request, response) => response.writeHead(200).end(png),
      },
    });
    let type = 'text/html';
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url!);
      response.writeHead(200, { 'Content-Type': type }).end('JPEG');
    });
    const site = await listen(server, 0);
    onTestFinished(site.stop);
    write('.env', read('.env').replace(/\n$/, `,essai.example=${site.origin}\n`));
    const { code, err } = await run('send --yes');
    expect(err).toMatch(
      /“https:\/\/essai\.example\/newsletter\/2026-11\/img\/\w+\.jpg” is not on the web yet[^]*site -- publish/,
    );
    expect(code).toBe(1);
    expect(mails).toEqual([]);
    type = 'image/jpeg';
    expect((await run('send --yes')).code).toBe(0);
    expect(mails).toHaveLength(2);
    expect(new Set(asked).size).toBe(1);
  });

  it('signs what it sends, and sends nothing with a key that cannot sign', async () => {
    const { run, mails, read, write } = await prepare();
    const env = read('.env');
    const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();
    write('.env', `${env}NEWSLETTER_DKIM_KEY=dkim.pem\n`);
    expect((await run('send --yes')).err).toContain('no file "dkim.pem"');
    write('dkim.pem', pem(generateKeyPairSync('ed25519').privateKey));
    const { code, err } = await run('send --yes');
    expect(err).toMatch(/“dkim\.pem” is no private RSA key[^]*genrsa -out dkim-2048\.pem 2048/);
    expect(code).toBe(1);
    expect(mails).toEqual([]);
    write('dkim.pem', pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey));
    expect((await run('send --yes')).code).toBe(0);
    expect(mails).toHaveLength(2);
    for (const { source } of mails) {
      expect(String(source).slice(0, 300)).toMatch(
        /^DKIM-Signature: v=1; a=rsa-sha256; [^]*d=essai\.example; s=newsletter;/,
      );
    }
  });

  it('once begun, changes nothing of the edition any more, and writes to nobody twice', async () => {
    const { run, mails, read } = await prepare();
    await run('send --yes');
    const desk = read(DESK);
    for (const line of ['curate', 'render']) {
      const { code, err } = await run(line);
      expect(err).toContain('2026-11');
      expect(code).toBe(1);
    }
    expect(read(DESK)).toBe(desk);
    expect((await run('send')).code).toBe(0);
    expect((await run('run')).code).toBe(0);
    expect(mails).toHaveLength(2);
  });

  it('tells of a calendar that could not be read, and sends all the same', async () => {
    const { run, mails } = await prepare({
      files: {
        'cluster.config.ts': `export default { name: 'Essai', publicUrl: 'https://essai.example', events: 'nowhere.ics', newsletter: {
          from: 'Essai <lettre@essai.example>', postalAddress: 'Ici', feeds: 'feeds.opml', sections: [{ title: 'Nouvelles' }] } };`,
      },
    });
    const { code, err } = await run('send --yes');
    expect(err).toContain('nowhere.ics');
    expect(code).toBe(0);
    expect(mails).toHaveLength(2);
  });
});

describe('subscribers', () => {
  it('names the lines of a table that it could not take, and takes the others', async () => {
    const { run } = await openDesk({
      files: {
        'subscribers.csv':
          'Address,Consent,How\na@x.example,2026-01-01,site\nsans-arobase,2026-01-01,site\nb@x.example,,site\n',
      },
    });
    const { code, out, err } = await run('subscribers --import subscribers.csv');
    expect(out + err).toMatch(/subscribers\.csv:3[^]*subscribers\.csv:4/);
    expect(out).toContain('1 added, 0 known already.');
    expect(code).toBe(1);
    expect((await run('subscribers --import nowhere.csv')).err).toContain('nowhere.csv');
  });

  it('does not write to who has left, nor bring them back with a table', async () => {
    const { folder, run, mails } = await openDesk();
    await run('subscribers --import subscribers.csv');
    await run('gather');
    await run('curate');
    const database = openDatabase(join(folder, 'state', 'newsletter.db'));
    const { token } = database
      .prepare("SELECT token FROM subscribers WHERE address = 'a0@x.example'")
      .get() as { token: string };
    database.close();
    const desk = await openReaderDesk(folder, () => 0);
    const path = `/newsletter/leave/${token}`;
    const ask = (method: string, at = path) => desk.answer({ path: at, method, body: '' });
    expect(ask('GET')).toMatch(/Quitter la lettre d’Essai[^]*<form method="post"/);
    expect(ask('GET', `/newsletter/preferences/${token}`)).toContain('pour la lettre d’Essai');
    expect((await run('subscribers')).out).toBe('2 subscribers\n');
    expect(ask('POST')).not.toContain('<form');
    expect(ask('POST', '/newsletter/leave/unknown')).toBe(ask('POST'));
    expect(ask('POST', '/newsletter/')).toBeUndefined();
    desk.close();
    expect((await run('subscribers --import subscribers.csv')).out).toContain(
      '0 added, 2 known already.\n1 subscriber\n',
    );
    await run('send --yes');
    expect(mails.map(({ to }) => to)).toEqual(['a1@x.example']);
  });
});
