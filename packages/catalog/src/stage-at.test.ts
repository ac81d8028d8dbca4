import { describe, expect, it } from 'vitest';
import type { Contest } from './model.ts';
import { stageAt } from './stage-at.ts';

const contest: Contest = {
  id: 'jeunes-pousses',
  name: 'Challenge Jeunes Pousses',
  stages: [
    { name: 'finale', opensAt: '2027-03-18T09:00:00+01:00', closesAt: '2027-03-18T18:00:00+01:00' },
    { name: 'candidatures', closesAt: '2026-10-31T23:00:00+01:00' },
    {
      name: 'coaching',
      opensAt: '2026-10-20T09:00:00+02:00',
      closesAt: '2026-11-12T18:00:00+01:00',
    },
  ],
};

describe('stageAt', () => {
  it.each([
    ['2020-01-01T00:00:00Z', 'open', 'candidatures', '2026-10-31T22:00:00Z'],
    ['2026-10-25T00:00:00Z', 'open', 'candidatures', '2026-10-31T22:00:00Z'],
    ['2026-10-31T21:59:59Z', 'open', 'candidatures', '2026-10-31T22:00:00Z'],
    ['2026-10-31T22:00:00Z', 'open', 'coaching', '2026-11-12T17:00:00Z'],
    ['2026-11-12T17:00:00Z', 'upcoming', 'finale', '2027-03-18T08:00:00Z'],
    ['2027-03-18T08:00:00Z', 'open', 'finale', '2027-03-18T17:00:00Z'],
  ])('at %s is %s: %s', (now, phase, name, until) => {
    expect(stageAt(contest, Date.parse(now))).toMatchObject({
      phase,
      stage: { name },
      until: Date.parse(until),
    });
  });

  it('is over when the last stage closes', () => {
    expect(stageAt(contest, Date.parse('2027-03-18T17:00:00Z'))).toEqual({ phase: 'over' });
    expect(stageAt({ ...contest, stages: [] }, 0)).toEqual({ phase: 'over' });
  });
});
