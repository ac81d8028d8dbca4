import { languages } from './language.ts';
import { describe, expect, it } from 'vitest';
import { catalogue, speak } from './catalogue.ts';

const sample = catalogue({
  en: { hello: 'Hello, {name}!', events: { one: '{count} event', other: '{count} events' } },
  fr: {
    hello: 'Bonjour, {name} !',
    events: { one: '{count} événement', other: '{count} événements' },
  },
  it: { hello: 'Ciao, {name}!', events: { one: '{count} evento', other: '{count} eventi' } },
});

describe('speak', () => {
  it('fills in names', () => {
    expect(speak(sample, 'it')('hello', { name: 'Ada' })).toBe('Ciao, Ada!');
  });

  it.each([
    ['fr', 0, '0 événement'],
    ['fr', 1, '1 événement'],
    ['fr', 2, '2 événements'],
    ['en', 0, '0 events'],
    ['en', 1, '1 event'],
  ] as const)('takes the plural of %s for %d', (language, count, sentence) => {
    expect(speak(sample, language)('events', { count })).toBe(sentence);
  });

  it('writes numbers as the language does', () => {
    expect(speak(sample, 'fr')('events', { count: 14000 })).toBe('14\u202F000 événements');
    expect(speak(sample, 'en', 'de')('events', { count: 14000 })).toBe('14.000 events');
  });

  it('puts a value in as it is, even one that looks like a place', () => {
    expect(speak(sample, 'en')('hello', { name: '{name} $& {count}' })).toBe(
      'Hello, {name} $& {count}!',
    );
  });

  it.each(languages)('has the plural rules of %s', (language) => {
    const rules = new Intl.PluralRules(language);
    const say = speak(sample, language);
    for (const count of [...Array.from({ length: 130 }, (_count, at) => at), 0.5, 1.5, 2.5]) {
      const isOne = rules.select(count) === 'one';
      expect(/s$|eventi$/.test(say('events', { count })), `${count}`).toBe(!isOne);
    }
  });
});
