import type { Config } from '@telecom-valley/config';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewsletterConfig } from '../config.ts';
import { personalFor, places, splice } from '../message/index.ts';
import type { EditedStory, Edition } from '../model.ts';
import { render, renderPage } from './render.ts';

const CONFIG = {
  name: 'Pôle',
  language: 'fr',
  publicUrl: 'https://pole.example',
  brand: { accent: '#0b5394', onAccent: '#ffffff', accentDark: '#7ec4ff', onAccentDark: '#0b1016' },
} as Config;
const NEWSLETTER = {
  postalAddress: 'Ici, 06560 Valbonne',
  languages: ['fr', 'en'],
} as unknown as NewsletterConfig;
const PLACE = '\uE000unsubscribe\uE001';

async function draw(
  story: Partial<EditedStory>,
  changes: Partial<Edition> = {},
  times = 1,
  newsletter = NEWSLETTER,
) {
  const told: EditedStory = {
    title: 'Une nouvelle',
    link: 'https://x.example/a',
    summary: 'En bref.',
    source: 'X',
    ...story,
  };
  const edition: Edition = {
    id: '2026-11',
    language: 'fr',
    subject: 'La lettre',
    editorial: [],
    sections: [
      { shows: 'stories', title: 'Nouvelles', stories: Array.from({ length: times }, () => told) },
      { shows: 'agenda', title: 'Agenda vide', events: [] },
    ],
    ...changes,
  };
  return {
    ...(await render(edition, CONFIG, newsletter)),
    web: await renderPage(edition, CONFIG, newsletter),
  };
}

const count = (text: string, part: string) => text.split(part).length - 1;

