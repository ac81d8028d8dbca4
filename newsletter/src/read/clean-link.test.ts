import { expect, it } from 'vitest';
import { cleanLink } from './clean-link.ts';

it.each([
  ['https://x.example/a?trk=b&lipi=c&id=1', 'https://x.example/a?id=1'],
  [
    'https://x.example/a?gbraid=1&srsltid=2&_ga=3&matomo_kwd=4&ns_campaign=5',
    'https://x.example/a',
  ],
  ['https://x.example/a?source=rss----1a2b---4', 'https://x.example/a'],
  ['https://x.example/a?source=pole&si=1', 'https://x.example/a?source=pole&si=1'],
  ['https://youtu.be/a?si=1&t=2', 'https://youtu.be/a?t=2'],
  ['https://x.example/a?id=1#xtor=RSS-3208', 'https://x.example/a?id=1'],
  ['https://x.example/a#?utm_source=rss&utm_medium=fil', 'https://x.example/a'],
  ['https://x.example/a?xtor=1#deux', 'https://x.example/a#deux'],
  ['https://x.example/a#xtor', 'https://x.example/a#xtor'],
  ['https://x.example/a#page=2&xtor=1', 'https://x.example/a#page=2&xtor=1'],
  ['https://x.example/#/a?utm_source=rss', 'https://x.example/#/a?utm_source=rss'],
  ['https://x.example/a#:~:text=un', 'https://x.example/a#:~:text=un'],
  ['https://www.facebook.com/l.php?u=https%3A%2F%2Fx.example%2Fa&h=b', 'https://x.example/a'],
  ['https://facebook.com/l.php?u=https%3A%2F%2Fx.example%2Fa', 'https://x.example/a'],
  ['https://www.linkedin.com/safety/go?url=https%3A%2F%2Fx.example', 'https://x.example/'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2Fa&data=b',
    'https://x.example/a',
  ],
  ['https://urldefense.com/v3/__https://x.example/a?id=1__;!!Ab$', 'https://x.example/a?id=1'],
  [
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__x.example_-C3-A9t-C3-A9-2520-25-25&d=b',
    'https://x.example/%C3%A9t%C3%A9%20%%',
  ],
  [
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__x.example_-E9t-E9&d=b',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__x.example_-E9t-E9&d=b',
  ],
  [
    'https://urldefense.com/v3/__https://x.example/*a__;Iw!!Ab$',
    'https://urldefense.com/v3/__https://x.example/*a__;Iw!!Ab$',
  ],
  [
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__x.example_un-2Ddeux-3Fid-3D1&d=b',
    'https://x.example/un-deux?id=1',
  ],
  ['https://www.facebook.com/pole?u=1', 'https://www.facebook.com/pole?u=1'],
  ['https://x.example/a?track=b', 'https://x.example/a?track=b'],
])('%s is clean as %s', (link, clean) => {
  expect(cleanLink(link, link)).toBe(clean);
});
