import { addDays } from '@telecom-valley/time';
import fc from 'fast-check';

/** A day of a month, or near it. */
export const day = fc.integer({ min: -10, max: 45 }).map((days) => addDays('2026-11-01', days));

/** Events of a month and its neighbours as schema.org writes them, some for a moment and some for months. */
export const eventNodes = fc.array(
  fc
    .tuple(day, fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 90 })), fc.uuid())
    .map(([startDate, days, identifier]) => ({
      '@type': 'Event',
      identifier,
      name: `Event ${identifier}`,
      startDate,
      endDate: addDays(startDate, days),
    })),
  { maxLength: 30 },
);
