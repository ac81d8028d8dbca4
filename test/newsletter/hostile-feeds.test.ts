import { expect, it } from 'vitest';
import { hostileFeeds } from '../support/hostile-feeds.ts';
import { openDesk, rss } from '../support/letter-desk.ts';

it('an edition is made and sent, whatever some of the feeds do', { timeout: 60_000 }, async () => {
  const { run, mails } = await openDesk({
    feeds: {
      'broken.xml': hostileFeeds.broken,
      'hanging.xml': hostileFeeds.hanging,
      'page.xml': hostileFeeds.page,
      'large.xml': hostileFeeds.large,
      'inside.xml': hostileFeeds.inside,
      'good.xml': rss('Une bonne nouvelle'),
    },
  });
  await run('subscribers --import subscribers.csv');
  const { code, err, out } = await run('run --yes');
  const linesOf = (name: string) => err.split('\n').filter((line) => line.includes(`${name}:`));
  expect(linesOf('broken.xml')).toEqual([expect.stringMatching(/^ +✗ .*500/)]);
  expect(linesOf('hanging.xml')).toEqual([expect.stringMatching(/^ +✗ .*within 12 s/)]);
  expect(linesOf('page.xml')).toEqual([expect.stringMatching(/^ +✗ /)]);
  expect(linesOf('large.xml')).toEqual([expect.stringMatching(/^ +✗ .*MB/)]);
  expect(linesOf('inside.xml')).toEqual([expect.stringMatching(/^ +✗ .*169\.254\.169\.254/)]);
  expect(linesOf('good.xml')).toEqual(['  · good.xml: 1 item, 1 in the month']);
  expect(out).toContain('2 accepted by the server of 2');
  expect(code).toBe(0);
  expect(mails[0]!.email.text).toContain('Une bonne nouvelle');
});
