import { trouble, warning } from '@telecom-valley/errors';
import { describe, expect, it } from 'vitest';
import { annotate } from './annotate.ts';

const HTML = `<html><head><title>Une nouvelle</title></head><body><h1>La lettre</h1>
<h3><a href="https://x.example/a">Une «\u202Fnouvelle\u202F»</a></h3><p>En bref, une nouvelle.</p>
<p><img src="https://pole.example/b.jpg" alt=""></p></body></html>`;

const shown = (...findings: Parameters<typeof annotate>[1]) =>
  annotate(HTML, findings, 'en')
    .replaceAll(/<div lang="en"[^>]*>.*?<\/div>/g, '[NOTE]')
    .replace(/^.*?<h1>/s, '<h1>');

describe('a letter with its findings', () => {
  it('has each beside what it speaks of: an address, words, a picture', () => {
    expect(shown(trouble('story-repeated', { title: 'Une "nouvelle"' }))).toContain(
      '</a></h3>[NOTE]<p>',
    );
    expect(shown(warning('link-insecure', { address: 'https://x.example/a' }))).toContain(
      '</h3>[NOTE]<p>',
    );
    expect(shown(warning('picture-unsized', { picture: 'https://pole.example/b.jpg' }))).toMatch(
      /alt=""><\/p>\[NOTE\]<\/body>/,
    );
    expect(shown(warning('link-vague', { words: 'bref' }))).toContain('nouvelle.</p>[NOTE]');
  });

  it.each([
    ['XX €', 'Taille XXX €', 'Tarif XX\u00A0€.'],
    ['XXh', 'À 14XXh', 'À XXh, salle 3'],
    ['???', 'Quoi ???x', 'Salle ???'],
    ['IA', 'IAE', 'L’IA.'],
    ['ici', 'précision', 'Lisez ici'],
  ])('finds short words where they stand by themselves: %s', (written, within, alone) => {
    const html = `<body><p>${within}</p><p>${alone}</p><p>Fin</p></body>`;
    const told = annotate(html, [warning('text-placeholder', { written })], 'fr');
    expect(told.indexOf('<div')).toBe(told.indexOf(`${alone}</p>`) + `${alone}</p>`.length);
  });

  it('is as it is where a finding has no place in it', () => {
    expect(
      annotate(
        HTML,
        [
          trouble('unsubscribe-header'),
          warning('line-long', { count: 1 }),
          trouble('language-other', { said: 'En', language: 'fr' }),
        ],
        'fr',
      ),
    ).toBe(HTML);
  });

  it('says what a finding says, and nothing of it is taken for mark-up', () => {
    const finding = warning('story-repeated', { title: 'nouvelle <b>' });
    expect(annotate(HTML.replace('En bref', 'nouvelle b'), [finding], 'en')).toContain(
      '“nouvelle &lt;b&gt;” stood in the last edition already<br>Take it out',
    );
  });
});
