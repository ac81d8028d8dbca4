import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/read-tree.ts';
import { type LetterDesk, openDesk, rss } from '../support/letter-desk.ts';

const FOLDER = 'editions/2026-11';
const STORIES = `${FOLDER}/stories.json`;
const png = readFileSync(join(root, 'examples/telecom-valley/feeds/sofab/imprimante.png'));

/** A feed that says that it is as it was, as long as it is. */
function steady(body: () => string): RequestListener {
  return ({ headers }, response) => {
    const etag = `"${hash('sha256', body())}"`;
    const isKnown = headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : 200, { ETag: etag }).end(isKnown ? undefined : body());
  };
}

const withPicture = (feed: string) =>
  feed.replace('</item>', '<enclosure url="https://feeds.example/p.png" type="image/png"/></item>');

/** A file that is written anew is another one, be its content the same. */
const writtenAs = ({ folder }: LetterDesk) => statSync(join(folder, STORIES)).ino;

describe('an edition that is gathered again', () => {
  it.each([
    ['says so', steady(() => withPicture(rss('Une', 'Deux')))],
    [
      'does not say so',
      ((_request, response) => response.end(withPicture(rss('Une', 'Deux')))) as RequestListener,
    ],
  ])('is not touched where nothing is new, and the feed %s', async (_what, feed) => {
    const desk = await openDesk({
      feeds: { 'a.xml': feed },
      pages: { 'p.png': (_request, response) => response.end(png) },
    });
    const first = await desk.run('gather --json');
    const before = writtenAs(desk);
    const second = await desk.run('gather --json');
    expect(writtenAs(desk)).toBe(before);
    const counted = ({ out }: typeof first) => {
      const { stories, feeds } = JSON.parse(out) as { stories: number; feeds: object[] };
      return { stories, feeds };
    };
    expect(counted(second)).toMatchObject({ stories: 2, feeds: [{ items: 2, stories: 2 }] });
    expect(counted(first)).toMatchObject({
      stories: 2,
      feeds: [{ items: 2, stories: 2, fresh: 2 }],
    });
  });

  it('has what a feed says since, beside what is as it was', async () => {
    let body = rss('Deux');
    const desk = await openDesk({
      feeds: { 'a.xml': steady(() => rss('Une')), 'b.xml': steady(() => body) },
    });
    await desk.run('gather');
    body = rss('Trois', 'Deux');
    await desk.run('gather');
    for (const title of ['Une', 'Deux', 'Trois']) {
      expect(desk.read(STORIES)).toContain(`"title": "${title}"`);
    }
  });

  it('calls a feed what the list calls it since', async () => {
    const desk = await openDesk({ feeds: { 'a.xml': steady(() => rss('Une')) } });
    await desk.run('gather');
    desk.write('feeds.opml', desk.read('feeds.opml').replace('text="a.xml"', 'text="Azurea"'));
    await desk.run('gather');
    expect(desk.read(STORIES)).toContain('"title": "Azurea"');
  });

  it('leaves the stories of a feed away that is in the list no more', async () => {
    const desk = await openDesk({
      feeds: { 'a.xml': steady(() => rss('Une')), 'b.xml': steady(() => rss('Deux')) },
    });
    await desk.run('gather');
    desk.write('feeds.opml', desk.read('feeds.opml').replace(/<outline [^>]*a\.xml[^>]*>/, ''));
    await desk.run('gather');
    expect(desk.read(STORIES)).not.toContain('Une');
  });

  it('has a story that was of a day to come, once that has', async () => {
    const feed = rss('Une', 'Deux').replace('20 Nov 2026', '28 Nov 2026');
    const desk = await openDesk({ feeds: { 'a.xml': steady(() => feed) } });
    await desk.run('gather --now 2026-11-25T09:00:00+01:00 --edition 2026-11');
    expect(desk.read(STORIES)).not.toContain('Une');
    await desk.run('gather --now 2026-11-30T09:00:00+01:00 --edition 2026-11');
    expect(desk.read(STORIES)).toContain('Une');
  });

  it('makes a picture again that is there no more, and asks again for one that could not be had', async () => {
    let isThere = false;
    const desk = await openDesk({
      feeds: { 'a.xml': steady(() => withPicture(rss('Une'))) },
      pages: {
        'p.png': (_request, response) =>
          isThere ? response.end(png) : response.writeHead(404).end(),
      },
    });
    await desk.run('gather');
    expect(desk.read(STORIES)).not.toContain('img/');
    isThere = true;
    await desk.run('gather');
    const [, file] = /"(img\/\w+\.jpg)"/.exec(desk.read(STORIES))!;
    rmSync(join(desk.folder, FOLDER, 'img'), { recursive: true });
    await desk.run('gather');
    expect(readdirSync(join(desk.folder, FOLDER, 'img'))).toEqual([file!.slice('img/'.length)]);
  });

  it.each<[string, (folder: string) => void]>([
    ['its stories', (folder) => rmSync(join(folder, STORIES))],
    ['what is known of feeds', (folder) => rmSync(join(folder, 'state'), { recursive: true })],
    [
      'what feeds held',
      (folder) => {
        const database = new DatabaseSync(join(folder, 'state', 'feeds.db'));
        database.exec('DELETE FROM contents');
        database.close();
      },
    ],
    [
      'its stories, but for half a line,',
      (folder) => writeFileSync(join(folder, STORIES), '[{"id'),
    ],
  ])('is whole again where %s are gone', async (_what, lose) => {
    const desk = await openDesk({ feeds: { 'a.xml': steady(() => rss('Une')) } });
    await desk.run('gather');
    const before = desk.read(STORIES);
    lose(desk.folder);
    await desk.run('gather');
    expect(desk.read(STORIES)).toBe(before);
  });
});
