import { trouble } from '@telecom-valley/errors';
import { expect, it } from 'vitest';
import { countFailures } from './count-failures.ts';

const NOON = Date.parse('2026-12-01T12:00:00Z');
const minutes = (count: number) => NOON + count * 60_000;
const failed = { outcome: 'failed' } as const;
const failedAt = new Date(NOON).toISOString();

it('a feed that cannot be read again within an hour has failed once', () => {
  const first = countFailures(failed, undefined, NOON);
  expect(first).toEqual({ failures: 1, failedAt });
  expect(countFailures(failed, first, minutes(59))).toEqual(first);
  expect(countFailures(failed, first, minutes(60))).toMatchObject({ failures: 2 });
});

it.each(['feed-quiet', 'address-unasked'] as const)(
  'a feed that was not asked has not failed (%s)',
  (rule) => {
    const unasked = { ...failed, finding: trouble(rule) };
    expect(countFailures(unasked, { failures: 1, failedAt }, minutes(600))).toMatchObject({
      failures: 1,
    });
  },
);

it('a feed that can be read begins anew', () => {
  expect(countFailures({ outcome: 'unchanged' }, { failures: 2, failedAt }, NOON)).toEqual({
    failures: 0,
  });
});
