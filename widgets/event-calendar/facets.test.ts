import type { EventFacets } from '@telecom-valley/catalog';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, divides, facets, isChosen, optionsOf, readChoice } from './facets.ts';

const word = fc.constantFrom('a', 'b', 'c');
const event = fc
  .record({
    categories: fc.uniqueArray(word, { maxLength: 2 }),
    organizer: fc.option(fc.record({ name: word }), { nil: undefined }),
    location: fc.option(fc.record({ town: word }), { nil: undefined }),
    language: fc.option(fc.constantFrom('fr', 'en'), { nil: undefined }),
    attendanceMode: fc.constantFrom('on-site', 'online', 'mixed'),
    accessibility: fc.uniqueArray(fc.constantFrom('captions', 'step-free'), { maxLength: 2 }),
  })
  .map((listing) => listing as unknown as EventFacets);
const events = fc.array(event, { maxLength: 20 });
const choice = fc.record(
  { category: fc.array(word, { maxLength: 2 }), town: fc.array(word, { maxLength: 1 }) },
  { requiredKeys: [] },
) as fc.Arbitrary<Choice>;

describe('facets', () => {
  it('an option leaves as many events as it says', () => {
    fc.assert(
      fc.property(events, choice, fc.constantFrom(...facets), (list, chosen, facet) => {
        for (const { value, count } of optionsOf(facet, list, chosen)) {
          const left = list.filter((one) => isChosen(one, { ...chosen, [facet]: [value] }));
          expect(left).toHaveLength(count);
          expect(count > 0 || chosen[facet]?.includes(value)).toBe(true);
        }
      }),
    );
  });

  it('a facet divides where choosing one of its values leaves some events out', () => {
    const one = { categories: ['a', 'b'] } as unknown as EventFacets;
    const other = { categories: ['b', 'a'] } as unknown as EventFacets;
    expect(divides('category', [one, other])).toBe(false);
    expect(divides('category', [one, { ...one, categories: ['a'] }])).toBe(true);
    expect(divides('category', [])).toBe(false);
  });

  it('are read from what an author wrote', () => {
    const fixed = readChoice('category=IA&category=R%C3%A9seaux&town=Nice&colour=red');
    expect(fixed.choice).toMatchObject({
      category: ['IA', 'Réseaux'],
      town: ['Nice'],
      language: [],
    });
    expect(fixed.unknown).toEqual(['colour']);
  });
});
