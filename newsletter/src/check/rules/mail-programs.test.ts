import { expect, it } from 'vitest';
import { FACTS, GOOD, READER, SENDER } from '../../../../test/support/good-letter.ts';
import { check } from '../check.ts';

it('knows the mail programs, and what a wrong name means', async () => {
  const programs = { gmial: 40, 'apple-mail.ios': 20, 'thunderbird.windows': 5, eudora: 1 };
  const { findings } = await check(GOOD, READER, SENDER, { ...FACTS, mailPrograms: programs });
  expect(findings).toMatchObject([
    { rule: 'program-misspelt', values: { name: 'gmial', nearest: 'gmail' } },
    { rule: 'program-unknown', values: { name: 'eudora' } },
  ]);
});
