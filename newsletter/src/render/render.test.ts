import type { Config } from '@telecom-valley/config';
import { describe, expect, it } from 'vitest';
import type { NewsletterConfig } from '../config.ts';
import type { EditedStory, Edition } from '../model.ts';
import { render } from './render.ts';

const CONFIG = {
  name: 'Pôle',
  publicUrl: 'https://pole.example',
  brand: { accent: '#0b5394', onAccent: '#ffffff', accentDark: '#7ec4ff', onAccentDark: '#0b1016' },
} as Config;
const NEWSLETTER = { postalAddress: 'Ici, 06560 Valbonne' } as NewsletterConfig;
const PLACE = '\uE000unsubscribe\uE001';

function draw(story: Partial<EditedStory>, changes: Partial<Edition> = {}) {
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
      { shows: 'stories', title: 'Nouvelles', stories: [told] },
      { shows: 'agenda', title: 'Agenda vide', events: [] },
    ],
    ...changes,
  };
  return render(edition, CONFIG, NEWSLETTER);
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
    expect(web).not.toContain(PLACE);
  });

  it('names the picture of a story, as its language writes it', async () => {
    const picture = { file: 'img/a.jpg', width: 1200, height: 600 };
    const { message } = await draw({ picture });
    expect(message.html).toContain('alt="Image de la nouvelle\u00A0: Une nouvelle"');
    expect(message.html).toContain('src="https://pole.example/newsletter/2026-11/img/a.jpg"');
    const english = await draw({ picture }, { language: 'en' });
    expect(english.message.html).toContain('alt="Picture of the story: Une nouvelle"');
  });

  it('has lines of text no longer than 72 signs, but for a word that is', async () => {
    const { message } = await draw({
      summary: 'mot '.repeat(80),
      link: `https://x.example/${'a'.repeat(90)}`,
    });
    const long = message.text.split('\n').filter((line) => line.length > 72);
    expect(long).toEqual([`https://x.example/${'a'.repeat(90)}`]);
  });
});
