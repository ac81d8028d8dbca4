import { expect, it } from 'vitest';
import { hostileFeeds } from '../support/hostile-feeds.ts';
import { openDesk, rss } from '../support/letter-desk.ts';

const all = Object.entries(hostileFeeds);

it('an edition is made and sent, whatever some of the feeds do', { timeout: 120_000 }, async () => {
  const { run, mails } = await openDesk({
    feeds: {
      ...Object.fromEntries(all.map(([, [listener]], at) => [`hostile-${at}`, listener])),
      'good.xml': rss('Une bonne nouvelle'),
    },
    // Each on a host of its own, as they would be.
    hosts: true,
  });
  await run('subscribers --import subscribers.csv');
  const { code, err, out } = await run('run --yes');

  const lines = err.split('\n');
  for (const [at, [what, [, line]]] of all.entries()) {
    const own = lines.filter((said) => said.includes(` hostile-${at}:`));
    expect(own, what).toEqual([expect.stringMatching(line)]);
  }
  expect(lines.filter((line) => line.includes('good.xml:'))).toEqual([
    expect.stringMatching(/· good\.xml: 1 item, 1 in the month/),
  ]);
  expect(out).toContain('2 accepted by the server of 2');
  expect(code).toBe(0);
  expect(mails[0]!.email.text).toContain('Une bonne nouvelle');
  expect(mails[0]!.email.html).not.toMatch(/javascript:/i);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
