import type { Config } from '@telecom-valley/config';
import { languages } from '@telecom-valley/words';
import { describe, expect, it } from 'vitest';
import { checkNote } from './check/index.ts';
import type { NewsletterConfig } from './config.ts';
import { composeNote } from './message/index.ts';
import { NOTES } from './model.ts';
import { renderNote } from './render/index.ts';

const CONFIG = {
  name: 'Pôle <b>',
  language: 'fr',
  publicUrl: 'https://pole.example',
  brand: { accent: '#0b5394', onAccent: '#ffffff', accentDark: '#7ec4ff', onAccentDark: '#0b1016' },
} as Config;
const NEWSLETTER = {
  postalAddress: 'Ici\n06560 Valbonne',
  languages: ['fr', 'en', 'it'],
} as unknown as NewsletterConfig;
const READER = { address: 'lectrice@x.example', token: 'x'.repeat(32) };
const SENDER = {
  from: { name: 'Pôle', address: 'lettre@pole.example' },
  cluster: 'Pôle',
  publicUrl: 'https://pole.example',
  at: Date.parse('2026-12-01T08:00:00Z'),
};
const ALL = NOTES.flatMap((kind) => languages.map((language) => ({ kind, language })));

describe.each(ALL)('the letter $kind in $language', ({ kind, language }) => {
  it('passes the check as it is', async () => {
    const note = await renderNote(kind, language, CONFIG, NEWSLETTER);
    expect(await checkNote(note, READER, SENDER)).toEqual([]);
    expect(note.html).toMatch(new RegExp(`<html[^>]* lang="${language}"`));
    expect(note.html).not.toContain('<b>');
  });

  it('calls the cluster by its name, whatever that begins with', async () => {
    const note = await renderNote(kind, language, { ...CONFIG, name: 'Aerospace' }, NEWSLETTER);
    const ofName = { fr: 'd’Aerospace', en: 'of Aerospace', it: 'di Aerospace' }[language];
    for (const text of [note.subject, note.html, note.text]) expect(text).toContain(ofName);
    for (const text of [note.subject, note.html, note.text]) expect(text).not.toMatch(/de Aero/);
  });

  it('keeps the lines of the postal address', async () => {
    const note = await renderNote(kind, language, CONFIG, NEWSLETTER);
    expect(note.html).toContain('Ici<br>06560 Valbonne');
    expect(note.text).toContain('Ici\n06560 Valbonne');
  });

  it('leads where it says, in HTML and in text, and is of no list', async () => {
    const note = await renderNote(kind, language, CONFIG, NEWSLETTER);
    const source = Buffer.from((await composeNote(note, READER, SENDER)).bytes).toString();
    expect(source).not.toMatch(/^List-/m);
    expect(source).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    const archive = `https://pole.example/newsletter/${language === 'fr' ? '' : `${language}/`}`;
    for (const text of [note.html, note.text]) {
      expect(text).toContain(kind === 'confirm' ? '\uE000confirm\uE001' : archive);
      expect(text.includes('\uE000unsubscribe\uE001')).toBe(kind === 'welcome');
    }
  });
});
