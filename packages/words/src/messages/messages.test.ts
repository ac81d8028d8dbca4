import { describe, expect, it } from 'vitest';
import type { Message } from '../catalogue.ts';
import * as words from '../index.ts';
import { languages } from '../language.ts';
import { typography } from '../typography.ts';

type AnyCatalogue = Record<string, Record<string, Message>>;

const catalogues = await Promise.all(
  Object.entries<unknown>(words)
    .filter((entry): entry is [string, AnyCatalogue] => Object.hasOwn(Object(entry[1]), 'en'))
    .map(async ([name, messages]) => [name, await whole(messages)] as const),
);

/** With the languages that pages fetch. */
async function whole(messages: AnyCatalogue): Promise<AnyCatalogue> {
  const entries = Object.entries<unknown>(messages).map(
    async ([language, some]) =>
      [language, typeof some === 'function' ? await some() : some] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as AnyCatalogue;
}

const forms = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message);
const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String);

it('there are catalogues', () => {
  expect(catalogues.map(([name]) => name)).toContain('findings');
});

describe.each(catalogues)('%s', (name, messages) => {
  const english = messages.en!;

  it.each(languages)('says everything in %s', (language) => {
    expect(Object.keys(messages[language]!)).toEqual(Object.keys(english));
    for (const message of Object.values(messages[language]!)) {
      for (const form of forms(message)) expect(form.trim()).not.toBe('');
    }
  });

  it.each(languages)('fills in the same in %s', (language) => {
    for (const [key, message] of Object.entries(messages[language]!)) {
      const wanted = new Set(forms(english[key]!).flatMap(placesIn));
      expect(new Set(forms(message).flatMap(placesIn)), key).toEqual(wanted);
    }
  });

  it('is set in French as French is', () => {
    for (const message of Object.values(messages.fr!)) {
      for (const form of forms(message)) expect(form).toBe(typography(form, 'fr'));
    }
  });

  it('has no « de » in French that a name may turn into « d’ »', () => {
    for (const message of Object.values(messages.fr!)) {
      for (const form of forms(message)) {
        expect(form).not.toMatch(/(?<!\p{L})(?:de|que) \{(?!count|limit)/u);
      }
    }
  });

  it.each(languages)('has no straight apostrophe in %s', (language) => {
    for (const message of Object.values(messages[language]!)) {
      for (const form of forms(message)) expect(form).not.toMatch(/\p{L}'\p{L}/u);
    }
  });

  if (name === 'findings') {
    it.each(languages)('says what to do on a second line in %s', (language) => {
      for (const [rule, message] of Object.entries(messages[language]!)) {
        for (const form of forms(message)) expect(form.split('\n'), rule).toHaveLength(2);
      }
    });
  }
});
