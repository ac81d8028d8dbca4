import { rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../support/letter-desk.ts';

const DESK = 'editions/2026-11/edition.yaml';

const item = (title: string, link: string, guid = '') =>
  `<item><title>${title}</title><link>${link}</link>${guid && `<guid>${guid}</guid>`}<pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate><description>${title}. La société Azurea, de Sophia Antipolis, lève 5 millions d’euros auprès de Riviera Capital pour ouvrir un laboratoire à Nice avec Claire Martin.</description></item>`;

const channel = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`;

const LIST = `<opml version="2.0"><body>
  <outline text="Presse"><outline type="rss" text="La Gazette" xmlUrl="https://feeds.example/presse.xml"/></outline>
  <outline text="Adhérents"><outline type="rss" text="Azurea" xmlUrl="https://feeds.example/azurea.xml"/></outline></body></opml>`;

/** Feeds that hold other things from run to run. */
async function openChanging(feeds: Record<string, string>) {
  const answer =
    (name: string): RequestListener =>
    (_request, response) =>
      response.end(feeds[name]);
  const desk = await openDesk({
    feeds: Object.fromEntries(Object.keys(feeds).map((name) => [name, answer(name)])),
    files: { 'feeds.opml': LIST },
  });
  const layOut = async () => {
    await desk.run('gather');
    await desk.run('curate');
    return desk.read(DESK);
  };
  return { ...desk, layOut };
}

describe('a story that was proposed', () => {
  const day = (text: string, date: string) => text.replace('20 Nov', date);
  const told = (name: string, date = '20 Nov') =>
    day(item(name, `https://gazette.example/${name}`), date);

  async function laidOut() {
    const feeds = {
      'presse.xml': channel(told('Salon'), told('Avant', '02 Nov')),
      'azurea.xml': channel(),
    };
    const desk = await openChanging(feeds);
    return { ...desk, feeds, first: await desk.layOut() };
  }

  it('has what its feed corrected said above it, and in the report', async () => {
    const { feeds, first, layOut, run } = await laidOut();
    feeds['presse.xml'] = channel(
      told('Salon').replaceAll(/(?<!\/)Salon/g, 'Salon le 30'),
      told('Avant', '02 Nov'),
    );
    const mark = '      # son flux dit maintenant\u00A0: «\u202FSalon le 30\u202F»\n';
    expect(await layOut()).toBe(first.replace('      - titre: Salon\n', `${mark}$&`));
    expect((await run('curate')).out).toContain('1 story is told otherwise by its feed now');
  });

  it('is said to be taken back where its feed has older ones, and not it', async () => {
    const { feeds, layOut } = await laidOut();
    feeds['presse.xml'] = channel(told('Avant', '02 Nov'));
    expect(await layOut()).toMatch(/# son flux l’a retirée depuis\n {6}- titre: Salon$/m);
  });

  it('is not said to be taken back where its feed has it of another month', async () => {
    const { feeds, first, layOut } = await laidOut();
    feeds['presse.xml'] = channel(told('Salon', '20 Oct'), told('Avant', '02 Nov'));
    expect(await layOut()).toBe(first);
  });

  it('is not said to be taken back where its feed is not in the list any more', async () => {
    const { first, layOut, write } = await laidOut();
    write('feeds.opml', LIST.replace('presse.xml', 'azurea.xml?'));
    expect(await layOut()).toBe(first);
  });

  it('is not said to be taken back where its feed fails, and what it held is lost', async () => {
    const { feeds, first, folder, layOut } = await laidOut();
    rmSync(join(folder, 'state'), { recursive: true });
    feeds['presse.xml'] = 'no feed';
    expect(await layOut()).toBe(first);
  });
});

describe('an edition that is laid out again', () => {
  it('has a story once that the press tells first, and a member later', async () => {
    const feeds = {
      'presse.xml': channel(item('Azurea lève 5 millions', 'https://gazette.example/1')),
      'azurea.xml': channel(),
    };
    const { layOut, write } = await openChanging(feeds);
    const first = await layOut();
    feeds['azurea.xml'] = channel(
      item('Azurea lève 5 millions d’euros', 'https://azurea.example/1'),
    );
    expect(await layOut()).toBe(first);
    const without = first.replace(/nouvelles:\n[^]*?(?=^ {2}- )/m, 'nouvelles: []\n');
    expect(without).not.toContain('Azurea');
    write(DESK, without);
    expect(await layOut()).toBe(without);
  });

  it('is as it was when a site moves to https and away from www.', async () => {
    const at = (site: string, end: string) =>
      channel(...['un', 'deux'].map((name) => item(`Nouvelle ${name}`, `${site}/${name}${end}`)));
    const feeds = { 'presse.xml': at('http://www.gazette.example', ''), 'azurea.xml': channel() };
    const { layOut, write } = await openChanging(feeds);
    const first = await layOut();
    const without = first.replace(/ +- titre: Nouvelle un\n[^]*?(?= +- titre: Nouvelle deux)/, '');
    expect(without).not.toContain('Nouvelle un');
    write(DESK, without);
    feeds['presse.xml'] = at('https://gazette.example', '/');
    expect(await layOut()).toBe(without);
  });
});
