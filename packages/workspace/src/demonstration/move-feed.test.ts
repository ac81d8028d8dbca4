import { expect, it } from 'vitest';
import { moveFeed } from './move-feed.ts';

it.each([
  ['<published>2026-08-21T09:38:00+02:00</published>', 'weeks', '2026-11-20T09:38:00+02:00'],
  ['<pubDate>Fri, 16 Oct 2026 08:30:00 +0200</pubDate>', 'days', 'Mon, 23 Nov 2026 08:30:00 +0200'],
  ['<dc:date>2026-10-16T09:15:00+02:00</dc:date>', 'days', '2026-11-23T09:15:00+02:00'],
  ['"date_published": "2026-10-16T07:45:00+02:00"', 'days', '2026-11-23T07:45:00+02:00'],
] as const)('moves %s by %s', (feed, by, moved) => {
  expect(moveFeed(feed, '2026-11-23', by)).toContain(moved);
});

it('moves all by as much, and changes nothing else', () => {
  const feed = '<x>2020-01-01</x><updated>2026-01-08</updated>\xE9<updated>2026-01-01</updated>';
  expect(moveFeed(feed, '2026-11-23', 'days')).toBe(
    '<x>2020-01-01</x><updated>2026-11-23</updated>\xE9<updated>2026-11-16</updated>',
  );
});
