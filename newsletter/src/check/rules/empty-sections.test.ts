import { expect, it } from 'vitest';
import { edition, FACTS, GOOD, READER, SENDER } from '../../../../test/support/good-letter.ts';
import { check } from '../check.ts';

it('what an edition is made of is there: what has nothing below it is said to be empty, and no more', async () => {
  const empty = {
    shows: 'stories' as const,
    title: 'Vide',
    titleLanguage: 'fr',
    stories: [],
  } as const;
  const facts = { ...FACTS, edition: edition(empty) };
  const { findings } = await check(GOOD, READER, SENDER, facts);
  expect(findings).toMatchObject([
    { rule: 'section-empty', severity: 'info', where: { path: '' } },
  ]);
  // That of another language has said so already.
  const { findings: again } = await check(GOOD, READER, SENDER, { ...facts, isFirst: false });
  expect(again).toEqual([]);
});
