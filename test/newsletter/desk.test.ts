import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/read-tree.ts';
import { type LetterDesk, openDesk, rss } from '../support/letter-desk.ts';

const FOLDER = 'editions/2026-11';
const DESK = `${FOLDER}/edition.yaml`;

const copiesOf = ({ folder, read, has }: LetterDesk) =>
  has(`${FOLDER}/before`)
    ? readdirSync(join(folder, FOLDER, 'before'))
        .toSorted()
        .map((name) => [name, read(`${FOLDER}/before/${name}`)])
    : [];

/** A desk that was laid out, on which a person then wrote. */
async function edited(change: (desk: string) => string): Promise<LetterDesk & { typed: string }> {
  const desk = await openDesk();
  for (const line of ['gather', 'curate']) await desk.run(line);
  const typed = change(desk.read(DESK));
  desk.write(DESK, typed);
  return { ...desk, typed };
}

/** Brings the desk its next story. */
async function bringNews({ read, write }: LetterDesk, id: string): Promise<void> {
  const stories = JSON.parse(read(`${FOLDER}/stories.json`)) as object[];
  const next = { ...stories[0], id, title: id, link: `https://x.example/${id}` };
  write(`${FOLDER}/stories.json`, JSON.stringify([...stories, next]));
}

describe('newsletter curate', () => {
  it('writes nothing while the desk cannot be read, and says all that is wrong', async () => {
    const desk = await edited((before) =>
      before
        .replace(/nouvelles:\n[^]*?(?= {2}- titre: Agenda)/, 'nouvelles: rappeler Anne\n')
        .replace('affiche: agenda', 'affiche: tout'),
    );
    const { code, err } = await desk.run('curate');
    expect(err).toMatch(/edition\.yaml:\d+:16[^]*edition\.yaml:\d+:14/);
    expect(code).toBe(1);
    expect(desk.read(DESK)).toBe(desk.typed);
    expect(copiesOf(desk)).toEqual([]);
  });

  it('keeps a copy of each desk that it changes, by the time of the change', async () => {
    const desk = await edited((before) => before.replace('titre: Une', 'titre: Moi'));
    await desk.run('curate');
    expect(copiesOf(desk)).toEqual([]);
    await bringNews(desk, 'Trois');
    await desk.run('curate');
    const second = desk.read(DESK);
    expect(second).toContain('Trois');
    await bringNews(desk, 'Quatre');
    await desk.run('curate');
    expect(copiesOf(desk)).toEqual([
      ['2026-12-01T09-00-00.yaml', desk.typed],
      ['2026-12-01T09-00-00_2.yaml', second],
    ]);
  });

  it('keeps no second copy of what it has', async () => {
    const desk = await edited((before) => `# à moi\n${before}`);
    await bringNews(desk, 'Trois');
    await desk.run('curate');
    desk.write(DESK, desk.typed);
    desk.write(`${FOLDER}/proposed.json`, '[]');
    await desk.run('curate');
    expect(copiesOf(desk)).toEqual([['2026-12-01T09-00-00.yaml', desk.typed]]);
  });

  it('proposes nothing twice where what it remembers is lost', async () => {
    const desk = await edited((before) => before);
    desk.write(`${FOLDER}/proposed.json`, '[]');
    expect((await desk.run('curate')).out).toContain('Nothing to add');
    expect(desk.read(DESK)).toBe(desk.typed);
  });

  it.each([
    ['windows-1252', (text: string) => Buffer.from(text.replaceAll('’', "'"), 'latin1')],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('reads a desk that was saved in %s, and goes on in UTF-8', async (_name, encode) => {
    const desk = await edited((before) => before.replace('titre: Une', 'titre: L’été à l’Île'));
    const saved = encode(desk.typed);
    writeFileSync(join(desk.folder, DESK), saved);
    await desk.run('render');
    expect(desk.read(`${FOLDER}/message.txt`)).toMatch(/L['’]été à l['’]Île/);
    await bringNews(desk, 'Trois');
    await desk.run('curate');
    expect(desk.read(DESK)).toMatch(/^édito: ""$[^]*titre: L['’]été à l['’]Île$[^]*titre: Trois$/m);
    const [[copy]] = copiesOf(desk) as [[string]];
    expect(readFileSync(join(desk.folder, FOLDER, 'before', copy))).toEqual(saved);
  });

  it('keeps the mark of UTF-8 where a program has set one', async () => {
    const desk = await edited((before) => `\uFEFF${before}`);
    await bringNews(desk, 'Trois');
    await desk.run('curate');
    expect(desk.read(DESK)).toMatch(/^\uFEFF[^]*titre: Trois$/m);
  });

  it('leaves a section away that was taken away, in the letter too', async () => {
    const desk = await edited((before) => before.replace(/ {2}- titre: Agenda\n.*\n/, ''));
    await bringNews(desk, 'Trois');
    for (const line of ['curate', 'render']) expect((await desk.run(line)).code).toBe(0);
    expect(desk.read(DESK)).not.toContain('Agenda');
    expect(desk.read(`${FOLDER}/message.txt`)).toContain('Trois');
  });

  it.each([
    ['proposed.json', '["a', 'curate', 'curate'],
    ['stories.json', '[{"id":', 'curate', 'gather'],
    ['stories.json', '{}', 'render', 'gather'],
  ])('says what to do about a damaged %s (%s, %s)', async (file, content, line, again) => {
    const desk = await edited((before) => before);
    desk.write(`${FOLDER}/${file}`, content);
    const { code, err } = await desk.run(line);
    expect(err).toMatch(
      new RegExp(`${file} is damaged[^]*Delete it[^]*newsletter ${again} --edition 2026-11`),
    );
    expect(err).not.toMatch(/JSON|TypeError/);
    expect(code).toBe(1);
    expect(desk.read(DESK)).toBe(desk.typed);
  });

  it('keeps what is saved while the members are asked for, and says what of them cannot be read', async () => {
    const desk = await openDesk({
      files: {
        'cluster.config.ts': `export default { name: 'Essai', publicUrl: 'https://essai.example', members: 'https://membres.example/table.csv', newsletter: {
          from: 'Essai <lettre@essai.example>', postalAddress: 'Ici, 06560 Valbonne', feeds: 'feeds.opml', sections: [{ title: 'Nouvelles' }] } };`,
      },
    });
    const curateWhile = (save: () => void) =>
      desk.run('curate', {
        fetch: () => {
          save();
          return Promise.resolve(new Response('', { status: 500 }));
        },
      });
    await desk.run('gather');
    await curateWhile(() => {});
    const typed = `# à moi\n${desk.read(DESK)}`;
    await bringNews(desk, 'Trois');
    const { code, out } = await curateWhile(() => desk.write(DESK, typed));
    expect(desk.read(DESK)).toMatch(/^# à moi\n[^]*titre: Trois/);
    expect(out).toMatch(/^! .*membres\.example/m);
    expect(code).toBe(0);
  });

  it('speaks of a desk that it has just made as of a new one', async () => {
    const { run } = await openDesk({ feeds: { 'a.xml': rss() } });
    await run('gather');
    expect((await run('curate')).out).toMatch(/edition\.yaml is laid out, without a story/);
    expect((await run('curate')).out).toMatch(/Nothing to add/);
  });

  it('speaks of one on which only comments are left as of a new one', async () => {
    const { run, write } = await openDesk({ feeds: { 'a.xml': rss() } });
    await run('gather');
    write(DESK, '# à moi\n');
    expect((await run('curate')).out).toMatch(/edition\.yaml is laid out, without a story/);
  });
});

describe('a desk with nothing on it', () => {
  it.each(['', '\n', '# à moi\n'])('is told so, and is laid out anew: %j', async (left) => {
    const desk = await edited(() => left);
    const { code, err } = await desk.run('render');
    expect(err).toMatch(/edition\.yaml: There is nothing in edition\.yaml\n.*newsletter -- curate/);
    expect(code).toBe(1);
    await desk.run('curate');
    expect(desk.read(DESK)).toMatch(/titre: Une$/m);
    expect(copiesOf(desk)).toHaveLength(left.trim() === '' ? 0 : 1);
  });
});

describe('a story on the desk', () => {
  it('has its picture still when no feed tells it any more, run after run', async () => {
    const png = readFileSync(join(root, 'examples/telecom-valley/feeds/sofab/imprimante.png'));
    const shown = '<enclosure url="https://feeds.example/p.png" type="image/png"/></item>';
    let body = rss('Une').replace('</item>', shown);
    const { run, read } = await openDesk({
      feeds: { 'a.xml': (_request, response) => response.end(body) },
      pages: { 'p.png': (_request, response) => response.end(png) },
    });
    for (const line of ['gather', 'curate']) await run(line);
    const [picture] = /img\/\w+\.jpg/.exec(read(DESK))!;
    body = rss('Deux');
    for (const line of ['gather', 'gather', 'render']) await run(line);
    expect(read(`${FOLDER}/stories.json`)).not.toContain(picture);
    expect(read(`${FOLDER}/message.html`)).toContain(picture);
  });
});

describe('a story that is pinned', () => {
  it('is told in full where the others of a long letter are not', async () => {
    const titles = Array.from({ length: 12 }, (_, at) => `Nouvelle ${at}`);
    const stories = titles.map(
      (title, at) =>
        `      - titre: ${title}\n        lien: https://x.example/${at}\n        résumé: ${'Long récit. '.repeat(60)}\n`,
    );
    stories[11] += '        épingle: oui\n';
    const many = Array.from({ length: 12 }, () => stories.slice(0, 11)).flat();
    const desk = await edited(
      () =>
        `objet: Un\nrubriques:\n  - titre: Nouvelles\n    nouvelles:\n${[...many, stories[11]].join('')}`,
    );
    await desk.run('render');
    const html = desk.read(`${FOLDER}/message.html`);
    expect(html).toMatch(/Nouvelle 11<\/a><\/h3><p[^]*Long récit/);
    expect(html.split('Long récit.').length).toBeLessThan(60 * many.length);
  });
});
