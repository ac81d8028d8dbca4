import fc from 'fast-check';

const wild = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    Number.NaN,
    '',
    '<img src=x onerror="globalThis.wasHacked = true">',
    '"><script>globalThis.wasHacked = true</script>',
    'javascript:globalThis.wasHacked = true',
    'data:text/html,<script>globalThis.wasHacked = true</script>',
    '${globalThis.wasHacked = true}',
    'x'.repeat(100_000),
    '\u202Eלאחור',
    { '@value': 'text' },
    { __proto__: null, constructor: 'x' },
    [[[[]]]],
  ),
  fc.jsonValue(),
);

const moments = fc.constantFrom(
  '2026-11-18T18:30:00+01:00',
  '2026-11-18',
  '2026-11-18T23:30:00Z',
  '0000-01-01',
  '9999-12-31T23:59:59Z',
  '2026-02-30',
  '2026-11-18T25:00:00Z',
  '-000001-01-01',
  'demain',
);

const KEYS = [
  'name',
  'startDate',
  'endDate',
  'location',
  'organizer',
  'url',
  'keywords',
  'inLanguage',
  'eventStatus',
  'eventAttendanceMode',
  'offers',
  'image',
  'description',
  'tv:description',
  'tv:accessibility',
  'eventSchedule',
  'potentialAction',
  'identifier',
  '@id',
];

/** What is well-formed, and still not what it should be. */
const nearly = fc.record(
  {
    offers: fc.record({
      price: fc.nat(),
      priceCurrency: fc.constantFrom('EUR', '€', 'EURO', 'no such'),
      name: fc.string(),
    }),
    inLanguage: fc.constantFrom('fr', 'fr-12', 'aa-bbbbbbbb-c1', 'xx'),
    location: fc.record({
      name: fc.string(),
      geo: fc.record({ latitude: fc.double(), longitude: fc.double() }),
    }),
  },
  { requiredKeys: [] },
);

const node = fc
  .tuple(
    fc.constantFrom('Event', 'schema:SocialEvent', 'Person', 7, null),
    fc.dictionary(fc.constantFrom(...KEYS), wild, { maxKeys: 12 }),
    fc.record({ startDate: moments, endDate: moments, name: fc.string() }, { requiredKeys: [] }),
    nearly,
  )
  .map(([type, some, times, facts]) => ({ '@type': type, ...some, ...times, ...facts }));

/** An event in which nothing is wrong: it has to survive its neighbours. */
const goodNode = {
  '@type': 'Event',
  identifier: 'good',
  name: 'La bonne',
  startDate: '2026-11-18T18:30:00+01:00',
};

/** Documents as nobody should publish them, each with one good event in it. */
export const hostileDocument = fc
  .tuple(
    fc.array(fc.oneof({ weight: 9, arbitrary: node }, wild as fc.Arbitrary<object>), {
      maxLength: 6,
    }),
    fc.nat({ max: 6 }),
  )
  .map(([nodes, at]) => ({ '@graph': [...nodes.slice(0, at), goodNode, ...nodes.slice(at)] }));
