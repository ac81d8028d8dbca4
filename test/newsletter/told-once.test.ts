import type { RequestListener } from 'node:http';
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
