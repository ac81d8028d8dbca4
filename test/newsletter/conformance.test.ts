import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeed } from '@telecom-valley/newsletter';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/read-tree.ts';

const FOLDER = join(root, 'test/fixtures/feeds');
const URL_OF_FEED = 'https://feed.example/a/feed.xml';

/** How many items each file has, what the feed is called and how its first item begins: counted and read by hand. */
const WELL: Readonly<Record<string, readonly [items: number, title: string, first?: string]>> = {
  'node-feedparser/atom-with-tag-uri-links.xml': [1, 'Test Feed', 'Test Entry'],
  'node-feedparser/category-feed.xml': [1, 'NYT > Home Page', 'E.P.A. Plan to Clean Up Gowanus'],
  'node-feedparser/complexNamespaceFeed.xml': [1, 'namespace/feed', 'This is the title'],
  'node-feedparser/guid-dupes.xml': [1, "Braingle's Newest Brain Teasers and Riddles", 'Huh?'],
  'node-feedparser/iconv.xml': [
    10,
    'Новости Оренбурга и области / Раздел Новости',
    'В Бузулуке главные стройплощадки',
  ],
  'node-feedparser/intertwingly.atom': [20, 'Sam Ruby', 'Inhibiting Suspend'],
  'node-feedparser/non-text-alternate-links.xml': [1, 'nLab', '(0,1)-category'],
  'node-feedparser/nondefaultnamespace-baseline.atom': [
    1,
    'Non-default namespace test baseline',
    'If you can read the content',
  ],
  'node-feedparser/nondefaultnamespace-xhtml.atom': [
    1,
    'Non-default XHTML namespace test',
    'If you can read the content',
  ],
  'node-feedparser/nondefaultnamespace.atom': [
    1,
    'Non-default namespace test',
    'If you can read the content',
  ],
  'node-feedparser/relative-channel-image-url.xml': [
    1,
    'Oracle VM VirtualBox: Ticket #10860: Full resolution not exposed to Linux guest',
  ],
  'node-feedparser/rss-with-item-scoped-html-base.xml': [2, 'Item Scoped HTML Base', 'First'],
  'node-feedparser/rss-with-relative-html-urls-no-base.xml': [
    1,
    'Relative HTML URLs Without Base',
    'Post',
  ],
  'node-feedparser/rss-with-relative-html-urls.xml': [1, 'Relative HTML URLs', 'Post'],
  'node-feedparser/rss-with-relative-urls-with-absolute-xmlurl.xml': [
    2,
    'Neverwinter',
    'Neverwinter & Jingle Jam',
  ],
  'node-feedparser/rss-with-relative-urls.xml': [2, 'Neverwinter', 'Neverwinter & Jingle Jam'],
  'node-feedparser/rss-with-trailing-meta.xml': [1, 'Trailing Meta Feed', 'First item'],
  'node-feedparser/rss2sample.xml': [4, 'Liftoff News', 'Star City'],
  'node-feedparser/tpm-with-empty-base.atom': [20, 'All TPM News', 'Hannity Announces Fox'],
  'node-feedparser/tpm-with-fragment-base.atom': [20, 'All TPM News', 'Hannity Announces Fox'],
  'node-feedparser/tpm.atom': [20, 'All TPM News', 'Hannity Announces Fox'],
  'node-feedparser/unknown-namespace.atom': [
    1,
    'Prefixed XHTML with unprefixed bogo-namespace',
    'This entry contains XHTML-looking',
  ],
  'node-feedparser/wapowellness.xml': [
    29,
    'Wellness: Health, Fitness, Nutrition & More - The Washington Post',
    'Schools minister to kids’ fitness',
  ],
  'rss-parser/atom-customfields.atom': [15, 'L2inc', 'Buy Now'],
  'rss-parser/content-encoded.rss': [7, 'Food in Invironment on Medium', 'THE CREATIVE FORAGER'],
  'rss-parser/craigslist.rss': [
    25,
    'craigslist SF bay area | apts/housing for rent search',
    'Bright, Spacious Beautiful Victorian',
  ],
  'rss-parser/customfields.rss': [
    15,
    "Varthabharathi : Kanrnataka's Leading Kannada News Portal",
    'ISUZU launches the ‘mu-X’',
  ],
  'rss-parser/encoding.rss': [
    40,
    'Jornal de Notícias - Últimas Notícias',
    'Mãe de utente é a nova presidente da Raríssimas',
  ],
  'rss-parser/feedburner.atom': [
    25,
    'Google Ads Developer Blog',
    'AdWords and DFP Java client library',
  ],
  'rss-parser/guardian.rss': [55, 'The Guardian', 'Trump State of the Union'],
  'rss-parser/gulp-atom.atom': [10, 'Release notes from gulp', 'v3.9.0'],
  'rss-parser/heise.atom': [
    15,
    'heise developer neueste Meldungen',
    'Java-Anwendungsserver: Red Hat gibt WildFly 10 frei',
  ],
  'rss-parser/heraldsun.rss': [2, 'RSS0.92 Example', 'The First Item'],
  'rss-parser/instant-article.rss': [1, 'Instant Article Test', 'My first Instant Article'],
  'rss-parser/item-itunes-episodeType.rss': [1, 'Baywatch Berlin', 'Trailer'],
  'rss-parser/itunes-category.rss': [
    1,
    'Taverncast - Happy Hour in Your Head - Since 2005',
    'Taverncast 62',
  ],
  'rss-parser/itunes-href.rss': [
    10,
    'Transfermarkt',
    'Manager bewertet Transfers | Eberl lobt BVB für Pulisic-Deal – Hudson-Odoi kostet „fast so viel',
  ],
  'rss-parser/itunes-keywords-array.rss': [
    1,
    'SWR2 Impuls - Wissen aktuell',
    'Ostafrika stellt sich auf',
  ],
  'rss-parser/itunes-keywords-astext.rss': [32, 'Endorphine für Delfine', 'Die mit Alice Merton'],
  'rss-parser/itunes-keywords.rss': [
    1,
    'Taverncast - Happy Hour in Your Head - Since 2005',
    'Taverncast 62',
  ],
  'rss-parser/itunes-missing-image.rss': [
    131,
    'Taverncast - Happy Hour in Your Head - Since 2005',
    'Taverncast 62',
  ],
  'rss-parser/many-links.rss': [25, 'Google Testing Blog', 'Code Health: Providing Context'],
  'rss-parser/narro.rss': [1, 'foobar on Narro', 'FAQ for Narro'],
  'rss-parser/pagination-links.rss': [1, 'New Show - With Episode Block', 'The First Episode'],
  'rss-parser/reddit-atom.rss': [
    24,
    'reddit: the front page of the internet',
    'The Difficulties in Space',
  ],
  'rss-parser/reddit-home.rss': [
    24,
    'reddit: the front page of the internet',
    'How the British as seen',
  ],
  'rss-parser/reddit.rss': [24, 'reddit: the front page of the internet', 'The water is too deep'],
  'rss-parser/rss-1.rss': [69, 'Science twis', 'Food for fungi'],
  'rss-parser/uolNoticias.rss': [15, 'UOL Noticias', 'Ibope: Bolsonaro perde de Haddad'],
  'rss-parser/xml2js-options.rss': [69, 'Science twis', 'Food for fungi'],
  'toulouse-tech/agile.atom.xml': [65, 'Agile Toulouse', 'Bière Agile'],
  'toulouse-tech/artilect.atom.xml': [
    15,
    'Artilect : FabLab, Coworking, FabCafé',
    'Meetup IA - Special: Gifted : Offrir un cadeau de qualité grâce à l’IA',
  ],
  'toulouse-tech/dataviz.atom.xml': [
    9,
    'Meetup Toulouse-DataViz',
    'L’accessibilité dans les dataviz',
  ],
  'toulouse-tech/gdg.atom.xml': [8, 'GDG Toulouse', 'Soirée DATA et IA'],
  'toulouse-tech/js-and-co.atom.xml': [
    31,
    'Association JS & Co Toulouse',
    'Tech PAF de JS&Co - Octobre',
  ],
  'toulouse-tech/jug.atom.xml': [
    10,
    'Toulouse Java User Group',
    'ToulouseJUG - Venez comme vous êtes',
  ],
  'toulouse-tech/mtg.atom.xml': [7, 'MTG:Toulouse', 'Assistants IA de développement'],
  'toulouse-tech/mug-toulouse.atom.xml': [4, 'MUG Toulouse, Mobile User Group', 'MUG Toulouse #4'],
  'toulouse-tech/postgres.atom.xml': [
    3,
    'Toulouse PostgreSQL User Group',
    'INSERT INTO meetup VALUES',
  ],
  'toulouse-tech/python.atom.xml': [
    6,
    'Python Toulouse',
    'Modèles IA open source & Insertions massives',
  ],
  'toulouse-tech/ruby.atom.xml': [
    12,
    'Toulouse Ruby and Friends',
    'Toulouse.rb - Talk, Apéro & Networking - Mars',
  ],
  'toulouse-tech/rust.atom.xml': [3, 'Rust Toulouse', 'Soirée Rust - Bevy et embarqué'],
  'toulouse-tech/tds.atom.xml': [6, 'Toulouse Data Science', 'Data Mojito'],
  'toulouse-tech/tech-a-break.atom.xml': [4, 'Tech a break', 'Tech a Break #12'],
  'toulouse-tech/tgd.atom.xml': [3, 'Toulouse Game Dev', 'Meet-up de Mars'],
  'toulouse-tech/wordpress-toulouse.atom.xml': [
    3,
    'WordPress Toulouse',
    'Meetup #77 - "L\'IA dans WordPress',
  ],
};

