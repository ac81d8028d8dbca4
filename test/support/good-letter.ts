import { expect, it } from 'vitest';
import { NOTHING_BEFORE } from '../../newsletter/src/check/check-rule.ts';
import { check } from '../../newsletter/src/check/check.ts';
import { places } from '../../newsletter/src/message/index.ts';
import type { Edition, Message } from '../../newsletter/src/model.ts';

export const HTML = `<!doctype html><html lang="fr" dir="ltr"><head><title>La lettre</title>
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<style>@media (prefers-color-scheme:dark){.ink{color:#fff!important}}[data-ogsc] .ink{color:#fff!important}</style></head><body><div style="display:none">En bref</div><h1>Bonjour</h1>
<p><a href="https://x.example/a">Une nouvelle</a> <img src="https://pole.example/a.jpg" alt="" width="552" height="290"></p><!--more-->
<p><a href="${places.unsubscribe}">Se désabonner</a></p></body></html>`;

export const GOOD: Message = {
  edition: '2026-11',
  language: 'fr',
  subject: 'La lettre',
  brief: 'En bref',
  html: HTML,
  text: `Bonjour\n\nUne nouvelle : https://x.example/a\n\nPartir : ${places.unsubscribe}`,
};

export const READER = { address: 'lectrice@x.example', token: 'x'.repeat(32) };
export const PUBLIC_URL = 'https://pole.example';
export const SENDER = {
  from: { name: 'Pôle', address: 'lettre@pole.example' },
  cluster: 'Pôle',
  publicUrl: PUBLIC_URL,
  at: Date.parse('2026-12-01T08:00:00Z'),
};

export const PICTURE = '<img src="https://pole.example/b.jpg" alt="" width="3" height="3">';

export const FACTS = {
  edition: undefined,
  firstDay: '2026-11-01',
  today: '2026-12-01',
  toldBefore: NOTHING_BEFORE,
  isFirst: true,
  mailPrograms: { gmail: 40, 'outlook.windows': 20, 'apple-mail': 30 },
};

/** A letter that breaks one rule and no other, and one that nearly does. */
export type Case = readonly [rule: string, breaking: Partial<Message>, nearly: Partial<Message>];

export function findsInLetters(cases: readonly Case[]): void {
  it.each(cases)(
    'finds %s, and nothing else, nor where it nearly is',
    async (rule, breaking, nearly) => {
      expect(await rulesOf(breaking)).toEqual([rule]);
      expect(await rulesOf(nearly)).toEqual([]);
    },
  );
}

interface Other {
  readonly publicUrl?: string;
  readonly facts?: Partial<typeof FACTS>;
}

export async function rulesOf(
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
export function more(html: string, address?: string): Partial<Message> {
  return {
    html: HTML.replace('<!--more-->', html),
    ...(address && { text: `${GOOD.text}\n${address}` }),
  };
}

export const story = { link: 'https://x.example/a', summary: '', source: 'X' };

/** An edition of these sections alone. */
export function edition(...sections: Edition['sections']): Edition {
  return {
    id: '2026-11',
    language: 'fr',
    subject: 'La lettre',
    editorial: [],
    sections,
  };
}
