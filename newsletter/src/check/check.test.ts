import type { CalendarEvent } from '@telecom-valley/catalog';
import { describe, expect, it } from 'vitest';
import { places } from '../message/index.ts';
import type { Edition, Message } from '../model.ts';
import { check } from './check.ts';
import { readMail } from './read-mail.ts';
import { transport } from './rules/transport.ts';
import { unsubscribe } from './rules/unsubscribe.ts';

const HTML = `<!doctype html><html lang="fr"><body><div style="display:none">En bref</div><h1>Bonjour</h1>
<p><a href="https://x.example/a">Une nouvelle</a> <img src="https://pole.example/a.jpg" alt="" width="552" height="290"></p><!--more-->
<p><a href="${places.unsubscribe}">Se désabonner</a></p></body></html>`;
const GOOD: Message = {
  edition: '2026-11',
  language: 'fr',
  subject: 'La lettre',
  brief: 'En bref',
  html: HTML,
  text: `Bonjour\n\nUne nouvelle : https://x.example/a\n\nPartir : ${places.unsubscribe}`,
};
const READER = { address: 'lectrice@x.example', token: 'x'.repeat(32) };
const PUBLIC_URL = 'https://pole.example';
const SENDER = {
  from: { name: 'Pôle', address: 'lettre@pole.example' },
  cluster: 'Pôle',
  publicUrl: PUBLIC_URL,
  at: Date.parse('2026-12-01T08:00:00Z'),
};
const PICTURE = '<img src="https://pole.example/b.jpg" alt="" width="3" height="3">';
const DARK = (ink: string) =>
  `<style>@media (prefers-color-scheme:dark){.a,.a>i{background:#000!important}.a b{color:${ink}!important}}</style>
  <p class="a" style="color:#fff;background:#111"><b>Gras</b> <i style="background:#222">Penché</i></p>`;
const FACTS = {
  edition: undefined,
  firstDay: '2026-11-01',
  today: '2026-12-01',
  toldBefore: new Set<string>(),
  mailPrograms: { gmail: 40, 'outlook.windows': 20, 'apple-mail': 30 },
};
const { sample: GOOD_SAMPLE } = await check(GOOD, READER, SENDER, FACTS);
const ARRIVED = Buffer.byteLength((await readMail(GOOD_SAMPLE)).html);

async function rulesOf(changes: Partial<Message>, publicUrl = PUBLIC_URL): Promise<string[]> {
  const sender = { ...SENDER, publicUrl };
  const { findings, message } = await check({ ...GOOD, ...changes }, READER, sender, FACTS);
  expect(message !== undefined).toBe(findings.every(({ severity }) => severity !== 'error'));
  return findings.map(({ rule }) => rule);
}

/** The good letter with something more in it. */
function more(html: string, address?: string): Partial<Message> {
  return {
    html: HTML.replace('<!--more-->', html),
    ...(address && { text: `${GOOD.text}\n${address}` }),
  };
}

/** A letter of which so many bytes arrive. */
function ofBytes(bytes: number): Partial<Message> {
  return more('x'.repeat(bytes - ARRIVED + '<!--more-->'.length));
}

