import { expect, it } from 'vitest';
import {
  FACTS,
  GOOD,
  PUBLIC_URL,
  READER,
  rulesOf,
  SENDER,
} from '../../../test/support/good-letter.ts';
import { check } from './check.ts';

const { sample } = await check(GOOD, READER, SENDER, FACTS);

it('lets a good letter pass', async () => {
  expect(await rulesOf({})).toEqual([]);
});

it('looks at what its reader gets, byte for byte', async () => {
  const source = Buffer.from(sample.bytes).toString();
  expect(source).toContain('To: lectrice@x.example\r\n');
  expect(source).toContain(
    `List-Unsubscribe: <${PUBLIC_URL}/newsletter/leave/${READER.token}>\r\n`,
  );
  expect(source.split('\r\n').every((line) => line.length <= 998)).toBe(true);
});
