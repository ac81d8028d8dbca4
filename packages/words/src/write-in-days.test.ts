import { expect, it } from 'vitest';
import { writeInDays } from './write-in-days.ts';

it.each([
  ['fr', ['aujourd’hui', 'demain', 'dans 12 jours']],
  ['en', ['today', 'tomorrow', 'in 12 days']],
  ['it', ['oggi', 'domani', 'tra 12 giorni']],
])('says in %s how far away a day is', (language, written) => {
  expect([0, 1, 12].map((days) => writeInDays(days, language))).toEqual(written);
});
