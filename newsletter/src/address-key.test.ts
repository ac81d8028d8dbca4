import { expect, it } from 'vitest';
import { addressKey } from './address-key.ts';

it.each([
  'https://a.example/7',
  'http://a.example/7',
  'https://www.a.example/7',
  'https://a.example/7/',
  'https://a.example/7#xtor=RSS-3208',
  'HTTP://WWW.A.example:80/7/?utm_source=rss',
])('%s is one page', (address) => {
  expect(addressKey(address)).toBe('https://a.example/7');
});

it.each(['https://a.example/?p=7', 'https://a.example/7#deux', 'https://www.example/', 'tag:a,7'])(
  '%s stays as it is',
  (address) => {
    expect(addressKey(address)).toBe(address);
  },
);