/** What is to be made of the files that something is wrong with. */
const BROKEN: Readonly<Record<string, object>> = {
  // Packed, and nothing says so.
  'node-feedparser/compressed.xml': {
    title: 'Новости Оренбурга и области / Раздел Новости',
    items: {
      length: 10,
      0: { link: 'http://www.oren.ru/news/2743422/', published: '2014-01-22T14:31:31.000Z' },
    },
    flaws: [],
  },
  'node-feedparser/invalid-characters-gzipped.xml': {
    title: 'NSHipster',
    items: {
      length: 25,
      0: { title: 'NSOperation', link: 'http://nshipster.com/nsoperation/' },
      24: { title: expect.any(String), link: expect.stringContaining('http://nshipster.com/') },
    },
  },
  // An empty item stands in each item.
  'node-feedparser/illegally-nested.xml': {
    items: {
      length: 10,
      0: {
        title: 'My Professional Armchair Analysis of CES',
        original: 'http://www.pcmag.com/article2/0,2817,2525649,00.asp?kc=PCRSS03079TX1K0000584',
      },
    },
  },
  // It says ISO-8859-1, and has a letter in UTF-8.
  'node-feedparser/mediacontent-dupes.xml': {
    items: { length: 1 },
    flaws: [{ kind: 'encoding', name: 'utf-8', saidToBe: 'ISO-8859-1' }],
  },
  'node-feedparser/saxerror.xml': {
    items: [
      { title: 'Good Item' },
      { title: 'Bad Item', link: 'http://example.com/bad?foo=1&bar=2' },
      { title: 'Item After Error' },
    ],
    flaws: [{ kind: 'reference', line: 15 }],
  },
  'rss-parser/incomplete-fields.atom': {
    title: '',
    language: 'en-US',
    items: [{ title: undefined, link: undefined }],
  },
  'rss-parser/missing-fields.atom': {
    title: '',
    items: [{ id: 'tag:github.com,2008:Repository/11167738/v3.9.0' }],
  },
};

