import { describe, expect, it } from 'vitest';
import { inSlices } from './in-slices.ts';

/** Work that takes a while, in small steps, and says when it was done. */
function* work(milliseconds: number, done: () => void): Generator<void, string> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) yield;
  done();
  return 'done';
}

describe('inSlices', () => {
  it('lets others have their turn while it works', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('somebody else'));
    expect(await inSlices(work(100, () => order.push('work')))).toBe('done');
    expect(order).toEqual(['somebody else', 'work']);
  });

  it('does little work at once', async () => {
    let isDone = false;
    const reading = inSlices(work(0, () => (isDone = true)));
    expect(isDone).toBe(true);
    expect(await reading).toBe('done');
  });

  it('fails as its work does', async () => {
    const broken = (function* () {
      yield;
      throw new Error('no calendar');
    })();
    await expect(inSlices(broken)).rejects.toThrow('no calendar');
  });
});
