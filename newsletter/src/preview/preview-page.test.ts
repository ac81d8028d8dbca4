import { type Finding, warning } from '@telecom-valley/errors';
import { describe, expect, it } from 'vitest';
import type { NewsletterConfig } from '../config.ts';
import { previewPage } from './preview-page.ts';

const NEWSLETTER = {
  languages: ['fr'],
  mailPrograms: { gmail: 60, orange: 40 },
  from: { name: 'Pôle', address: 'lettre@pole.example' },
} as unknown as NewsletterConfig;
const LETTER = {
  subject: 'La lettre',
  brief: 'En bref, et encore',
  html: '<div style="display:none">En bref &amp; …</div><p>Bonjour</p>',
  text: 'Bonjour',
};

const VAGUE = warning('link-vague', { words: 'ici' });

function page(note?: 'welcome', { html = LETTER.html, findings = [] as readonly Finding[] } = {}) {
  const choice = { language: 'fr' as const, note };
  const shown = {
    letter: { ...LETTER, html },
    findings,
    choice,
    edition: '2026-11',
    isOnItsWay: false,
  };
  return previewPage({ ...shown, stamp: '1' }, NEWSLETTER, 'en');
}

describe('the page of the preview', () => {
  it('says of what it looked at that nothing was found, and who looks at the rest', () => {
    expect(page()).toContain('Nothing was found in the letter itself.');
    expect(page()).toMatch(/Where its links lead[^<]*newsletter -- check/);
    expect(page(undefined, { findings: [VAGUE] })).not.toContain('Nothing was');
    expect(page(undefined, { findings: [VAGUE] })).toContain('Where its links');
  });

  it('says how much of the letter nobody knows whether the readers’ mail programs show it', () => {
    expect(page()).not.toContain('Can I email');
    const html = '<p style="font-size:16px;word-wrap:break-word">Bonjour</p>';
    expect(page(undefined, { html })).toMatch(/Can I email knows nothing of: orange 2\.</);
    expect(page('welcome', { html })).not.toContain('Can I email');
  });

  it('says of no short letter that it can be sent: nothing sends it', () => {
    expect(page('welcome')).toContain('A draft: nothing sends it yet.');
    expect(page('welcome')).not.toMatch(/can be sent|newsletter -- check/);
  });

  it('has a place that screen readers go to at once', () => {
    expect(page()).toMatch(/<body[^>]*><main><h1>[^]*<\/main>\s*<script>/);
  });

  it('shows beside the subject what inboxes show there', () => {
    expect(page()).toContain('<dd>En bref &amp; …</dd>');
  });
});