/** What others would stumble over in feeds that we read without mending anything. */
const AGAINST_THE_RULES: Readonly<Record<string, readonly object[]>> = {
  'rss-parser/itunes-keywords-array.rss': [{ kind: 'before', line: 1 }],
  'rss-parser/itunes-keywords-astext.rss': [{ kind: 'before', line: 1 }],
  'rss-parser/itunes-missing-image.rss': [
    { kind: 'before', line: 1 },
    {
      kind: 'date',
      line: 47,
      name: 'Sun, 12 Aug 2012 15:00:00 GMT',
      saidToBe: 'Sun, 12 August 2012 10:00:00 EST',
    },
  ],
  'rss-parser/uolNoticias.rss': [
    {
      kind: 'date',
      line: 18,
      name: 'Mon, 24 Sep 2018 22:42:40 GMT',
      saidToBe: 'Seg, 24 Set 2018 19:42:40 -0300',
    },
  ],
};

const NO_FEEDS: Readonly<Record<string, string>> = {
  'node-feedparser/notafeed.html': 'It begins with <html>',
  'rss-parser/unrecognized.rss': 'It begins with <head>',
};

const read = (file: string) =>
  readFeed(readFileSync(join(FOLDER, file)), { url: URL_OF_FEED, contentType: '' });

describe('feeds as the world serves them', () => {
  it('are all expected to be something', () => {
    const files = readdirSync(FOLDER).flatMap((folder) =>
      readdirSync(join(FOLDER, folder))
        .filter((file) => file !== 'LICENSE')
        .map((file) => `${folder}/${file}`),
    );
    const expected = [WELL, BROKEN, NO_FEEDS].flatMap(Object.keys);
    expect(files.toSorted()).toEqual(expected.toSorted());
  });

  it.each(Object.entries(WELL))('%s is read', async (file, [items, title, first]) => {
    const feed = await read(file);
    expect(feed.items).toHaveLength(items);
    expect(feed.title).toBe(title);
    expect(feed.items[0]!.title?.slice(0, first?.length)).toBe(first);
    expect(feed.flaws).toEqual(AGAINST_THE_RULES[file] ?? []);
  });

  it.each(Object.entries(BROKEN))('%s is mended', async (file, expected) => {
    expect(await read(file)).toMatchObject(expected);
  });

  it.each(Object.entries(NO_FEEDS))('%s is none', async (file, reason) => {
    await expect(read(file)).rejects.toThrow(reason);
  });

  it.each([
    ['node-feedparser/rss-with-relative-html-urls.xml', 'https://example.com/posts/posts/post-1'],
    ['node-feedparser/rss-with-item-scoped-html-base.xml', 'https://example.com/first/first'],
    [
      'node-feedparser/tpm-with-empty-base.atom',
      'https://feed.example/livewire/hannity-announces-fox-hired-sebastian-gorka-national-security-strategist',
    ],
    ['rss-parser/gulp-atom.atom', 'https://feed.example/gulpjs/gulp/releases/tag/v3.9.0'],
    [
      'node-feedparser/non-text-alternate-links.xml',
      'https://ncatlab.org/nlab/show/%280%2C1%29-category',
    ],
  ])('%s leads to %s', async (file, link) => {
    expect((await read(file)).items[0]!.link).toBe(link);
  });
});