describe('the check', () => {
  it('lets a good letter pass', async () => {
    expect(await rulesOf({})).toEqual([]);
  });

  it.each<[rule: string, breaking: Partial<Message>, nearly: Partial<Message>]>([
    ['subject-missing', { subject: ' ' }, { subject: '·' }],
    ['letter-large', ofBytes(95_001), ofBytes(95_000)],
    [
      'unsubscribe-link',
      {
        html: HTML.replace(places.unsubscribe, `${PUBLIC_URL}/newsletter/leave/`),
        text: `${GOOD.text} ${PUBLIC_URL}/newsletter/leave/`,
      },
      {
        html: HTML.replace(
          'Se désabonner',
          '<img src="https://pole.example/b.png" alt="Partir" width="9" height="9">',
        ),
      },
    ],
    [
      'unsubscribe-link',
      { text: `https://x.example/a\n${PUBLIC_URL}/newsletter/leave/` },
      { text: `${places.unsubscribe} https://x.example/a` },
    ],
    [
      'link-relative',
      more('<a href="/b">Une suite</a>', '/b'),
      more('<a href="mailto:a@x.example">Écrire</a>', 'a@x.example'),
    ],
    [
      'link-relative',
      more('<a href="javascript:alert(1)">Une suite</a>', 'javascript:alert(1)'),
      more('<a href="tel:+33493000000">04 93 00 00 00</a>', '+33493000000'),
    ],
    [
      'link-wordless',
      more(`<a href="https://x.example/b">${PICTURE}</a>`, 'https://x.example/b'),
      more(`<a href="https://x.example/b">Une suite${PICTURE}</a>`, 'https://x.example/b'),
    ],
    [
      'link-nowhere',
      more('<a href="https://localhost/b">Une suite</a>', 'https://localhost/b'),
      more('<a href="https://localhost.example/b">Une suite</a>', 'https://localhost.example/b'),
    ],
    [
      'link-nowhere',
      more('<a href="http://192.168.1.4/b">Une suite</a>', 'http://192.168.1.4/b'),
      more(
        '<a href="https://192.168.1.4.example/b">Une suite</a>',
        'https://192.168.1.4.example/b',
      ),
    ],
    [
      'link-insecure',
      more('<a href="http://x.example/b">Une suite</a>', 'http://x.example/b'),
      more('<a href="HTTPS://x.example/b">Une suite</a>', 'HTTPS://x.example/b'),
    ],
    [
      'link-only-html',
      more('<a href="https://x.example/b">Une suite</a>'),
      // A long address is broken over lines.
      more('<a href="https://x.example/b">Une suite</a>', 'https://x.exam\nple/b'),
    ],
    [
      'picture-wordless',
      more(PICTURE.replace(' alt=""', '')),
      more(PICTURE.replace('alt=""', 'alt')),
    ],
    ['subject-long', { subject: 'a'.repeat(71) }, { subject: '🎉'.repeat(70) }],
    [
      'subject-shouting',
      { subject: 'LETTRE DE NOVEMBRE' },
      { subject: 'Lettre ETSI NIST et ESTEREL' },
    ],
    ['subject-shouting', { subject: 'Enfin !!' }, { subject: 'Enfin ! Vraiment ?' }],
    [
      'preheader-missing',
      { html: HTML.replace('En bref', ' ') },
      { html: HTML.replace('En bref', '·') },
    ],
    [
      'preheader-repeats',
      { html: HTML.replace('En bref', 'La lettre') },
      { html: HTML.replace('En bref', 'La lettre !') },
    ],
    ['language-missing', { html: HTML.replace('lang="fr"', 'lang="und"') }, {}],
    ['heading-one', more('<h1>Encore</h1>'), more('<h2>Encore</h2>')],
    ['heading-order', more('<h3>Trop bas</h3>'), more('<h2>Un</h2><h3>Deux</h3><h2>Trois</h2>')],
    [
      'table-spoken',
      more('<table><tr><td>a</td></tr></table>'),
      more(
        '<table role="presentation"><tr><td>a</td></tr></table><!--[if mso]><table><![endif]-->',
      ),
    ],
    [
      'picture-unsized',
      more(PICTURE.replace('width="3"', 'width="100%"')),
      more(PICTURE.replace('width="3"', 'width="3px"')),
    ],
    [
      'picture-foreign',
      more(PICTURE.replace('pole.example', 'x.example')),
      more(PICTURE.replace('/b.jpg', '/x.example/b.jpg')),
    ],
    ['picture-spying', more(PICTURE.replace('width="3"', 'width="1"')), more(PICTURE)],
    [
      'link-vague',
      more('<a href="https://x.example/b">Lire la suite…</a>', 'https://x.example/b'),
      more('<a href="https://x.example/b">Lire la suite du rapport</a>', 'https://x.example/b'),
    ],
    [
      'link-twice',
      more('<a href="https://x.example/b">une nouvelle</a>', 'https://x.example/b'),
      more('<a href="https://x.example/a#">Une nouvelle</a>', 'https://x.example/a#'),
    ],
    [
      'link-disguised',
      more('<a href="https://x.example/b">https://y.example/b</a>', 'https://x.example/b'),
      more('<a href="https://x.example/b">www.x.example</a>', 'https://x.example/b'),
    ],
    [
      'link-tracking',
      more(
        '<a href="https://x.example/b?utm_source=c">Une suite</a>',
        'https://x.example/b?utm_source=c',
      ),
      more('<a href="https://x.example/b?id=c">Une suite</a>', 'https://x.example/b?id=c'),
    ],
    [
      'text-placeholder',
      { subject: 'La lettre [à compléter]' },
      { subject: 'À compléter ensemble' },
    ],
    ['text-placeholder', { subject: 'La lettre XXXX' }, { subject: 'XXX edizione, toxxxx' }],
    ['text-placeholder', more('<p>Bonjour {{ prénom }}</p>'), more('<p>Vue : {{ a + b }}</p>')],
    [
      'contrast-low',
      more('<p style="color:#777777">Gris</p>'),
      more('<p style="color:#767676">Gris</p><p style="color:#949494;font-size:24px">Gris</p>'),
    ],
    [
      'contrast-low',
      more('<p style="background:#111">Noir <b style="color:#eee">et blanc</b></p>'),
      more('<p style="background:#111;display:none">Noir <b style="color:#222">et noir</b></p>'),
    ],
    [
      'contrast-inverted',
      more('<p style="background:#757575;color:#000">Noir sur gris</p>'),
      more('<p style="background:#8a8a8a;color:#000">Noir sur gris</p>'),
    ],
    [
      'css-unsupported',
      more('<p style="display:flex">Un</p>'),
      more('<p style="display:block;border-radius:9px">Un</p>'),
    ],
    [
      'css-unsupported',
      more('<style>p{position:absolute}</style>'),
      more('<!--[if mso]><style>p{position:absolute}</style><![endif]-->'),
    ],
    ['contrast-dark', more(DARK('#595959')), more(DARK('#ffffff'))],
    ['place-open', more('<p>\uE000name\uE001</p>'), more('<p>\uD83C\uDF89</p>')],
  ])('finds %s, and nothing else, nor where it nearly is', async (rule, breaking, nearly) => {
    expect(await rulesOf(breaking)).toEqual([rule]);
    expect(await rulesOf(nearly)).toEqual([]);
  });

  it('stops a letter that Gmail would cut off, to the byte', async () => {
    expect(await rulesOf(ofBytes(102 * 1024))).toEqual(['letter-large']);
    expect(await rulesOf(ofBytes(102 * 1024 + 1))).toEqual(['letter-clipped']);
    const html = HTML.replace(
      '<!--more-->',
      `<h2>Peu</h2>x<h2>Trop &amp; plus</h2>${'x'.repeat(99_000)}`,
    );
    const { findings } = await check({ ...GOOD, html }, READER, SENDER, FACTS);
    expect(findings[0]!.values).toMatchObject({ part: 'Trop & plus', partKilobytes: 97 });
  });

  it('wants a link for one click in the headers, over TLS', async () => {
    expect(await rulesOf({}, 'http://pole.example')).toEqual([
      'unsubscribe-header',
      'link-insecure',
    ]);
  });

  it.each([
    ['header-missing', /^Message-ID: .*\r\n/m, '', /^Content-Language: .*\r\n/m],
    ['header-twice', /^(?=From: )/m, 'From: b@x.example\r\n', /^(?=From: )/m],
    ['line-long', /(?=<h1>)/, 'x'.repeat(999), /(?=<h1>)/],
    ['line-bare', /(?<=<h1>)/, '\n', /(?<=<h1>)/],
    ['text-missing', /Bonjour[^]*?(?=\r\n--)/, '', /Bonjour/],
  ])('finds %s in the mail itself', async (rule, place, instead, nearly) => {
    const source = Buffer.from(GOOD_SAMPLE.bytes).toString();
    const facts = { ...FACTS, publicUrl: PUBLIC_URL, now: SENDER.at };
    const rulesIn = async (text: string) =>
      transport(await readMail({ ...GOOD_SAMPLE, bytes: Buffer.from(text) }), facts).map(
        (finding) => finding.rule,
      );
    expect(source).toMatch(place);
    expect(await rulesIn(source.replace(place, instead))).toEqual([rule]);
    const harmless: Record<string, string> = {
      'header-twice': 'Reply-To: b@x.example\r\n',
      'line-long': `\r\n${'x'.repeat(990)}\r\n`,
      'line-bare': '\r\n',
      'text-missing': 'x',
    };
    expect(await rulesIn(source.replace(nearly, harmless[rule] ?? ''))).toEqual([]);
  });

  it('wants the name of the list', async () => {
    const source = Buffer.from(GOOD_SAMPLE.bytes).toString();
    const rulesIn = async (text: string) => {
      const mail = await readMail({ ...GOOD_SAMPLE, bytes: Buffer.from(text) });
      const facts = { ...FACTS, publicUrl: PUBLIC_URL, now: SENDER.at };
      return unsubscribe(mail, facts).map(({ rule }) => rule);
    };
    expect(await rulesIn(source.replace(' <newsletter.pole.example>', ''))).toEqual([
      'header-missing',
    ]);
    expect(await rulesIn(source)).toEqual([]);
  });

  it('looks at what its reader gets, byte for byte', async () => {
    const source = Buffer.from(GOOD_SAMPLE.bytes).toString();
    expect(source).toContain('To: lectrice@x.example\r\n');
    expect(source).toContain(
      `List-Unsubscribe: <${PUBLIC_URL}/newsletter/leave/${READER.token}>\r\n`,
    );
    expect(source.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  });
});

describe('what an edition is made of', () => {
  const event = (name: string, startDate: string, endDate?: string) => ({
    event: { name, startDate, endDate } as CalendarEvent,
    again: [],
  });
  const story = { link: 'https://x.example/a', summary: '', source: 'X' };

  it('is of its time', async () => {
    const edition: Edition = {
      id: '2026-11',
      language: 'fr',
      subject: 'La lettre',
      editorial: [],
      sections: [
        {
          shows: 'agenda',
          title: 'Agenda',
          events: [
            event('Passé', '2026-11-29T08:00:00+01:00', '2026-12-01T08:59:00+01:00'),
            event('En cours', '2026-11-29T08:00:00+01:00', '2026-12-01T09:00:00+01:00'),
            event('Hier', '2026-11-30'),
            event('Aujourd’hui', '2026-12-01'),
            event('Jusqu’à ce soir', '2026-11-28', '2026-12-01'),
            event('Ce matin', '2026-12-01T00:00:00+01:00'),
          ],
        },
        {
          shows: 'stories',
          title: 'Nouvelles',
          stories: [
            { ...story, title: 'Vieille', date: '2026-10-31', link: 'https://x.example/b' },
            { ...story, title: 'Du premier', date: '2026-11-01', link: 'https://x.example/c' },
            { ...story, title: 'Répétée' },
          ],
        },
      ],
    };
    const facts = { ...FACTS, edition, toldBefore: new Set(['https://x.example/a']) };
    const { findings, message } = await check(GOOD, READER, SENDER, facts);
    expect(findings.map(({ rule, values }) => [rule, values.name ?? values.title])).toEqual([
      ['event-past', 'Passé'],
      ['event-past', 'Hier'],
      ['story-old', 'Vieille'],
      ['story-repeated', 'Répétée'],
    ]);
    expect(message).toBeDefined();
    const empty = { shows: 'stories' as const, title: 'Vide', stories: [] };
    const sparse = { ...facts, edition: { ...edition, sections: [empty] } };
    const { findings: found } = await check(GOOD, READER, SENDER, sparse);
    expect(found).toMatchObject([{ rule: 'section-empty', severity: 'info' }]);
  });
});
