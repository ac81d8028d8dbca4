import { expect, it } from 'vitest';
import { feedAddress } from './feed-address.ts';

it.each([
  ['https://pole.example/flux', 'https://pole.example/flux'],
  [' HTTP://pole.example/flux ', 'HTTP://pole.example/flux'],
  ['http://localhost:4100/flux', 'http://localhost:4100/flux'],
  ['pole.example/flux', 'https://pole.example/flux'],
  ['pole.example:8080/flux', 'https://pole.example:8080/flux'],
  ['//pole.example/flux', 'https://pole.example/flux'],
  ['feed://pole.example/flux', 'https://pole.example/flux'],
  ['feed:http://pole.example/flux', 'http://pole.example/flux'],
  ['FEED:https://pole.example/flux', 'https://pole.example/flux'],
  ['feed:', undefined],
  ['', undefined],
  ['bonjour', undefined],
  ['flux/pole.xml', undefined],
  ['../flux.xml', undefined],
  ['le pôle.example', undefined],
  ['https://', undefined],
  ['javascript:x', undefined],
  ['mailto:flux@pole.example', undefined],
])('%j is the address %j', (written, address) => {
  expect(feedAddress(written)).toBe(address);
});