describe('a letter', () => {
  it('says in HTML and in text who tells what, and shows no empty section', async () => {
    const { message } = await draw({ date: '2026-11-18' });
    for (const text of [message.html, message.text]) {
      expect(text.replaceAll('\u00A0', ' ')).toMatch(
        /Une nouvelle[^]*X · 18 novembre 2026[^]*En bref\./,
      );
      expect(text).toContain('https://x.example/a');
      expect(text).not.toContain('Agenda vide');
      expect(text).toContain('Ici, 06560 Valbonne');
    }
  });

  it('sets each text as printers of its own language do', async () => {
    const story = {
      title: 'L\'ESA : "un record" !',
      titleLanguage: 'fr',
      summary: "It's here !",
      source: "L'Usine",
      alsoIn: "L'Agefi",
      linkLanguage: 'fr',
    };
    const member = { id: 'm', name: "L'Atelier", town: "L'Escarène", sectors: ["Conseil d'État"] };
    const sections: Edition['sections'] = [
      { shows: 'stories', title: 'News', stories: [{ link: 'https://x.example/a', ...story }] },
      { shows: 'members', title: 'Members', members: [{ member: member as never }] },
    ];
    const { message } = await draw({}, { language: 'en', sections });
    for (const text of [message.html.replaceAll('&#39;', "'"), message.text, message.brief]) {
      expect(text).toContain('L’ESA\u00A0: «\u202Fun record\u202F»\u202F!');
    }
    for (const text of [message.html.replaceAll('&#39;', "'"), message.text]) {
      for (const told of [
        'L’Usine',
        'L’Agefi',
        'L’Atelier',
        'L’Escarène',
        'd’État',
        "It's here !",
      ]) {
        expect(text).toContain(told);
      }
    }
  });

  it('keeps the lines of the postal address', async () => {
    const newsletter = { ...NEWSLETTER, postalAddress: 'Pôle & Cie\nIci\n06560 Valbonne\n' };
    const { message } = await draw({}, {}, 1, newsletter);
    expect(message.html).toContain('>Pôle &amp; Cie<br>Ici<br>06560 Valbonne</p>');
    expect(message.text).toMatch(/^Pôle & Cie\nIci\n06560 Valbonne$/m);
  });

  it.each<[string, Partial<EditedStory>]>([
    ['summary', { summary: '' }],
    ['source, nor a day,', { source: '' }],
    ['summary, source or day', { summary: '', source: '' }],
  ])(
    'has no empty paragraph where a story has no %s, and as much room below it',
    async (_what, story) => {
      const { message } = await draw(story, {}, 2);
      expect(message.html).not.toMatch(/<p[^>]*>\s*<\/p>/);
      expect(count(message.html, '28px')).toBe(count((await draw({}, {}, 2)).message.html, '28px'));
    },
  );

  it('is marked in nothing that others wrote, neither as HTML nor as MJML', async () => {
    const wild =
      '</mj-text><script>alert(1)</script><mj-image src="https://x.example/p.png" />"\'&';
    const story = { title: wild, summary: wild, source: wild, link: 'https://x.example/?a="><b>' };
    const { message, web } = await draw(story, { subject: wild });
    for (const html of [message.html, web]) {
      expect(html).not.toMatch(/<script|<mj-|<b>/);
      expect(html).not.toContain('<img');
    }
  });

  it('has one way out for its reader, which nobody else can write, and none on the web', async () => {
    const { message, web } = await draw({
      title: `Partir ${PLACE}`,
      summary: PLACE,
      source: PLACE,
    });
    expect(count(message.html, PLACE)).toBe(1);
    expect(count(message.text, PLACE)).toBe(1);
    expect(count(message.html, places.preferences)).toBe(1);
    expect(web).not.toContain(PLACE);
    const event = {
      name: 'Un',
      startDate: '2026-12-01',
      allDay: true,
      eventStatus: 'scheduled',
      url: `https://x.example/?${PLACE}`,
    };
    const everywhere = await draw(
      {},
      {
        subject: `Lettre ${PLACE}\r\nBcc: x`,
        editorial: [{ tag: 'p', children: [`\uF0B7 Un ${PLACE}\u0008\r`] }],
        sections: [
          { shows: 'agenda', title: PLACE, events: [{ event: event as never, again: [] }] },
        ],
      },
    );
    const { html, text, subject } = everywhere.message;
    expect(subject).toBe('Lettre unsubscribe Bcc\u00A0: x');
    for (const all of [html, text]) {
      expect(all.match(/[\uE000-\uF8FF\r]/g)).toEqual(['\uE000', '\uE001', '\uE000', '\uE001']);
      expect(all).not.toContain('\b');
    }
  });

  it('is an article in a mail program, and what its page is about', async () => {
    const { message, web } = await draw({});
    expect(message.html.match(/ role="(?!presentation)\w+"/g)).toEqual([' role="article"']);
    expect(web.match(/ role="(?!presentation)\w+"/g)).toEqual([' role="main"']);
  });

  it('has the editor’s headings below its own, without a level left out', async () => {
    const heading = (tag: 'h3' | 'h4') => ({ tag, children: ['Titre'] });
    const levels = async (...editorial: ReturnType<typeof heading>[]) => {
      const { message } = await draw({}, { editorial });
      return [...message.html.matchAll(/<h(\d)[^>]*>Titre/g)].map(([, level]) => level);
    };
    expect(await levels(heading('h3'), heading('h4'))).toEqual(['2', '3']);
    expect(await levels(heading('h4'))).toEqual(['2']);
    expect(await levels(heading('h4'), heading('h3'), heading('h4'))).toEqual(['2', '2', '3']);
  });

  it('shows the picture of a story in the link of its title, for show alone, and above it in Outlook too', async () => {
    const picture = { file: 'img/a.jpg', width: 1200, height: 600 };
    const { message } = await draw({ picture });
    expect(message.html).toMatch(
      /<h3[^>]*><a href="https:\/\/x\.example\/a"[^>]*><img src="https:\/\/pole\.example\/newsletter\/2026-11\/img\/a\.jpg" alt="" width="552" height="276"[^>]*><!--\[if mso\]><br><!\[endif\]-->Une nouvelle<\/a><\/h3>/,
    );
  });

  const deadline = {
    contest: { id: '1', name: 'Challenge', stages: [] },
    stage: "L'idée 2",
    phase: 'open' as const,
    isOneDay: false,
    until: '2027-01-15T23:59:00+01:00',
    url: 'https://concours.example/dossiers',
    daysLeft: 45,
  };
  const contests = { shows: 'contests' as const, title: 'Concours', contests: [deadline] };

  it('leads to where one takes part in a contest', async () => {
    const { message } = await draw({}, { sections: [contests] });
    expect(message.html).toMatch(
      /<h3[^>]*><a href="https:\/\/concours\.example\/dossiers"[^>]*>Challenge</,
    );
    expect(message.text).toContain('[1] https://concours.example/dossiers');
  });

  it.each([
    ['fr', '>J-45<', '>Jour J<'],
    ['en', '>D-45<', '>Today<'],
  ] as const)(
    'counts in %s the days that a contest leaves, up to the last',
    async (language, some, none) => {
      const marks = async (daysLeft: number) => {
        const left = [{ ...deadline, daysLeft }];
        const { message } = await draw(
          {},
          { sections: [{ ...contests, contests: left }], language },
        );
        return message.html;
      };
      expect(await marks(45)).toContain(some);
      expect(await marks(0)).toContain(none);
    },
  );

  it('keeps figures in the line of what they count, and lets lines of text end anywhere', async () => {
    const event = {
      name: 'Forum',
      startDate: '2026-12-01T08:30:00+01:00',
      endDate: '2026-12-01T10:00:00+01:00',
      allDay: false,
      eventStatus: 'scheduled',
    };
    const again = ['2026-12-08', '2026-12-15'];
    const agenda = {
      shows: 'agenda' as const,
      title: 'Agenda',
      events: [{ event: event as never, again }],
    };
    const { html, text } = (await draw({}, { sections: [contests, agenda] })).message;
    expect(html).toContain(
      'L’idée 2\u00A0: jusqu’au vendredi 15\u00A0janvier\u00A02027 à 23\u202Fh\u202F59 (encore 45\u00A0jours)',
    );
    expect(html).toContain(
      '>mardi 1er\u00A0décembre, 8\u202Fh\u202F30\u00A0– 10\u202Fh\u00A0· et 2\u00A0autres dates jusqu’au 15\u00A0décembre<',
    );
    expect(text).toContain('vendredi 15 janvier 2027 à 23\u202Fh\u202F59 (encore');
    const english = await draw({}, { sections: [contests], language: 'en' });
    expect(english.message.html).toContain(
      '>L’idée 2</span>: until Friday, 15\u00A0January\u00A02027 at 23:59',
    );
  });

  it('cuts what nobody would read to its end, and says so; the web has all of it', async () => {
    const title = 'Un titre '.repeat(50).trim();
    const { message, web, repacked } = await draw({
      title,
      summary: 'Un mot. '.repeat(300).trim(),
    });
    expect(message.html).not.toContain(title);
    expect(web).toContain(title);
    expect(web).toContain('Un mot. '.repeat(300).trim());
    expect(repacked).toEqual([{ form: 'cut', names: [title] }]);
    expect((await draw({})).repacked).toEqual([]);
  });

  it('names what was cut short, and nothing that has no shorter form', async () => {
    const link = 'https://x.example/a';
    const story = { title: 'Une', link, summary: 'Mot. '.repeat(200), source: 'X' };
    const event = {
      name: 'Forum',
      startDate: '2026-12-10',
      allDay: true,
      eventStatus: 'scheduled',
    };
    const stories = Array.from({ length: 60 }, () => story);
    const events = Array.from({ length: 120 }, () => ({ event: event as never, again: [] }));
    const { repacked } = await draw(
      {},
      {
        sections: [
          { shows: 'stories', title: 'Nouvelles', stories },
          { shows: 'agenda', title: 'Agenda', events },
        ],
      },
    );
    expect(repacked.map(({ form, names }) => [form, ...new Set(names)])).toEqual([['line', 'Une']]);
  });

  it('keeps what runs from right to left to itself, and lets nobody turn the rest around', async () => {
    const { message, web } = await draw({
      title: 'مرحبا (1)',
      source: 'مصدر',
      summary: '\u202EtôtsuaP\u2067',
      date: '2026-11-20',
    });
    for (const html of [message.html, web]) {
      expect(html).toMatch(/<a [^>]*><span dir="auto">مرحبا \(1\)<\/span><\/a>/);
      expect(html).toMatch(/<span dir="auto">مصدر<\/span>\u00A0· 20/);
      expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    }
    expect(message.text).toContain('\u2068مصدر\u2069\u00A0· 20 novembre 2026');
    expect(message.text).not.toMatch(/[\u202A-\u202E\u2066\u2067]/);
    expect((await draw({})).message.text).not.toMatch(/[\u2066-\u2069]/);
  });

  it('is set large enough to be read', async () => {
    const event = {
      name: 'Forum',
      startDate: '2026-12-10',
      allDay: true,
      eventStatus: 'scheduled',
    };
    const agenda = {
      shows: 'agenda' as const,
      title: 'Agenda',
      events: [{ event: event as never, again: [] }],
    };
    for (const { message } of [
      await draw({ date: '2026-11-20' }),
      await draw({}, { sections: [agenda] }),
    ]) {
      const sizes = [...message.html.matchAll(/font-size:(\d+)px/g)].map(([, size]) =>
        Number(size),
      );
      // What inboxes show beside the subject is not shown in the letter.
      expect(Math.min(...sizes.filter((size) => size > 1))).toBeGreaterThanOrEqual(16);
    }
  });

  it('has lines of text no longer than 72 signs, but for a word that is', async () => {
    const { message } = await draw({
      title: ' Une  nouvelle ',
      summary: 'mot '.repeat(80),
      link: `https://x.example/${'a'.repeat(90)}`,
    });
    const long = message.text.split('\n').filter((line) => line.length > 72);
    expect(long).toEqual([`[1] https://x.example/${'a'.repeat(90)}`]);
    // A wide screen has each paragraph in a line again (RFC 3676).
    const flowing = message.text.replaceAll(' \n', ' ').split('\n');
    expect(flowing).toContain('mot '.repeat(80).trim());
    expect(flowing).toContain('Une nouvelle');
  });

  it('is never larger than a mail program shows, and leads to what it has no room for', async () => {
    const long = { title: 'Une nouvelle '.repeat(900), summary: 'En bref. '.repeat(900) };
    for (const [story, times] of [
      [{}, 5000],
      [long, 200],
      [{ ...long, source: 'X'.repeat(10_000), link: `https://x.example/${'a'.repeat(2000)}` }, 60],
    ] as const) {
      const { message, web, repacked } = await draw(story, {}, times);
      const html = splice(message.html, personalFor({ token: 'x'.repeat(32) }, CONFIG.publicUrl));
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(95_000);
      expect(Buffer.byteLength(html)).toBeGreaterThan(85_000);
      expect(count(html, '<h3')).toBeGreaterThan(10);
      expect(count(web, '<h3')).toBe(times);
      const left = repacked.find(({ form }) => form === 'left')?.names.length ?? 0;
      if (left > 0)
        expect(html).toContain(`Et ${new Intl.NumberFormat('fr').format(left)} autres sur le web`);
      expect(count(html, '<h3') + left).toBe(times);
    }
  });

  it('is never larger, whatever an edition is made of', { timeout: 60_000 }, async () => {
    const story = fc.record({
      title: fc.string({ unit: 'grapheme', maxLength: 400 }),
      link: fc.webUrl(),
      summary: fc.string({ unit: 'grapheme', maxLength: 600 }),
      source: fc.string({ maxLength: 60 }),
      picture: fc.option(fc.constant({ file: 'img/a.jpg', width: 1104, height: 580 }), {
        nil: undefined,
      }),
    });
    const section = fc.record({
      shows: fc.constant('stories' as const),
      title: fc.string({ maxLength: 60 }),
      stories: fc.array(story, { maxLength: 60, size: 'max' }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(section, { maxLength: 6 }), async (sections) => {
        const { message } = await draw({}, { sections });
        const html = splice(message.html, personalFor({ token: 'x'.repeat(32) }, CONFIG.publicUrl));
        expect(Buffer.byteLength(html) <= 95_000).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is whole though the editor writes a book, or a single paragraph of one', async () => {
    for (const editorial of [
      Array.from({ length: 6000 }, () => ({ tag: 'p' as const, children: ['Un paragraphe. '] })),
      [{ tag: 'p' as const, children: ['Un livre. '.repeat(20_000)] }],
    ]) {
      const { message, web } = await draw({}, { editorial });
      expect(Buffer.byteLength(message.html)).toBeLessThanOrEqual(95_000);
      expect(/>Et [\d\s]+ autres? sur le web</.test(message.html)).toBe(true);
      expect(Buffer.byteLength(web)).toBeGreaterThan(95_000);
    }
  });

  it('has all else though a paragraph of the editor’s is too long for any, and says which it is', async () => {
    const book = { tag: 'p' as const, children: ['Un livre. '.repeat(20_000)] };
    const editorial = [book, { tag: 'p' as const, children: ['Bonjour.'] }];
    const { message, repacked } = await draw({}, { editorial }, 12);
    expect(message.html).toContain('>Bonjour.<');
    expect(count(message.html, '<h3')).toBe(12);
    expect(repacked).toEqual([{ form: 'editorial', names: ['Un livre. '.repeat(20_000).trim()] }]);
  });

  it('is none where there is room for nothing of it', async () => {
    const editorial = [{ tag: 'p' as const, children: ['Un livre. '.repeat(20_000)] }];
    await expect(draw({}, { editorial }, 0)).rejects.toMatchObject({ code: 'letter-bare' });
  });
});
