import { describe, expect, it } from 'vitest';
import { places } from '../message/index.ts';
import type { Message } from '../model.ts';
import { check } from './check.ts';
import { readMail } from './read-mail.ts';

const HTML = `<!doctype html><html lang="fr"><body><h1>Bonjour</h1>
<p><a href="https://x.example/a">Lire</a> <img src="https://x.example/a.jpg" alt=""></p><!--more-->
<p><a href="${places.unsubscribe}">Se désabonner</a></p></body></html>`;
const GOOD: Message = {
  edition: '2026-11',
  language: 'fr',
  subject: 'La lettre',
  html: HTML,
  text: `Bonjour\n\nLire : https://x.example/a\n\nPartir : ${places.unsubscribe}`,
};
const READER = { address: 'lectrice@x.example', token: 'x'.repeat(32) };
const PUBLIC_URL = 'https://pole.example';
const SENDER = {
  from: { name: 'Pôle', address: 'lettre@pole.example' },
  cluster: 'Pôle',
  publicUrl: PUBLIC_URL,
  at: Date.parse('2026-12-01T08:00:00Z'),
};
const { sample: GOOD_SAMPLE } = await check(GOOD, READER, SENDER);
const ARRIVED = Buffer.byteLength((await readMail(GOOD_SAMPLE)).html);

async function rulesOf(changes: Partial<Message>, publicUrl = PUBLIC_URL): Promise<string[]> {
  const sender = { ...SENDER, publicUrl };
  const { findings, message } = await check({ ...GOOD, ...changes }, READER, sender);
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
      { html: HTML.replace('Se désabonner', '<img src="https://x.example/b.png" alt="Partir">') },
    ],
    [
      'unsubscribe-link',
      { text: `https://x.example/a\n${places.unsubscribe.slice(0, -1)}` },
      { text: `${places.unsubscribe} https://x.example/a` },
    ],
    [
      'link-relative',
      more('<a href="/b">La suite</a>', '/b'),
      more('<a href="mailto:a@x.example">Écrire</a>', 'a@x.example'),
    ],
    [
      'link-relative',
      more('<a href="javascript:alert(1)">La suite</a>', 'javascript:alert(1)'),
      more('<a name="suite">La suite</a>'),
    ],
    [
      'link-wordless',
      more(
        '<a href="https://x.example/b"><img src="https://x.example/b.jpg" alt=""></a>',
        'https://x.example/b',
      ),
      more(
        '<a href="https://x.example/b">La suite<img src="https://x.example/b.jpg" alt=""></a>',
        'https://x.example/b',
      ),
    ],
    [
      'link-nowhere',
      more('<a href="https://localhost/b">La suite</a>', 'https://localhost/b'),
      more('<a href="https://localhost.example/b">La suite</a>', 'https://localhost.example/b'),
    ],
    [
      'link-nowhere',
      more('<a href="http://192.168.1.4/b">La suite</a>', 'http://192.168.1.4/b'),
      more('<a href="https://192.168.1.4.example/b">La suite</a>', 'https://192.168.1.4.example/b'),
    ],
    [
      'link-insecure',
      more('<a href="http://x.example/b">La suite</a>', 'http://x.example/b'),
      more('<a href="HTTPS://x.example/b">La suite</a>', 'HTTPS://x.example/b'),
    ],
    [
      'link-only-html',
      more('<a href="https://x.example/b">La suite</a>'),
      // A long address is broken over lines.
      more('<a href="https://x.example/b">La suite</a>', 'https://x.exam\nple/b'),
    ],
    [
      'picture-wordless',
      more('<img src="https://x.example/b.jpg">'),
      more('<img src="https://x.example/b.jpg" alt>'),
    ],
  ])('finds %s, and nothing else, nor where it nearly is', async (rule, breaking, nearly) => {
    expect(await rulesOf(breaking)).toEqual([rule]);
    expect(await rulesOf(nearly)).toEqual([]);
  });

  it('stops a letter that Gmail would cut off, to the byte', async () => {
    expect(await rulesOf(ofBytes(102 * 1024))).toEqual(['letter-large']);
    expect(await rulesOf(ofBytes(102 * 1024 + 1))).toEqual(['letter-clipped']);
  });

  it('wants a link for one click in the headers, over TLS', async () => {
    expect(await rulesOf({}, 'http://pole.example')).toEqual([
      'unsubscribe-header',
      'link-insecure',
    ]);
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
