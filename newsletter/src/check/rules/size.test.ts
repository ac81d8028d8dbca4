import { expect, it } from 'vitest';
import {
  FACTS,
  findsInLetters,
  GOOD,
  HTML,
  more,
  READER,
  rulesOf,
  SENDER,
} from '../../../../test/support/good-letter.ts';
import type { Message } from '../../model.ts';
import { check } from '../check.ts';
import { readMail } from '../read-mail.ts';

const { sample: GOOD_SAMPLE } = await check(GOOD, READER, SENDER, FACTS);
const ARRIVED = Buffer.byteLength((await readMail(GOOD_SAMPLE)).html);

/** A letter of which so many bytes arrive. */
function ofBytes(bytes: number): Partial<Message> {
  return more('x'.repeat(bytes - ARRIVED + '<!--more-->'.length));
}

findsInLetters([['letter-large', ofBytes(95_001), ofBytes(95_000)]]);

it('stops a letter that Gmail would cut off, to the byte', async () => {
  expect(await rulesOf(ofBytes(102 * 1024))).toEqual(['letter-large']);
  expect(await rulesOf(ofBytes(102 * 1024 + 1))).toEqual(['letter-clipped']);
  const html = HTML.replace(
    '<!--more-->',
    `<h2>Peu</h2>x<h2>Trop &amp; plus</h2>${'x'.repeat(99_000)}`,
  );
  const { findings } = await check({ ...GOOD, html }, READER, SENDER, FACTS);
  expect(findings[0]!.values).toMatchObject({ part: 'Trop & plus', partKilobytes: 97 });
});
