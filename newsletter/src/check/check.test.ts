import type { CalendarEvent } from '@telecom-valley/catalog';
import { describe, expect, it } from 'vitest';
import { places } from '../message/index.ts';
import type { Edition, Message } from '../model.ts';
import { NOTHING_BEFORE } from './check-rule.ts';
import { check } from './check.ts';
import { readMail } from './read-mail.ts';
import { headers } from './rules/headers.ts';
import { parts } from './rules/parts.ts';
import { transport } from './rules/transport.ts';
import { unsubscribe } from './rules/unsubscribe.ts';

const HTML = `<!doctype html><html lang="fr" dir="ltr"><head><title>La lettre</title>
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<style>@media (prefers-color-scheme:dark){.ink{color:#fff!important}}[data-ogsc] .ink{color:#fff!important}</style></head><body><div style="display:none">En bref</div><h1>Bonjour</h1>
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
  toldBefore: NOTHING_BEFORE,
  isFirst: true,
  mailPrograms: { gmail: 40, 'outlook.windows': 20, 'apple-mail': 30 },
};
const SENTENCE = `${'Une phrase qui prend plusieurs lignes sur un téléphone, '.repeat(2)}et finit.`;
const prose = (count: number, style: string) =>
  `<p style="line-height:1.5;${style}">${SENTENCE}</p>`.repeat(count);
/** Words of links that say nothing, and words like them. */
const VAGUE = [
  ['Cliquez ici\u202F!', 'Cliquez ici pour vous inscrire'],
  ['👉 Lire la suite', 'Lire la suite du feuilleton'],
  ['→ Lire la suite', 'La suite logicielle'],
  ['Ce lien', 'Ce lien social'],
  ['En savoir\u00A0+', 'En savoir moins'],
  ["Voir l'article", 'L’article de Nice-Matin'],
  ['Découvrir', 'Découvrir Nice à vélo'],
  ['Click here to read more', 'Here to stay'],
  ['More info', 'More than code'],
  ['Scopri di più…', 'Scopri Nizza'],
  ['👉', '👉 6'],
  ['…', '1 + 1'],
] as const;
/** Links that a rule is about, and links like them. */
const SUSPICIOUS = [
  ['link-placeholder', 'https://www.example.com/', 'https://www.example.com.example/'],
  ['link-placeholder', 'https://exemple.fr/prix', 'https://exemples.fr/prix'],
  ['link-placeholder', 'https://x.example/lien-a-completer', 'https://x.example/lien-a-suivre'],
  [
    'link-placeholder',
    'https://x.example/url_a_remplir/?b',
    'https://x.example/une-page-a-remplir',
  ],
  ['link-placeholder', 'https://x.example/page-a-venir.html', 'https://x.example/lien-a-venir/b'],
  ['link-shortened', 'https://bit.ly/3abc', 'https://habit.ly/3abc'],
  ['link-shortened', 'https://lnkd.in/e1', 'https://www.linkedin.com/company/x'],
  ['link-tracking', 'https://www.linkedin.com/jobs/?trk=a&lipi=b', 'https://x.example/?trek=a'],
  ['link-tracking', 'https://x.example/a#xtor=RSS-3208', 'https://x.example/a#deux'],
  ['link-placeholder', 'https://x.example/{{url}}', 'https://x.example/{url}'],
  ['link-placeholder', 'https://x.example/?a=%7B%7Burl%7D%7D', 'https://x.example/?a=%7Burl'],
  ['link-placeholder', 'https://monsite.fr', 'https://monsite-a-nice.fr'],
  ['link-placeholder', 'https://lien.fr/', 'https://lien-social.fr/'],
  ['link-placeholder', 'https://www.xxx.fr/', 'https://www.xxl.fr/'],
  [
    'link-wrapped',
    'https://www.facebook.com/l.php?u=https%3A%2F%2Fx.example',
    'https://www.facebook.com/pole?u=a',
  ],
  [
    'link-wrapped',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2Fa&data=b',
    'https://outlook.com/?url=https%3A%2F%2Fx.example%2Fa',
  ],
  [
    'link-wrapped',
    'https://urldefense.com/v3/__https://x.example/a__;!!Ab$',
    'https://defense.example/v3/__https://x.example/a__;!!Ab$',
  ],
  ['link-click', 'https://urldefense.com/v3/__https://x.fr/*a__;Iw!!Ab$', 'https://x.fr/*a'],
  [
    'link-click',
    'https://pole.us4.list-manage.com/track/click?u=1&id=2&e=3',
    'https://pole.us4.list-manage.com/subscribe?u=1&id=2',
  ],
  ['link-click', 'https://r.mail.pole.fr/tr/cl/AbC123', 'https://r.mail.pole.fr/tr/clubs/AbC123'],
  ['link-click', 'https://x1.mjt.lu/lnk/AbC123/1', 'https://www.mailjet.com/lnk/'],
  [
    'link-click',
    'https://pole.fr/?mailpoet_router&endpoint=track&action=click&data=a',
    'https://pole.fr/?action=click&data=a',
  ],
  ['link-draft', 'https://x.example/?p=12&preview=true', 'https://x.example/?p=12'],
  [
    'link-draft',
    'https://x.example/wp-admin/post.php?action=edit',
    'https://x.example/administration/?action=edit',
  ],
  ['link-draft', 'https://x.example/fr/node/12/edit', 'https://x.example/fr/node/12/editeurs'],
  ['link-draft', 'https://x.example/typo3/index.php?route=a', 'https://x.example/expertise/typo3/'],
  [
    'link-draft',
    'https://x.example/wp-admin/',
    'https://x.example/wp-admin/admin-ajax.php?action=ics',
  ],
  ['link-draft', 'https://x.example/?preview_id=1', 'https://x.example/episode/1?preview=1'],
  ['link-click', 'https://a.x.example/track/click/1', 'https://x.example/track/click/festival'],
  ['link-password', 'https://name:word@x.example/', 'https://x.example/@name:word'],
  ['link-number', 'https://8.8.8.8/', 'https://8.8.8.8.example/'],
  ['link-number', 'https://[2606:4700::1111]/', 'https://x.example/[2606:4700::1111]'],
  ['link-nowhere', 'https://[fd00::1]/', 'https://fd00.example/'],
  ['link-nowhere', 'https://nas.lan/partage', 'https://nas.lan.example/partage'],
  ['link-nowhere', 'https://box.home', 'https://home.example'],
  ['link-nowhere', 'https://box.home.arpa/', 'https://arpa.example/'],
  ['link-nowhere', 'https://wiki.pole.corp/', 'https://wiki.corporate/'],
  ['link-nowhere', 'https://abc.onion/', 'https://www.oignon.fr/onion/'],
] as const;
const { sample: GOOD_SAMPLE } = await check(GOOD, READER, SENDER, FACTS);
const ARRIVED = Buffer.byteLength((await readMail(GOOD_SAMPLE)).html);

interface Other {
  readonly publicUrl?: string;
  readonly facts?: Partial<typeof FACTS>;
}

async function rulesOf(
  changes: Partial<Message>,
  { publicUrl = PUBLIC_URL, facts }: Other = {},
): Promise<string[]> {
  const letter = { ...GOOD, ...changes };
  // The title is the subject, unless a letter says otherwise.
  const html = letter.html.replace('<title>La lettre<', `<title>${letter.subject}<`);
  const sender = { ...SENDER, publicUrl };
  const known = { ...FACTS, ...facts };
  const { findings, message } = await check({ ...letter, html }, READER, sender, known);
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

/** The good letter with something else beside its subject. */
function beside(words: string): Partial<Message> {
  return { html: HTML.replace('En bref', words) };
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
      'link-relative',
      more('<a href="mailto:contact">Écrire</a>', 'contact'),
      more('<a href="mailto:?subject=Une%20suite">Faire suivre</a>', '?subject=Une%20suite'),
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
      'link-only-html',
      more('<a href="https://y.example/">Un site</a>', 'https://y.example.org'),
      more('<a href="https://y.example/">Un site</a>', '(https://y.example).'),
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
    [
      'subject-shouting',
      { subject: 'LA FÊTE DE LA SCIENCE À SOPHIA' },
      { subject: 'SOPHIA ANTIPOLIS fête ses 50 ans' },
    ],
    [
      'subject-shouting',
      { subject: 'VIVATECH, INDUSTRIA : VENEZ VITE' },
      { subject: 'VIVATECH, INDUSTRIA : on y était' },
    ],
    ['subject-shouting', { subject: 'Enfin !!' }, { subject: 'Enfin ! Vraiment ?!' }],
    ['subject-shouting', { subject: 'Quoi ?!?' }, { subject: 'Quoi ? !' }],
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
    [
      'dark-missing',
      { html: HTML.replace('<meta name="color-scheme"', '<meta name="colour-scheme"') },
      { html: HTML.replace('content="light dark"', 'content="dark light"') },
    ],
    [
      'dark-missing',
      { html: HTML.replace('schemes" content="light dark"', 'schemes" content="light"') },
      { html: HTML.replace('schemes" content="light dark"', 'schemes" content="only dark"') },
    ],
    [
      'dark-missing',
      { html: HTML.replace('-scheme:dark)', '-scheme:light)') },
      {
        html: HTML.replace(
          '@media (prefers-color-scheme:',
          '@media screen and (prefers-color-scheme: ',
        ),
      },
    ],
    [
      'dark-missing',
      { html: HTML.replace('[data-ogsc]', '[data-ogsb]') },
      { html: HTML.replace('[data-ogsc]', '[data-ogsb] b,[data-ogsc]') },
    ],
    ['language-missing', { html: HTML.replace('lang="fr"', 'lang="und"') }, {}],
    ['direction-other', { html: HTML.replace(' dir="ltr"', '') }, more('<p dir="rtl">Un</p>')],
    [
      'direction-other',
      { html: HTML.replace('dir="ltr"', 'dir="rtl"') },
      more('<p dir="auto">Un</p>'),
    ],
    ['heading-early', { html: HTML.replace('<h1>', '<h2>Tôt</h2><h1>') }, more('<h2>Tard</h2>')],
    [
      'heading-empty',
      more('<h2> </h2>'),
      more(`<h2>${PICTURE.replace('alt=""', 'alt="Un"')}</h2>`),
    ],
    ['heading-one', more('<h1>Encore</h1>'), more('<h2>Encore</h2>')],
    ['heading-order', more('<h3>Trop bas</h3>'), more('<h2>Un</h2><h3>Deux</h3><h2>Trois</h2>')],
    [
      'table-spoken',
      more('<table><tr><td>a</td></tr></table>'),
      more(
        '<table role="presentation"><tr><td>a</td></tr></table><!--[if mso]><table role="presentation"><![endif]--><!-- <table> -->',
      ),
    ],
    [
      'table-spoken',
      more('<!--[if mso | IE]><table><tr><td><![endif]-->'),
      more('<!--[if !mso]><!--><p>a</p><!--<![endif]-->'),
    ],
    [
      'table-spoken',
      more('<table role="presentation"><tr><th>a</th></tr></table>'),
      more('<table role="none"><tr><td><b>a</b></td></tr></table>'),
    ],
    [
      'title-other',
      { html: HTML.replace('<title>La lettre', '<title>') },
      { html: HTML.replace('<title>La lettre', '<title> La\n lettre ') },
    ],
    [
      'title-other',
      { html: HTML.replace('<title>La lettre', '<title>MJML') },
      { html: HTML, subject: 'La lettre & plus' },
    ],
    [
      'title-other',
      { html: HTML.replace('<title>La lettre', '<title>Une lettre…') },
      { html: HTML.replace('<title>La lettre', '<title>La lett…') },
    ],
    [
      'language-other',
      { html: HTML.replace('lang="fr"', 'lang="en"') },
      { html: HTML.replace('lang="fr"', 'lang="fr-CA"') },
    ],
    [
      'text-small',
      more('<p style="font-size:10pt">Petit</p>'),
      more('<p style="font:14px/1.5 serif">Moins petit</p><p style="font-size:9px">·</p>'),
    ],
    [
      'text-small',
      more(prose(4, 'font-size:15px')),
      more(`${prose(4, '')}${prose(3, 'font-size:15px')}`),
    ],
    [
      'text-tight',
      more('<p style="line-height:1.3">' + SENTENCE + '</p>'),
      more(
        `<p style="font-size:20px;line-height:30px">${SENTENCE}</p><h2 style="line-height:1">${SENTENCE}</h2>`,
      ),
    ],
    [
      'text-justified',
      more('<div style="text-align:justify"><p>Un</p></div>'),
      more('<div align="justify" style="text-align:left"><p>Un</p></div>'),
    ],
    [
      'link-bare',
      more(
        '<a href="https://x.example/b" style="text-decoration:none">Deux</a>',
        'https://x.example/b',
      ),
      more(
        `<table role="presentation"><tr><td bgcolor="#0b5394"><a href="https://x.example/b" style="color:#fff;text-decoration:none">Deux</a></td></tr></table>
        <a href="https://x.example/c" style="text-decoration:none;border-bottom:1px solid">Trois</a>`,
        'https://x.example/b https://x.example/c',
      ),
    ],
    [
      'link-bare',
      more('<style>p, a{text-decoration:none}</style>'),
      more('<style>img,#outlook td{text-decoration:none}</style>'),
    ],
    [
      'link-wordless',
      more(`<a href="mailto:a@x.example">${PICTURE}</a>`, 'a@x.example'),
      more(
        `<a href="mailto:a@x.example">${PICTURE.replace('alt=""', 'alt="Écrire"')}</a>`,
        'a@x.example',
      ),
    ],
    ...['<script>1</script>', '<iframe></iframe>', '<form></form>', '<p onclick="x()">Un</p>'].map(
      (html): [string, Partial<Message>, Partial<Message>] => [
        'content-active',
        more(html),
        more('<p title="onclick=">Un</p><!-- <script> -->'),
      ],
    ),
    [
      'request-foreign',
      more('<link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Lato">'),
      more('<link rel="canonical" href="https://x.example/">'),
    ],
    [
      'request-foreign',
      more('<!--[if mso]><v:fill src="//x.example/a.png"/><![endif]-->'),
      more(`<!--[if mso]><v:fill src="${PUBLIC_URL}/a.png"/><![endif]-->`),
    ],
    [
      'request-foreign',
      more('<table role="presentation" background="https://x.example/a.png"></table>'),
      more(`<table role="presentation" background="${PUBLIC_URL}/a.png"></table>`),
    ],
    [
      'request-personal',
      more(PICTURE.replace('/b.jpg', `/b.jpg?for=${places.unsubscribe}`)),
      more(`<p>${READER.address}</p>`),
    ],
    [
      'request-personal',
      more(
        '<a href="https://x.example/?r=lectrice%40x.example">Une suite</a>',
        'https://x.example/?r=lectrice%40x.example',
      ),
      more(`<a href="mailto:${READER.address}">Écrire</a>`, READER.address),
    ],
    [
      'picture-filename',
      more(PICTURE.replace('alt=""', 'alt="IMG_2034.JPG"')),
      more(PICTURE.replace('alt=""', 'alt="Le gala .jpg"')),
    ],
    [
      'picture-filename',
      more(PICTURE.replace('alt=""', 'alt="DSC 2034"')),
      more(PICTURE.replace('alt=""', 'alt="Image 2034 du robot"')),
    ],
    [
      'picture-spying',
      more(PICTURE.replace('>', ' style="display:none">')),
      more(PICTURE.replace('>', ' style="display:block">')),
    ],
    [
      'picture-spying',
      more(`<div style="max-height:0">${PICTURE}</div>`),
      more(`<div style="max-height:0.5em">${PICTURE}</div>`),
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
    [
      'picture-insecure',
      more(PICTURE.replace('https:', 'http:')),
      more(PICTURE.replace('https:', 'HTTPS:')),
    ],
    [
      'picture-moving',
      more(PICTURE.replace('.jpg', '.GIF?1')),
      more(PICTURE.replace('.jpg', '.gif.jpg')),
    ],
    ['picture-spying', more(PICTURE.replace('width="3"', 'width="1"')), more(PICTURE)],
    [
      'text-title',
      more('<h2>Un</h2><h3><a href="https://x.example/a">Le robot, enfin</a></h3>'),
      more('<h2>Un</h2><h3><a href="https://x.example/a">« Une » nouvelle</a> – Pôle</h3>'),
    ],
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
    ...VAGUE.map(([breaking, nearly]): [string, Partial<Message>, Partial<Message>] => [
      'link-vague',
      more(`<a href="https://x.example/b">${breaking}</a>`, 'https://x.example/b'),
      more(`<a href="https://x.example/b">${nearly}</a>`, 'https://x.example/b'),
    ]),
    ...SUSPICIOUS.map(([rule, breaking, nearly]): [string, Partial<Message>, Partial<Message>] => [
      rule,
      more(`<a href="${breaking}">Une suite</a>`, breaking),
      more(`<a href="${nearly}">Une suite</a>`, nearly),
    ]),
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
      more('<p style="display:block;border-radius:9px;word-wrap:break-word">Un</p>'),
    ],
    [
      'css-unsupported',
      more('<p style="padding:0 0 9px">Un</p>'),
      more(
        '<table role="presentation"><tr><td style="padding:9px"><p style="padding:0;margin:9px">Un</p></td></tr></table>',
      ),
    ],
    [
      'css-unsupported',
      more('<span style="display:inline-block">Un</span>'),
      more(PICTURE.replace('>', ' style="display:block;max-width:9px">')),
    ],
    [
      'css-unsupported',
      more('<style>p{position:absolute}</style>'),
      more('<!--[if mso]><style>p{position:absolute}</style><![endif]-->'),
    ],
    [
      'contrast-low',
      more('<p style="color:rgb(119, 119, 119)">Gris</p>'),
      more('<p style="color:rgb(118 118 118)">Gris</p>'),
    ],
    [
      'contrast-low',
      more('<p style="color:rgba(0,0,0,.5)">Gris</p>'),
      more('<p style="color:rgba(0,0,0,.6);background:transparent">Gris</p>'),
    ],
    [
      'contrast-low',
      more('<p style="background:yellow url(a.png) no-repeat;color:LightGray">Gris</p>'),
      more('<p style="background:no-repeat 100% yellow;color:Black">Gris</p>'),
    ],
    [
      'contrast-low',
      more('<font color="silver">Gris</font>'),
      more(
        '<table role="presentation"><tr><td bgcolor="003366"><font color="silver">Gris</font></td></tr></table>',
      ),
    ],
    [
      'contrast-unknown',
      more('<p style="color:hsl(0 0% 0%)">Un</p><p style="color:hsl(0 0% 0%)">Deux</p>'),
      more('<p style="color:hsl(0 0% 0%)"> </p>'),
    ],
    [
      'contrast-low',
      more('<style>.a,.b{color:#ccc}</style><p class="b">Gris</p>'),
      more('<style>.a,.b{color:#ccc}</style><p class="a" style="color:#333">Gris</p>'),
    ],
    [
      'contrast-low',
      more('<style>.a{color:#ccc!important}</style><p class="a" style="color:#333">Gris</p>'),
      more('<style>@media print{.a{color:#ccc!important}}</style><p class="a">Noir</p>'),
    ],
    [
      'contrast-low',
      more('<div style="opacity:.6"><p style="opacity:70%">Gris</p></div>'),
      more('<div style="opacity:.9"><p style="opacity:70%">Gris</p></div>'),
    ],
    [
      'text-small',
      more('<style>.a i{font-size:10px}</style><p class="a"><i>Petit</i></p>'),
      more('<style>.a>i{font-size:10px}</style><p class="a"><b><i>Grand</i></b></p>'),
    ],
    ['preheader-long', beside('a'.repeat(301)), beside('🎉'.repeat(300))],
    ['preheader-shouting', beside('Profitez vite !!!'), beside('Profitez vite !')],
    [
      'preheader-shouting',
      beside('Dans CETTE LETTRE : INDUSTRIA · VIVATECH'),
      beside('Dans cette lettre : INDUSTRIA · VIVATECH · Gala'),
    ],
    ['contrast-dark', more(DARK('#595959')), more(DARK('#ffffff'))],
    ['place-open', more('<p>\uE000name\uE001</p>'), more('<p>\uD83C\uDF89</p>')],
  ])('finds %s, and nothing else, nor where it nearly is', async (rule, breaking, nearly) => {
    expect(await rulesOf(breaking)).toEqual([rule]);
    expect(await rulesOf(nearly)).toEqual([]);
  });

  it.each([
    "{{ contact.PRENOM | default : '' }}",
    '%PRENOM%',
    '%prenom%',
    '${prenom}',
    '&lt;%= name %&gt;',
    '[[prenom]]',
    '{prenom}',
    '[Prénom]',
    '[Votre nom]',
    '{% if x %}',
    'Rendez-vous le XXX à Nice',
    'à compléter',
    'Titre : à compléter',
    '[insérer image]',
    '(titre à venir)',
    'FIXME',
    'JJ/MM/AAAA',
    '(à compléter)',
    'Le gala (texte à rédiger) de juin',
    'Titre&nbsp;: <b>à compléter</b>',
    '<code>nom</code> : {prenom}',
    'Cher *|FNAME|*, bonjour',
    'Cher <em>|FNAME|</em>, bonjour',
    '‹prénom>',
    '&lt;prénom&gt;',
    'Rendez-vous le XX décembre à Nice',
    'Du XX au XX mars',
    'Rendez-vous à XXhXX',
    'Rendez-vous à XX\u202Fh\u202F30',
    'Le XX/12 à Nice',
    'Entrée : XX\u00A0€',
    'Pour s’inscrire : [lien]',
    'Inscription (lien à ajouter)',
    'Texte à venir',
    'Photo à venir…',
    'Rendez-vous le XX/XX/2026',
    'Rendez-vous le xx/xx',
    'Rendez-vous salle ???',
    'Rendez-vous le ??? à Nice',
    'Lieu\u202F: ???',
    '??? places',
    'Entrée : ??\u202F€',
    'Le ?? décembre',
    'Lien\u202F: xxx. À bientôt',
    '[LIEN A METTRE]',
    '[le nom de l’orateur à trouver]',
    '‹à compléter>',
    '&lt;lien à insérer&gt;',
    'Bonjour. <b>A FAIRE</b> @@@',
    'À FAIRE : relire',
    'TITRE A TROUVER',
    'TEXTE À COMPLÉTER',
  ])('sees that %s is still to be written', async (written) => {
    expect(await rulesOf(more(`<p>Bonjour</p><p>${written}</p>`))).toEqual(['text-placeholder']);
  });

  it.each([
    '100 % des élèves et 20 %, soit 5 % de plus',
    'Nous étions « trop [sic] nombreux » [Replay]',
    'Au XXXe siècle, XXX edizione, Louis XX',
    'Un formulaire à compléter avant le 3 mars',
    'Lieu à confirmer, programme à venir (date à préciser)',
    'Le nom, le prénom et [l’adresse]',
    'Un objet { clé: valeur } et $5, 3 < 5 %',
    'Tout reste à compléter, dit-elle',
    'Le 12/11/2026',
    'Dossier (à remplir) en ligne, questionnaire (à compléter) avant le 12',
    'Un formulaire <b>à compléter</b>',
    '[ajouter à l’agenda] [add to calendar] [mettre à jour]',
    'Le fichier commence par %EF%BB%BF, suivi de %C3%89COLE%20',
    'Écrire <code>{name}</code> ou <code>${<b>HOME</b>}</code>',
    '<code>PATH</code> à compléter',
    'Un texte à venir voir, une photo à venir chercher',
    'Texte à venir voir au théâtre',
    'Via XX Settembre, il XX settembre 1870, Xx. Mai, Pie XX, hôtel',
    'Élu à 20 h, le XXe siècle, XX heures de Paris, TAXX mars',
    'Corso XX giugno 3, XXX Congresso nazionale, [DATA] Big [data], [Texte] Un discours',
    '[Photo] Le gala, [Lien vers le site], (lien), « lien »',
    'La norme |x| et |AB|, A|NICE|B',
    '&lt;nom de domaine&gt; et 3 &lt; prix &gt; 2',
    'Au XXe siècle, taille XXL, toxxx, le quai XX-12, www.xxx.example',
    'Quoi ??? Vraiment ??? Vous êtes là ??? Pourquoi ?? Parce que',
    'What are you waiting for ???',
    'Reste à faire, à mettre de côté et à trouver ; il A FAIT FAIRE',
    '10 CHOSES À FAIRE À NICE',
    'LIVRES À METTRE ENTRE TOUTES LES MAINS',
    'Dossier (à faire signer), [À venir] Le gala, [mise à jour]',
    '3 &lt; à faire',
    'À FAIRE ce week-end à Nice, 10 choses A FAIRE avant Noël',
    '[À faire] Visiter le musée',
    'MÉTODO, Super Bowl XXX, Chapitre XXX',
    '</p><pre>{{ nom }}\n%PATH%</pre><p>Fin',
    '</p><div class="box code">{{ nom }}<p>[[nom]]</p></div><p>Fin',
  ])('takes %s for what it says', async (written) => {
    expect(await rulesOf(more(`<p>${written}</p>`))).toEqual([]);
  });

  it('sees that the subject is that of the last edition', async () => {
    const before = (subject: string) => ({
      facts: { toldBefore: { ...FACTS.toldBefore, subjects: [subject] } },
    });
    expect(await rulesOf({}, before('La\u00A0lettre'))).toEqual(['subject-repeated']);
    expect(await rulesOf({}, before('La lettre d’octobre'))).toEqual([]);
  });

  it('knows the mail programs, and what a wrong name means', async () => {
    const programs = { gmial: 40, 'apple-mail.ios': 20, eudora: 1 };
    const { findings } = await check(GOOD, READER, SENDER, { ...FACTS, mailPrograms: programs });
    expect(findings).toMatchObject([
      { rule: 'program-misspelt', values: { name: 'gmial', nearest: 'gmail' } },
      { rule: 'program-unknown', values: { name: 'eudora' } },
    ]);
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
    expect(await rulesOf({}, { publicUrl: 'http://pole.example' })).toEqual([
      'unsubscribe-header',
      'link-insecure',
    ]);
  });

  /** What bytes are replaced by others, in the letter as it is sent. */
  type Change = readonly [place: RegExp, instead: string];

  it.each<[rule: string, breaking: Change, nearly: Change]>([
    ['header-missing', [/^Message-ID: .*\r\n/m, ''], [/^Content-Language: .*\r\n/m, '']],
    ['header-missing', [/^Auto-Submitted: .*\r\n/m, ''], [/^Auto-Submitted/m, 'AUTO-SUBMITTED']],
    ['header-missing', [/ <newsletter\.pole\.example>/, ''], [/(?<=^List-ID: )\S+ /m, '']],
    [
      'header-twice',
      [/^(?=From: )/m, 'From: b@x.example\r\n'],
      [/^(?=From: )/m, 'Reply-To: b@x.example\r\n'],
    ],
    ['header-twice', [/^(List-Unsubscribe-Post: .*\r\n)/m, '$1$1'], [/^(?=Date: )/m, 'X-A: b\r\n']],
    [
      'header-wrong',
      [/^From: .*/m, 'From: a@x.example, b@x.example'],
      [/^From: .*/m, 'From: "a@x.example, b" <b@x.example>'],
    ],
    ['header-wrong', [/^Date: .*/m, 'Date: hier'], [/^Date: .*/m, 'Date: 1 Dec 2026 08:00:00 GMT']],
    ['header-wrong', [/^(Message-ID: )<(.*)>/m, '$1$2'], [/^(Message-ID: )/m, '$1 ']],
    [
      'header-wrong',
      [/^Subject: .*/m, 'Subject: La lettre d’été'],
      [/^Subject: .*/m, 'Subject: =?utf-8?q?=C3=A9t=C3=A9?='],
    ],
    [
      'header-wrong',
      [/^(List-Unsubscribe: .*)/m, '$1,\r\n <https://x.example/>'],
      [/^(List-Unsubscribe: .*)/m, '$1,\r\n <mailto:partir@x.example>'],
    ],
    [
      'header-wrong',
      [/^(List-Unsubscribe: .*)/m, '$1,\r\n <mailto:a@x.example?subject=lectrice@x.example>'],
      [/^(?=From: )/m, 'X-To: lectrice@x.example\r\n'],
    ],
    [
      'header-wrong',
      [/^Auto-Submitted: .*/m, 'Auto-Submitted: auto-generated'],
      [/^Auto-Submitted: no/m, 'auto-submitted: no'],
    ],
    [
      'header-wrong',
      [/^/, 'DKIM-Signature: v=1; h=from:to:list-unsubscribe; b=a\r\n'],
      [/^/, 'DKIM-Signature: v=1; h=From:List-Unsubscribe:\r\n List-Unsubscribe-Post; b=a\r\n'],
    ],
    [
      'header-unwanted',
      [/^(?=From: )/m, 'Precedence: bulk\r\n'],
      [/^(?=From: )/m, 'X-Precedence: bulk\r\n'],
    ],
    [
      'header-unwanted',
      [/^(?=From: )/m, 'Disposition-Notification-To: a@x.example\r\n'],
      [/^(?=From: )/m, 'Reply-To: a@x.example\r\n'],
    ],
    [
      'parts-other',
      [/multipart\/alternative/, 'multipart/mixed'],
      [/multipart\/alternative/, 'Multipart/Alternative'],
    ],
    [
      'parts-other',
      [/^(Content-Type: text\/html; charset=)utf-8/m, '$1iso-8859-1'],
      [/^(Content-Type: text\/html; charset=)utf-8/m, '$1"UTF-8"'],
    ],
    ['line-long', [/(?=<h1>)/, 'x'.repeat(999)], [/(?=<h1>)/, `\r\n${'x'.repeat(990)}\r\n`]],
    ['line-bare', [/(?<=<h1>)/, '\n'], [/(?<=<h1>)/, '\r\n']],
    ['text-missing', [/Bonjour[^]*?(?=\r\n--)/, ''], [/Bonjour/, 'x']],
  ])(
    'finds %s in the mail itself, and nothing else, nor where it nearly is',
    async (rule, breaking, nearly) => {
      const source = Buffer.from(GOOD_SAMPLE.bytes).toString();
      const facts = { ...FACTS, publicUrl: PUBLIC_URL, recipient: READER, now: SENDER.at };
      const rulesIn = async ([place, instead]: Change) => {
        expect(source).toMatch(place);
        const mail = await readMail({
          ...GOOD_SAMPLE,
          bytes: Buffer.from(source.replace(place, instead)),
        });
        return [unsubscribe, transport, headers, parts]
          .flatMap((one) => one(mail, facts))
          .map((finding) => finding.rule);
      };
      expect(await rulesIn(breaking)).toEqual([rule]);
      expect(await rulesIn(nearly)).toEqual([]);
    },
  );

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
            { ...story, title: 'Du jour', date: '2026-12-01', link: 'https://x.example/d' },
            { ...story, title: 'De demain', date: '2026-12-02', link: 'https://x.example/e' },
            { ...story, title: 'D’un jour', link: 'https://x.example/f' },
          ],
        },
      ],
    };
    const facts = { ...FACTS, edition };
    const { findings, message } = await check(GOOD, READER, SENDER, facts);
    expect(findings.map(({ rule, values }) => [rule, values.name ?? values.title])).toEqual([
      ['event-past', 'Passé'],
      ['event-past', 'Hier'],
      ['story-old', 'Vieille'],
      ['story-future', 'De demain'],
    ]);
    // The first letter speaks for those of all languages.
    expect(findings.map(({ where }) => where.path)).toEqual(['', '', '', '']);
    expect(message).toBeDefined();
    const { findings: again } = await check(GOOD, READER, SENDER, { ...facts, isFirst: false });
    expect(again).toEqual([]);
  });

  /** What is said of an editorial, on the first of December. */
  const saidOfWords = async (written: string) => {
    const edition: Edition = {
      id: '2026-11',
      language: 'fr',
      subject: 'La lettre',
      editorial: [{ tag: 'p', children: [written] }],
      sections: [],
    };
    const { findings } = await check(GOOD, READER, SENDER, { ...FACTS, edition });
    return findings.map(({ rule, severity, values }) => [rule, severity, values.date]);
  };

  it.each([
    ['Venez à notre soirée du 12 novembre 2026 à 18 h !', '2026-11-12'],
    ['Inscrivez-vous avant le 5 novembre', '2026-11-05'],
    ['Le gala aura lieu le 30 nov. 2026. Venez nombreux.', '2026-11-30'],
    ['L’appel est ouvert jusqu’au vendredi 13 novembre.', '2026-11-13'],
    ['Merci de vous inscrire d’ici le 13/11/2026.', '2026-11-13'],
    ['Rendez-vous du 12 au 14 novembre\nà Nice', '2026-11-14'],
    ['Register by November 5th, 2026', '2026-11-05'],
    ['Join us on 2 November 18:30', '2026-11-02'],
    ['Join us on the 12th of November, from 6 pm.', '2026-11-12'],
    ['The forum will take place on November 12-14, 2026.', '2026-11-14'],
    ['Vi aspettiamo il 12 novembre 2026', '2026-11-12'],
    ['Venez vendredi 13 novembre !', '2026-11-13'],
    ['Apply by 12 November', '2026-11-12'],
  ])('invites to no day that is past: %s', async (written, date) => {
    expect(await saidOfWords(written)).toEqual([['day-past', 'info', date]]);
  });

  it.each([
    'Le gala a eu lieu le 12 novembre 2026. Venez en voir les photos.',
    'Inscrivez-vous avant le 1er décembre, d’ici le 20 novembre de préférence.',
    'Inscrivez-vous avant le 5 janvier.',
    'Venez : la salle, ouverte depuis le 12 novembre 2026, vous attend.',
    'Inscriptions ouvertes à partir du 5 novembre 2026',
    'Rendez-vous du 28 novembre au 3 décembre 2026',
    'Le rendez-vous du 12 novembre 2026 a réuni cent personnes.',
    'Retour sur la soirée du 12 novembre : venez nous en parler.',
    'Merci à ceux qui étaient là le 12 novembre, rendez-vous bientôt.',
    'Le pôle, né le 3 mars 1991, vous dit : venez !',
    'Venez fêter le texte du 3 mars 1991.',
    'Register now: teams of 5 may apply, and 12 march on.',
    'The forum was held on 12 November 2026; join us next time.',
    'Join us: 5 out of 10 did.',
    'Le bilan du 12 novembre 2026',
    'Rendez-vous les 28, 29 et 30 novembre ainsi que le 12/12',
    'Du 30 novembre au vendredi 4, rendez-vous à Nice',
    'Après le succès du 12 novembre, la prochaine édition aura lieu en mars.',
    'Suite à l’appel du 12 novembre, candidatez avant la fin du mois',
    'Le Prix, remis le 20 novembre, vous attend : postulez !',
    'Following the 12 November workshop, register for the next one.',
    'Google will apply new rules adopted on 12 November',
  ])('has days that are past where it tells of them: %s', async (written) => {
    expect(await saidOfWords(written)).toEqual([]);
  });

  const edition = (...sections: Edition['sections']): Edition => ({
    id: '2026-11',
    language: 'fr',
    subject: 'La lettre',
    editorial: [],
    sections,
  });

  /** What is said of stories, by their titles. */
  const saidOf = async (
    stories: readonly { title: string; link: string; source?: string }[],
    before: (typeof NOTHING_BEFORE)['stories'] = [],
  ) => {
    const whole = stories.map((one) => ({ ...story, ...one }));
    const told = edition({ shows: 'stories', title: 'Nouvelles', stories: whole });
    const toldBefore = { stories: before, subjects: [] };
    const { findings } = await check(GOOD, READER, SENDER, { ...FACTS, edition: told, toldBefore });
    expect(findings.every(({ where }) => where.path === '')).toBe(true);
    return findings.map(({ rule, values }) => [rule, values.title]);
  };
  const before = (link: string, ...titles: string[]) => ({ titles, link, source: 'X' });

  it('is told once, whatever its address and its title look like', async () => {
    const stories = [
      { title: 'Par l’adresse', link: 'http://www.x.example/a/?utm_source=b' },
      { title: 'Un  « titre »', link: 'https://x.example/b' },
      { title: 'Nouvelle', link: 'https://x.example/c?id=1' },
      { title: 'NOUVELLE', link: 'https://x.example/d' },
      { title: 'Nouvelle !', link: 'http://x.example/c/?id=1', source: 'Y' },
      { title: 'Autre', link: 'https://x.example/c?id=2' },
    ];
    const last = [
      before('https://x.example/a', 'Un autre titre'),
      before('https://x.example/e', 'A title', 'Un "titre"'),
    ];
    expect(await saidOf(stories, last)).toEqual([
      ['story-repeated', 'Par l’adresse'],
      ['story-repeated', 'Un  « titre »'],
      ['story-twice', 'NOUVELLE'],
      ['story-twice', 'Nouvelle !'],
    ]);
  });

  it('is another, where only its address or only its title is that of one', async () => {
    const stories = [
      { title: 'Un', link: 'https://x.example/agenda' },
      { title: 'Deux', link: 'https://x.example/agenda' },
      { title: 'Trois', link: 'https://x.example/a#a1' },
      { title: 'Quatre', link: 'https://x.example/a#a2' },
      { title: 'Offre d’emploi', link: 'https://x.example/b' },
      { title: 'Offre d’emploi', link: 'https://y.example/b', source: 'Y' },
      { title: 'Cinq', link: 'https://x.example/news' },
    ];
    const last = [
      before('https://x.example/agenda', 'Zéro'),
      before('https://x.example/news', 'Six'),
      before('https://x.example/news', 'Sept'),
    ];
    expect(await saidOf(stories, last)).toEqual([]);
    // What leads to the page of all is told by its title.
    expect(await saidOf(stories, [before('https://x.example/agenda', 'Deux')])).toEqual([
      ['story-repeated', 'Deux'],
    ]);
  });

  it.each<[breaking: string, found: string, nearly: string]>([
    ['Un titre **gras**', '**gras**', 'C** et C** : a ** b'],
    ['Soit **(10 %)**', '**(10 %)**', 'Soit 10 % (*), (*) hors taxes'],
    ['*Important* : venez', '*Important*', 'Tarif*, entrée* et 2 * 3 * 4, étudiant*e*s, *'],
    ['Un _mot_ !', '_mot_', 'snake_case, __init__ et _'],
    [
      'Voir [le site](https://x.example/y)',
      '[le site](https://x.example/y)',
      '[sic] (voir [1](2))',
    ],
    ['- premier\n- second !', '- premier - second !', '— Bonjour\n— Bonsoir\n- premier, - second'],
    ['* un\n* deux', '* un * deux', 'Gratuit*\n* sur inscription\n* dans la limite des places'],
    ['Un\n## Deux', '## Deux', 'Un\n#deux, C# et #3'],
    ['l’<b>HTML</b>', '</b>', '<3, 5 < 6 > 4 et la balise <video>'],
    ['Un<br />deux', '<br />', '<brun>'],
    ['Pain &amp; vin', '&amp;', 'R&D; pain & vin; Q&A'],
  ])('is plain text, where it is no editorial: %s', async (breaking, found, nearly) => {
    const said = async (text: string, isFirst: boolean) => {
      const stories = [
        { ...story, title: 'Une nouvelle', summary: text, summaryLanguage: 'en' },
        { ...story, title: text, link: 'https://x.example/b', source: 'Y' },
      ];
      const told = edition({ shows: 'stories', title: 'Nouvelles', stories });
      const { findings } = await check(GOOD, READER, SENDER, { ...FACTS, edition: told, isFirst });
      return findings.map(({ rule, severity, values }) => [rule, severity, values]);
    };
    const inTitle = ['desk-mark-up', 'warning', { title: breaking, found }];
    const inSummary = ['desk-mark-up', 'warning', { title: 'Une nouvelle', found }];
    expect(await said(breaking, true)).toEqual([inSummary, inTitle]);
    // What is not in the language of a letter stands in the first as well.
    expect(await said(breaking, false)).toEqual([inTitle]);
    expect(await said(nearly, true)).toEqual([]);
  });

  it('has a subject, titles of sections and sources in plain text', async () => {
    const marked = edition({
      shows: 'stories',
      title: '**Nouvelles**',
      stories: [{ ...story, title: 'Une nouvelle', source: 'X &amp; Y' }],
    });
    const facts = { ...FACTS, edition: { ...marked, subject: 'La <i>lettre</i>' } };
    const { findings } = await check(GOOD, READER, SENDER, facts);
    expect(findings.map(({ values }) => values.found)).toEqual(['</i>', '**Nouvelles**', '&amp;']);
  });

  it('says which language it is in, where that is not the letter’s', async () => {
    const foreign = { titleLanguage: 'en', summary: 'It is ours.', summaryLanguage: 'en' };
    const stories = [{ ...story, title: 'A prize', ...foreign }];
    const told = edition({ shows: 'stories', title: 'Nouvelles', stories });
    const saidOf = async (html: string) => {
      const facts = { ...FACTS, edition: told };
      const { findings } = await check({ ...GOOD, ...more(html) }, READER, SENDER, facts);
      return findings.map(({ rule, values }) => [rule, values.text]);
    };
    const summary = '<div lang="en-GB"><p>It is ours.</p></div>';
    expect(await saidOf(`<p lang="en">A prize</p>${summary}`)).toEqual([]);
    expect(await saidOf(`<p>A prize</p>${summary}`)).toEqual([['language-part', 'A prize']]);
    // The same words can be a name as well.
    expect(await saidOf(`<p lang="en">A prize</p><p>A prize</p>${summary}`)).toEqual([]);
  });

  it('is there: what has nothing below it is said to be empty, and no more', async () => {
    const empty = {
      shows: 'stories' as const,
      title: 'Vide',
      titleLanguage: 'fr',
      stories: [],
    } as const;
    const facts = { ...FACTS, edition: edition(empty) };
    const { findings } = await check(GOOD, READER, SENDER, facts);
    expect(findings).toMatchObject([
      { rule: 'section-empty', severity: 'info', where: { path: '' } },
    ]);
    // That of another language has said so already.
    const { findings: again } = await check(GOOD, READER, SENDER, { ...facts, isFirst: false });
    expect(again).toEqual([]);
  });
});
