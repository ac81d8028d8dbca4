import { type JsonLdNode, toLines, writeEvents } from '@telecom-valley/catalog';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventNodes } from '../../test/support/arbitrary-events.ts';
import { hostileDocument } from '../../test/support/hostile-events.ts';
import { eventIn } from '../../test/support/sample-events.ts';
import { shownEvents } from '../../test/support/shown-events.ts';
import { readLarge } from './large-document.ts';
import type { ShownEvent } from './shown-event.ts';

const linesOf = (graph: readonly unknown[]) => toLines({ ...writeEvents([]), '@graph': graph });
const reading = (text: string) => readLarge(new TextEncoder().encode(text), 'large');
const facts = ({ ends, event, node, starts }: ShownEvent) =>
  event ? { ends, event, node, starts } : { node };

const isObject = (node: unknown): node is object =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

const graphs = fc
  .oneof(
    eventNodes,
    hostileDocument.map((document) => document['@graph'] as readonly unknown[]),
  )
  .map((nodes) => JSON.parse(JSON.stringify(nodes.filter(isObject))) as readonly object[]);

describe('a large document', () => {
  it('has the events that it would have if all of it were read', () => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        expect(reading(linesOf(nodes))!.entries.map(facts)).toEqual(
          shownEvents(nodes).entries.map(facts),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is not read, as long as nobody looks at its events', () => {
    const { '@graph': nodes } = writeEvents([eventIn(1), eventIn(2)]);
    const text = linesOf(nodes as JsonLdNode[]).replaceAll('"name":"', '"name":');
    const { entries, origin } = reading(text)!;
    expect(entries.map(({ starts }) => starts.slice(10))).toEqual(['T18:30', 'T18:30']);
    expect(origin.doubts.size).toBe(0);
    expect(entries[1]!.event).toBeUndefined();
    expect([...origin.doubts]).toEqual([1]);
  });

  it('takes nothing for the time of an event but its own', () => {
    const { entries } = reading(
      linesOf([
        {
          subEvent: { a: 1, startDate: '2000-01-01', endDate: '2000-01-02' },
          startDate: '2026-11-18',
        },
        { name: 'a,"startDate":"2000-01-01","endDate":"2000-01-02"', startDate: '2026-11-19' },
        { name: 'a', startDate: '2026-11-20', endDate: '2026-11-19' },
        { name: 'a', startDate: '2026-11-18T23:30:00Z', endDate: '2026-11-18T23:45:00Z' },
        { name: 'a', startDate: 'x'.repeat(100_000), endDate: '' },
        {},
      ]),
    )!;
    expect(entries.map(({ starts }) => starts)).toEqual([
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-18T20:00',
      '',
      '',
    ]);
  });

  it('may have no events', () => {
    expect(reading(linesOf([]))?.entries).toEqual([]);
  });

  it.each([
    ['written without lines', JSON.stringify(writeEvents([eventIn(1)]))],
    ['written for people to read', JSON.stringify(writeEvents([eventIn(1)]), null, 2)],
    ['cut off', linesOf([{ name: 'a' }, { name: 'b' }]).slice(0, -8)],
    ['cut off between two lines', linesOf([{ name: 'a' }, { name: 'b' }]).slice(0, -17)],
    ['of numbers', linesOf([7, 8])],
    ['empty', ''],
  ])('is left to the reader of small ones where it is %s', (_how, text) => {
    expect(reading(text)).toBeUndefined();
  });
});
