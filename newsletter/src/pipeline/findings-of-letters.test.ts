import { warning } from '@telecom-valley/errors';
import { expect, it } from 'vitest';
import { findingsOfLetters } from './findings-of-letters.ts';

const LANGUAGES = { languages: ['fr', 'en'] } as const;
const DESK = { source: 'edition.yaml' };
const EDITION = { ...DESK, path: '' };
const ofSubject = (count: number) => warning('subject-long', { count }, DESK);

it('says in which letter a thing is, unless it is in all of them', () => {
  const found = findingsOfLetters(
    [
      { language: 'fr', findings: [ofSubject(80), ofSubject(90)] },
      { language: 'en', findings: [ofSubject(90)] },
    ],
    LANGUAGES,
  );
  expect(found).toEqual([
    { ...ofSubject(80), where: { ...DESK, path: 'fr' } },
    { ...ofSubject(90), where: DESK },
  ]);
});

it('names no language where the first letter speaks for its edition', () => {
  const finding = warning('event-past', { name: 'Gala' }, EDITION);
  const found = findingsOfLetters(
    [
      { language: 'fr', findings: [finding] },
      { language: 'en', findings: [] },
    ],
    LANGUAGES,
  );
  expect(found).toEqual([finding]);
});
