import { describe, expect, it } from 'vitest';
import type { JsonLdNode } from './json-ld-node.ts';
import { ownEvent } from './own-event.ts';
import { readEvents, readEventsSlowly } from './read-events.ts';
import { readWhole } from './json-ld.ts';

const event = (startDate: string, scheduleTimezone?: string): JsonLdNode => ({
  '@type': 'Event',
  name: 'Café',
  startDate,
  ...(scheduleTimezone && { eventSchedule: { scheduleTimezone } }),
});
const read = (node: JsonLdNode, clocks?: string) =>
  readWhole(readEventsSlowly({ '@graph': [node] }, clocks)).entries[0]?.startDate;

describe('the zone of an event', () => {
  it('is that of its times, however they are written', () => {
    const noon = '2026-11-18T12:00:00+01:00';
    for (const written of [noon, '2026-11-18T11:00:00Z', '2026-11-18T06:00:00-0500']) {
      expect(read(event(written, 'Europe/Paris'))).toBe(noon);
    }
    expect(read(event('2026-11-18T06:00:00-05:00'))).toBe('2026-11-18T06:00:00-05:00');
    expect(read(event('2026-11-18', 'Europe/Paris'))).toBe('2026-11-18');
  });

  it('is that of a time without an offset, else somebody else’s, where there is one', () => {
    const bare = '2026-11-18T12:00';
    expect(read(event(bare, 'Asia/Tokyo'), 'Europe/Paris')).toBe('2026-11-18T12:00:00+09:00');
    expect(read(event(bare), 'Europe/Paris')).toBe('2026-11-18T12:00:00+01:00');
    expect(readEvents({ '@graph': [event(bare)] }).errors).toHaveLength(1);
  });

  it('is none that cannot be calculated with: it goes into files and addresses', () => {
    const zoneOf = (zone: string) => ownEvent(event('2026-11-18T12:00:00+01:00', zone))!.timeZone;
    expect(zoneOf('Europe/Paris')).toBe('Europe/Paris');
    expect(zoneOf('Europe/Atlantis')).toBeUndefined();
    expect(zoneOf('Europe/Paris\r\nATTACH:x')).toBeUndefined();
  });
});
