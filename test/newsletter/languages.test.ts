import { openReaderDesk } from '@telecom-valley/newsletter';
import { describe, expect, it, onTestFinished } from 'vitest';
import { codeOf } from '../support/code-of.ts';
import { openDesk, rss } from '../support/letter-desk.ts';

const DESK = 'editions/2026-11/edition.yaml';
const STORIES = 'editions/2026-11/stories.json';
const CONFIG = `export default { name: 'Essai', publicUrl: 'https://essai.example', events: 'events.ics', newsletter: {
  from: 'Essai <lettre@essai.example>', postalAddress: 'Ici, 06560 Valbonne', feeds: 'feeds.opml',
  sections: [{ title: { fr: 'Nouvelles', en: 'News' } }, { title: { fr: 'Agenda', en: 'What is on' }, shows: 'agenda' }] } };`;
const EVENTS = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1',
  'SUMMARY:Petit déjeuner: l’IA',
  'DTSTART:20261210T073000Z',
  'DTEND:20261210T090000Z',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

async function bilingualDesk(files: Readonly<Record<string, string>> = {}) {
  const desk = await openDesk({
    feeds: {
      'a.xml': rss('Une').replace('<channel>', '<channel><language>fr</language>'),
      'b.xml': rss('Two').replace('<channel>', '<channel><language>en-GB</language>'),
    },
    files: {
      'cluster.config.ts': CONFIG,
      'events.ics': EVENTS,
      'subscribers.csv': [
        'Address,Language,Consent,How',
        'fr@x.example,fr,2026-01-01,site',
        'en@x.example,en,2026-01-01,site',
        'it@x.example,it,2026-01-01,site',
        '',
      ].join('\n'),
      ...files,
    },
  });
  for (const line of ['subscribers --import subscribers.csv', 'gather', 'curate']) {
    expect(await desk.run(line)).toMatchObject({ code: 0 });
  }
  return desk;
}

