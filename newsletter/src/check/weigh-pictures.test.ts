import { expect, it } from 'vitest';
import { weighPictures } from './weigh-pictures.ts';

const html = (...sizes: number[]) =>
  sizes.map((size, at) => `<img src="https://x.example/${at}/${size}">`).join('');
const sizeOf = (address: string) => Promise.resolve(Number(address.split('/').at(-1)) || undefined);

it.each([
  [[300_000, 0], []],
  [[300_001], ['picture-heavy']],
  [Array.from({ length: 10 }, () => 300_000), []],
  [[...Array.from({ length: 10 }, () => 300_000), 1], ['pictures-heavy']],
])('pictures of %j bytes are said to be %j', async (sizes, rules) => {
  const findings = await weighPictures(html(...sizes), sizeOf);
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
});

it('the same picture is loaded once', async () => {
  expect(await weighPictures(html(200_000).repeat(30), sizeOf)).toEqual([]);
});
