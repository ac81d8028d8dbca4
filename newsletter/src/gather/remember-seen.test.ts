import { describe, expect, it } from 'vitest';
import { rememberSeen } from './remember-seen.ts';

const DAY_MS = 86_400_000;
const at = (date: string) => Date.parse(`${date}T00:00:00.000Z`);
const stories = (...ids: readonly string[]) => ids.map((id) => ({ id }));

describe('rememberSeen', () => {
  it('does not know since when there is what a feed has when it is read first', () => {
    const first = rememberSeen(stories('a'), undefined, at('2026-10-01'));
    expect(first.seen).toEqual({ a: '' });
    expect(rememberSeen(stories('b', 'a'), first, at('2026-11-01')).seen).toEqual({
      a: '',
      b: '2026-11-01T00:00:00.000Z',
    });
  });

  it('knows what comes back, and forgets it after 400 days', () => {
    const first = rememberSeen(stories('a'), undefined, at('2026-10-01'));
    const emptied = rememberSeen([], first, at('2026-10-02'));
    expect(emptied).toEqual({ seen: { a: '' }, gone: { a: '2026-10-02T00:00:00.000Z' } });
    const later = rememberSeen([], emptied, at('2026-10-02') + 399 * DAY_MS);
    expect(later).toEqual(emptied);
    expect(rememberSeen(stories('a'), later, at('2026-10-03'))).toEqual({
      seen: { a: '' },
      gone: {},
    });
    expect(rememberSeen([], later, at('2026-10-02') + 400 * DAY_MS).seen).toEqual({});
  });
});