describe('a letter in several languages', () => {
  it('is written in those of its sections’ titles, with a place for each on the desk', async () => {
    const { read } = await bilingualDesk();
    const desk = read(DESK);
    expect(desk).toContain('titre : puis fr : … et en : …'.replaceAll(' :', '\u00A0:'));
    expect(desk).toMatch(
      /\nobjet:\n {2}fr: La lettre d’Essai – novembre 2026\n {2}en: The letter of Essai – November 2026\n/,
    );
    expect(desk).toMatch(/\nédito:\n {2}fr: ""\n {2}en: ""\n/);
    expect(desk).toContain('  - titre: Nouvelles\n');
  });

  it('reaches each reader in theirs, and who has another in the cluster’s own', async () => {
    const { run, mails } = await bilingualDesk();
    expect(await run('send --yes')).toMatchObject({ code: 0 });
    const received = mails.map(({ to, email }) => ({
      to,
      subject: email.subject,
      language: email.headers.find(({ key }) => key === 'content-language')?.value,
      html: email.html!,
      text: email.text!,
    }));
    expect(received).toMatchObject([
      { to: 'fr@x.example', subject: 'La lettre d’Essai – novembre 2026', language: 'fr' },
      { to: 'en@x.example', subject: 'The letter of Essai – November 2026', language: 'en' },
      { to: 'it@x.example', subject: 'La lettre d’Essai – novembre 2026', language: 'fr' },
    ]);
    const [french, english] = received;
    expect(french!.html).toMatch(/<html[^>]* lang="fr"/);
    expect(french!.text).toMatch(
      /Nouvelles[^]*Une\n[^]*Two\n[^]*20 novembre 2026\u00A0· en anglais/,
    );
    expect(english!.html).toMatch(/<html[^>]* lang="en"/);
    expect(english!.text).toMatch(
      /News[^]*Une\n[^]*20 November 2026\u00A0· in French[^]*What is on[^]*Petit déjeuner/,
    );
    expect(english!.html).toMatch(/<h3 lang="fr"[^>]*><a[^>]*>Une<[^]*<h3 style[^>]*><a[^>]*>Two</);
    expect(english!.html).toMatch(/<h3 lang="fr"[^>]*>Petit déjeuner\u00A0: l’IA</);
    expect(english!.text).toContain('https://essai.example/newsletter/2026-11/en/');
  });

  it('says what the editor has not told in one of them, and tells what they have', async () => {
    const { run, read, write } = await bilingualDesk();
    write(
      DESK,
      read(DESK)
        .replace('  en: The letter of Essai – November 2026\n', '')
        .replace('  fr: ""\n  en: ""', '  Bonjour, **voici** novembre.')
        .replace('titre: Une', 'titre:\n          fr: Une\n          en: One')
        .replace('titre: Nouvelles', 'titre: Des nouvelles'),
    );
    const { out } = await run('check');
    expect(out).toMatch(
      /English letter this is in another language: “La lettre d’Essai[^]*“Bonjour, voici novembre\.”[^]*“Des nouvelles”[^]*can be sent/,
    );
    expect(out).not.toContain('“Agenda”');
    const english = read('editions/2026-11/message.en.html');
    expect(english).toMatch(/<div lang="fr"[^>]*><p[^>]*>Bonjour, <strong>voici/);
    expect(english).toMatch(/<h2 lang="fr"[^>]*>Des nouvelles</);
    expect(english).toMatch(
      /<h3 style[^>]*><a[^>]*>One<[^]*in French[^]*<p lang="fr"[^>]*>Une, en/,
    );
    expect(read('editions/2026-11/message.html')).toMatch(/<h3 style[^>]*><a[^>]*>Une</);
  });

  it('takes an editorial told once for the language that it is in', async () => {
    const { run, read, write } = await bilingualDesk();
    const english =
      'Dear members: November was a good month, and we are glad to tell you more of it.';
    write(DESK, read(DESK).replace('édito:\n  fr: ""\n  en: ""', `édito: >\n  ${english}`));
    const { out } = await run('check');
    expect(out).toContain('In the French letter this is in another language: “Dear members:');
    expect(out).not.toContain('In the English letter');
    expect(read('editions/2026-11/message.html')).toMatch(
      /<div lang="en"[^>]*><p[^>]*>Dear members:/,
    );
    expect(read('editions/2026-11/message.en.html')).toMatch(/<p[^>]*>Dear members:/);
    write(DESK, read(DESK).replace(english, 'Sophia Security Camp – save the date.'));
    expect((await run('check')).out).toContain('In the English letter this is in another language');
  });

  it('tells of an empty section once, and nothing else of it', async () => {
    const { run, read, write } = await bilingualDesk();
    write(DESK, `${read(DESK)}  - titre:\n      fr: Vide\n      en: Empty\n  - titre: Rien\n`);
    const { out } = await run('check');
    expect(out).toContain('no story under “Vide”');
    expect(out).toContain('no story under “Rien”');
    expect(out).not.toMatch(/“Empty”|another language: “(?:Rien|Vide)”/);
  });

  it('takes what the editor wrote anew for what it is', async () => {
    const { run, read, write } = await bilingualDesk();
    const desk = read(DESK)
      .replace('titre: Two', 'titre: Deux choses que nous avons apprises en novembre')
      .replace(
        'résumé: Two, en bref.',
        'résumé: Things that we have learnt in November, told anew.',
      );
    write(DESK, desk);
    await run('render');
    const french = read('editions/2026-11/message.html');
    expect(french).toMatch(/<h3 style[^>]*><a[^>]*>Deux choses/);
    expect(french).toMatch(/<p lang="en" dir="auto"[^>]*>Things that/);
    const english = read('editions/2026-11/message.en.html');
    expect(english).toMatch(/<h3 lang="fr" dir="auto"[^>]*><a[^>]*>Deux choses/);
    expect(english).toMatch(/<p style[^>]*>Things that/);
  });

  it('takes a story that another feed tells now for what it was', async () => {
    const { run, read, write } = await bilingualDesk();
    const stories = JSON.parse(read(STORIES)) as readonly { id: string; title: string }[];
    const retold = stories.map(({ id, ...story }) =>
      story.title === 'Two'
        ? { ...story, title: 'Second', id: 'second', otherIds: [id] }
        : { ...story, id },
    );
    write(STORIES, JSON.stringify(retold));
    await run('render');
    expect(read('editions/2026-11/message.html')).toMatch(/<h3 lang="en-GB"[^>]*><a[^>]*>Two</);
  });

  it('takes a story that the editor wrote for what it is, where it is long enough to tell', async () => {
    const { run, read, write } = await openDesk();
    for (const line of ['gather', 'curate']) await run(line);
    const typed = `nouvelles:
      - titre: "Apply now: ten grants for young companies"
        lien: https://y.example/1
        résumé: The region gives grants to young companies that begin this year.
      - titre: "Sophia Security Camp: save the date"
        lien: https://y.example/2
`;
    write(DESK, read(DESK).replace('nouvelles:\n', typed));
    await run('render');
    const french = read('editions/2026-11/message.html');
    expect(french).toMatch(/<h3 lang="en" dir="auto"[^>]*><a[^>]*>Apply now: ten[^]*<p lang="en"/);
    expect(french).toMatch(/<h3 style[^>]*><a[^>]*>Sophia Security Camp\u00A0:/);
  });

  it('shows the same events in each, however a section is called', async () => {
    const { run, read, write } = await bilingualDesk({
      'cluster.config.ts': CONFIG.replace("shows: 'agenda'", "shows: 'agenda', days: 3"),
    });
    write(DESK, read(DESK).replace('titre: Agenda', 'titre:\n      fr: À venir\n      en: Diary'));
    await run('render');
    for (const file of ['message.txt', 'message.en.txt']) {
      expect(read(`editions/2026-11/${file}`)).not.toMatch(/À venir|Diary|Petit déjeuner/);
    }
  });

  it('marks a heading that the plan has in another language alone, and says so', async () => {
    const { run, read } = await bilingualDesk({
      'cluster.config.ts': CONFIG.replace(
        "{ fr: 'Agenda', en: 'What is on' }",
        "'Les rendez-vous'",
      ),
    });
    const { out } = await run('check');
    expect(out).toContain('In the English letter this is in another language: “Les rendez-vous”');
    expect(read('editions/2026-11/message.en.html')).toMatch(/<h2 lang="fr"[^>]*>Les rendez-vous</);
  });

  it('tells what is so in all letters once, and of what is so in one, in which', async () => {
    const { run, read, write } = await bilingualDesk();
    write(
      DESK,
      read(DESK)
        .replace('en: The letter', `en: The ${'long '.repeat(20)}letter`)
        .replace('lien: https://x.example/Une', 'lien: http://x.example/Une'),
    );
    const points = [1, 2];
    const runProgram = (name: string) =>
      Promise.resolve(
        name === 'spamassassin' ? `(${points.pop()} points, 5.0 required)` : undefined,
      );
    const { out } = await run('check', { runProgram });
    expect(out.match(/http:\/\/x\.example/g)).toHaveLength(1);
    expect(out).toMatch(/edition\.yaml \(en\): The subject has \d+ signs/);
    expect(out).toMatch(/message\.eml: SpamAssassin[^]*message\.en\.eml: SpamAssassin/);
  });

  it('reads a desk as the README shows it', async () => {
    const { run, read, write } = await bilingualDesk();
    write(DESK, codeOf('newsletter/README.md', 'yaml')[0]!);
    expect(await run('render')).toMatchObject({ code: 0 });
    expect(read('editions/2026-11/message.txt')).toContain('À la une\n--------\n\nUn prix pour');
    const [message] = JSON.parse(read('editions/2026-11/message.json')).slice(1);
    expect(message).toMatchObject({ language: 'en', subject: 'The letter of November' });
    expect(message.text).toContain('A prize for the cluster');
  });

  it('says what is missing where languages run into their texts', async () => {
    const { run, read, write } = await bilingualDesk();
    write(
      DESK,
      read(DESK).replace('  fr: La lettre', '  fr:La lettre').replace('  en: The', '  en:The'),
    );
    const { code, err } = await run('render');
    expect(err).toMatch(/edition\.yaml:\d+[^]*a space after the colon, as in “fr: …”/);
    expect(code).toBe(1);
  });

  it('keeps what each language has on the desk when it is curated again', async () => {
    const { run, read, write } = await bilingualDesk();
    const desk = read(DESK)
      .replace('titre: Nouvelles', 'titre:\n      fr: Nouvelles\n      en: Last news')
      .replace(/ +- titre: Two\n(?: {8}.*\n)+/, '');
    expect(desk).not.toContain('titre: Two');
    write(DESK, desk);
    const stories = JSON.parse(read('editions/2026-11/stories.json')) as object[];
    const next = { ...stories[0], id: 'three', title: 'Three', link: 'https://x.example/three' };
    write('editions/2026-11/stories.json', JSON.stringify([...stories, next]));
    await run('curate');
    const after = read(DESK);
    expect(after.split('Last news')).toHaveLength(2);
    expect(after).not.toContain('- titre: Nouvelles');
    expect(after).toMatch(/Last news[^]*titre: Three[^]*titre: Agenda/);
  });

  it('has a page for each, which lead to one another', async () => {
    const { run, read, has } = await bilingualDesk();
    expect((await run('render')).out).toMatch(/message\.html[^]*message\.en\.html/);
    const french = read('editions/2026-11/web/index.html');
    const english = read('editions/2026-11/web/en/index.html');
    for (const page of [french, english]) {
      expect(page).toContain(
        '<link rel="alternate" hreflang="en" href="https://essai.example/newsletter/2026-11/en/">',
      );
    }
    expect(french).toMatch(
      /<a href="https:\/\/essai\.example\/newsletter\/2026-11\/en\/" hreflang="en" lang="en"[^>]*>Read in English</,
    );
    expect(english).toContain(
      '<link rel="canonical" href="https://essai.example/newsletter/2026-11/en/">',
    );
    expect(read('editions/web/en/index.html')).toMatch(
      /<html lang="en">[^]*<a href="\.\.\/2026-11\/en\/">The letter of November 2026[^]*<a href="\.\.\/" hreflang="fr"/,
    );
    expect(read('editions/web/en/index.html')).toContain(
      'In this letter: <span lang="fr" dir="auto">Une</span> · Two',
    );
    expect(read('editions/web/en/feed.xml')).toContain(
      '<link>https://essai.example/newsletter/2026-11/en/</link>',
    );
    expect(has('editions/2026-11/web/it/index.html')).toBe(false);
  });

  it('is shown to staff in each', async () => {
    const { run } = await bilingualDesk();
    const pages: string[] = [];
    let told: (at: string) => void;
    const address = new Promise<string>((resolve) => (told = resolve));
    await run(
      'preview',
      {
        async untilStopped() {
          const at = await address;
          for (const page of [
            '',
            'en/',
            'en/phone.html',
            'en/welcome/',
            'goodbye/phone.html',
            'letters.html',
          ]) {
            pages.push(await (await fetch(`${at}${page}`)).text());
          }
          pages.push(String((await fetch(`${at}it/`)).status));
        },
      },
      (said) => /http:\/\/\S+/.exec(said)?.[0] && told(/http:\/\/\S+/.exec(said)![0]),
    );
    const [french, english, phone, welcome, goodbye, letters, italian] = pages;
    expect(french).toMatch(
      /<nav[^>]*><p><a href="\/" aria-current="page">French<[^]*La lettre d’Essai/,
    );
    expect(english).toMatch(/<a href="\/en\/" aria-current="page">English<[^]*The letter of Essai/);
    expect(phone).toMatch(/<html[^>]* lang="en"/);
    expect(welcome).toMatch(/aria-current="page">Welcome<[^]*It is done: the letter of Essai/);
    expect(goodbye).toContain('plus aucune lettre d’Essai');
    expect(letters).toMatch(/^<nav[^>]*><p><a href="\/" aria-current="page">French<span><\/span>/);
    expect(italian).toBe('404');
  });

  it('is left, and wished for in another, in the reader’s language', async () => {
    const { folder, run, mails } = await bilingualDesk();
    await run('send --yes');
    const [, token = ''] = /preferences\/([\w-]+)/.exec(mails[1]!.email.text!) ?? [];
    const desk = await openReaderDesk(folder, () => 0);
    onTestFinished(desk.close);
    const ask = (kind: string, method: string, body = '', who = token) =>
      desk.answer({ path: `newsletter/${kind}/${who}`, method, body });
    expect(ask('leave', 'GET')).toContain('<html lang="en">');
    const before = ask('preferences', 'GET', 'language=fr');
    expect(before).toMatch(/<html lang="en">[^]*e•••@x\.example[^]*1 January 2026[^]*site/);
    expect(before).toMatch(/value="fr" required>Français[^]*value="en" required checked>English/);
    expect(before).not.toContain('role="status"');
    expect(ask('preferences', 'POST', 'language=it')).toBe(before);
    expect(ask('preferences', 'POST', 'language=fr')).toMatch(
      /<html lang="fr">[^]*role="status"[^]*value="fr" required checked/,
    );
    const unknown = ask('preferences', 'POST', 'language=en', 'nobody');
    expect(unknown).toContain('Aucune lettre n’arrive à cette adresse.');
    ask('preferences', 'POST', 'language=en');
    expect(ask('leave', 'POST')).toContain('<html lang="en">');
    expect(ask('preferences', 'POST', 'language=fr')).toContain('No letter comes to this address.');
  });
});
