import { formatInstant } from '@telecom-valley/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContests, writeContests } from './contests.ts';
import { hostileDocument } from '../../../test/support/hostile-events.ts';
import { glanceAt } from './event-glance.ts';
import { toLines } from './json-ld.ts';
import type { JsonLdNode } from './json-ld-node.ts';
import { ownContests } from './own-contests.ts';
import { ownEvent } from './own-event.ts';
import { ownMembers } from './own-members.ts';
import { isOwn, ownNodes } from './own-values.ts';
import { readEvents } from './read-events.ts';
import { writeEvents } from './write-events.ts';
import { readMembers, writeMembers } from './members.ts';
import {
  accessibilityFeatures,
  attendanceModes,
  type CalendarEvent,
  type Contest,
  eventStatuses,
  type Member,
  memberKinds,
} from './model.ts';

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const words = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const list = fc.array(words, { maxLength: 3 });
const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
const zone = fc.constantFrom('Europe/Paris', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC');
const instantMs = fc
  .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
  .map((ms) => ms - (ms % 1000));
const date = instantMs.map((ms) => new Date(ms).toISOString().slice(0, 10));
const picture = fc.record({
  url: address,
  width: maybe(fc.nat(4000)),
  height: maybe(fc.nat(4000)),
});
const organizer = fc.record({ name: words, url: maybe(address) });
// JSON has no negative zero.
const degrees = fc.double({ min: -90, max: 90, noNaN: true }).map((angle) => angle + 0);

const when = fc.oneof(
  fc.tuple(zone, instantMs, fc.nat(500_000)).map(([timeZone, start, seconds]) => ({
    timeZone,
    allDay: false,
    startDate: formatInstant(start, timeZone),
    endDate: formatInstant(start + seconds * 1000, timeZone),
  })),
  fc.tuple(date, date).map(([a, b]) => ({
    allDay: true,
    startDate: a < b ? a : b,
    endDate: a < b ? b : a,
  })),
);

const place = fc
  .record({
    name: maybe(words),
    street: maybe(words),
    postalCode: maybe(words),
    town: maybe(words),
    position: maybe(fc.record({ latitude: degrees, longitude: degrees })),
    url: maybe(address),
  })
  .map(({ position, ...rest }) => ({ ...rest, ...position }))
  .filter((found) => Object.values(found).some((value) => value !== undefined));

const event: fc.Arbitrary<CalendarEvent> = fc
  .record({
    id: words,
    name: words,
    when,
    location: maybe(place),
    organizer: maybe(organizer),
    url: maybe(address),
    registrationUrl: maybe(address),
    categories: list,
    sectors: list,
    language: maybe(fc.constantFrom('fr', 'en', 'pt-BR')),
    eventStatus: fc.constantFrom(...eventStatuses),
    attendanceMode: fc.constantFrom(...attendanceModes),
    offers: fc.array(
      fc.record({ price: fc.nat(500), currency: fc.constant('EUR'), name: maybe(words) }),
      {
        maxLength: 2,
      },
    ),
    accessibility: fc.subarray([...accessibilityFeatures]),
    description: maybe(
      fc.constant([
        { tag: 'p' as const, children: ['a ', { tag: 'em' as const, children: ['b'] }] },
      ]),
    ),
    image: maybe(picture),
  })
  .map(({ when: times, ...rest }) => ({ ...rest, ...times }));

const member: fc.Arbitrary<Member> = fc.record({
  id: words,
  name: words,
  url: maybe(address),
  logo: maybe(picture),
  logoDark: maybe(picture),
  sectors: list,
  kind: maybe(fc.constantFrom(...memberKinds)),
  town: maybe(words),
  joined: maybe(date),
  jobs: maybe(fc.nat(10_000)),
});

const stage = fc
  .tuple(words, instantMs, maybe(fc.nat(500_000)), maybe(address))
  .map(([name, closes, seconds, url]) => ({
    name,
    url,
    opensAt:
      seconds === undefined ? undefined : formatInstant(closes - seconds * 1000, 'Europe/Paris'),
    closesAt: formatInstant(closes, 'Europe/Paris'),
  }));

const contest: fc.Arbitrary<Contest> = fc.record({
  id: words,
  name: words,
  organizer: maybe(organizer),
  partner: maybe(organizer),
  url: maybe(address),
  audience: maybe(words),
  stages: fc.array(stage, { minLength: 1, maxLength: 4 }),
  results: maybe(fc.record({ name: words, url: address })),
});

/** As a file would carry it. */
const carry = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

describe('what is written is read back the same', () => {
  it('events', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 3 }), (events) => {
        expect(readEvents(carry(writeEvents(events)))).toEqual({ entries: events, errors: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('members', () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 3 }), (members) => {
        expect(readMembers(carry(writeMembers(members)))).toEqual({ entries: members, errors: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('contests', () => {
    fc.assert(
      fc.property(fc.array(contest, { maxLength: 3 }), (contests) => {
        expect(readContests(carry(writeContests(contests)))).toEqual({
          entries: contests,
          errors: [],
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a document of ours', () => {
  const bytesOf = (document: JsonLdNode) => new TextEncoder().encode(toLines(document));
  const documentOf = (document: JsonLdNode) => JSON.parse(toLines(document)) as JsonLdNode;

  it('is known by its beginning', () => {
    expect(isOwn(bytesOf(writeEvents([])))).toBe(true);
    expect(isOwn(new TextEncoder().encode('{"@context":"https://schema.org"}'))).toBe(false);
    expect(isOwn(new Uint8Array())).toBe(false);
  });

  it('has a line for each node', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 4 }), (events) => {
        const document = writeEvents(events);
        expect(toLines(document).split('\n')).toHaveLength(events.length + 3);
        expect(documentOf(document)).toEqual(carry(document));
      }),
    );
  });

  it('gives the events that were written, and a glance at each', () => {
    fc.assert(
      fc.property(event, (written) => {
        const [node] = ownNodes(documentOf(writeEvents([written]))) as [JsonLdNode];
        expect(ownEvent(node)).toEqual(written);
        const { id, name, url, eventStatus, location, attendanceMode } = written;
        expect(glanceAt(node)).toEqual({
          id,
          name,
          url,
          eventStatus,
          place: location?.name,
          isOnline: attendanceMode === 'online',
        });
      }),
      { numRuns: 500 },
    );
  });

  it('gives what is shown of members and contests', () => {
    fc.assert(
      fc.property(member, contest, (aMember, aContest) => {
        const [shown] = ownMembers(documentOf(writeMembers([aMember])));
        expect(aMember).toMatchObject(JSON.parse(JSON.stringify(shown)));
        const [countdown] = ownContests(documentOf(writeContests([aContest])));
        expect(aContest).toMatchObject(JSON.parse(JSON.stringify(countdown)));
        expect(countdown!.stages).toEqual(aContest.stages);
      }),
      { numRuns: 300 },
    );
  });

  it('may claim to be one, and hold anything: nothing is thrown, and links lead to the web', () => {
    fc.assert(
      fc.property(hostileDocument, (document) => {
        const claimed = carry({ ...writeEvents([]), ...document });
        ownMembers(claimed);
        ownContests(claimed);
        for (const value of ownNodes(claimed)) {
          const node = Object(value) as JsonLdNode;
          const read = ownEvent(node);
          expect(read === undefined).toBe(glanceAt(node) === undefined);
          for (const link of [read?.url, read?.registrationUrl, read?.image?.url])
            expect(link ?? 'https:').toMatch(/^https?:/i);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const problemsIn = ({ errors }: ReturnType<typeof readEvents>) =>
  errors.flatMap(({ problems }) => problems);

describe('readEvents', () => {
  const good = { '@type': 'Event', name: 'Café', startDate: '2026-11-18T09:00:00+01:00' };

  it('keeps every other entry when one cannot be read, and says which, where and why', () => {
    const reading = readEvents({
      '@graph': [
        good,
        { '@type': 'Event', name: 'Sans date' },
        null,
        { ...good, startDate: '18/11/2026' },
        good,
      ],
    });
    expect(reading.entries).toHaveLength(2);
    expect(problemsIn(reading)).toEqual([
      { path: '@graph[1].startDate', expected: 'date', received: '' },
      { path: '@graph[2]', expected: 'object', received: 'null' },
      { path: '@graph[3].startDate', expected: 'date', received: '"18/11/2026"' },
    ]);
  });

  it('keeps an entry without what it can do without', () => {
    const reading = readEvents([
      {
        ...good,
        url: 'javascript:alert(1)',
        endDate: '2026-11-17T09:00:00+01:00',
        location: 7,
        keywords: ['a', null, 'b'],
        eventStatus: 'Unsure',
        image: { url: 'ftp://exemple.fr' },
        'tv:description': [{ tag: 'script' }],
      },
    ]);
    expect(reading.entries).toMatchObject([
      { name: 'Café', categories: ['a', 'b'], eventStatus: 'scheduled' },
    ]);
    expect(reading.entries[0]).toMatchObject({
      url: undefined,
      endDate: undefined,
      image: undefined,
    });
    expect(problemsIn(reading).map(({ path }) => path)).toEqual([
      '[0].endDate',
      '[0].location',
      '[0].url',
      '[0].keywords[1]',
      '[0].eventStatus',
      '[0].tv:description[0].tag',
      '[0].image',
    ]);
  });

  it.each([
    ['a single node', good],
    ['a list', [good]],
    ['a graph', { '@graph': [good] }],
    ['an ItemList', { itemListElement: [{ '@type': 'ListItem', position: 1, item: good }] }],
    ['a bare ItemList', { itemListElement: [good] }],
    ['a full type address', [{ ...good, '@type': 'https://schema.org/BusinessEvent' }]],
    ['several types', [{ ...good, '@type': ['Thing', 'schema:Festival'] }]],
  ])('reads %s', (_form, document) => {
    expect(readEvents(document).entries).toMatchObject([{ name: 'Café' }]);
  });

  it('leaves what is no event to others', () => {
    expect(readEvents([{ '@type': 'WebPage' }, { '@type': 'Organization' }])).toEqual({
      entries: [],
      errors: [],
    });
  });

  it.each([[null], ['events'], [7], [{ '@graph': 'x' }]])('refuses the document %j', (document) => {
    expect(() => readEvents(document)).toThrow(/expected (?:object|list)/);
  });

  it("reads strangers' ways of saying it", () => {
    const [event] = readEvents([
      {
        '@type': 'Event',
        name: { '@value': 'Café', '@language': 'fr' },
        startDate: '2026-11-18T08:00:00Z',
        eventSchedule: { scheduleTimezone: 'Europe/Paris' },
        location: [
          { '@type': 'Place', name: 'SoFAB', address: '1 place Sophie' },
          { '@type': 'VirtualLocation', url: 'https://exemple.fr/salle' },
        ],
        organizer: [{ name: 'Exemple' }, { name: 'Autre' }],
        offers: [
          {
            '@type': 'Offer',
            price: '12.50',
            priceCurrency: 'EUR',
            url: 'https://exemple.fr/billets',
            availability: 'https://schema.org/SoldOut',
          },
        ],
        image: ['https://exemple.fr/a.png', 'https://exemple.fr/b.png'],
        eventStatus: 'EventPostponed',
        inLanguage: { '@type': 'Language', alternateName: 'fr' },
        description: 'Un café.',
      },
    ]).entries;
    expect(event).toMatchObject({
      name: 'Café',
      startDate: '2026-11-18T09:00:00+01:00',
      location: { name: 'SoFAB', street: '1 place Sophie', url: 'https://exemple.fr/salle' },
      organizer: { name: 'Exemple' },
      registrationUrl: 'https://exemple.fr/billets',
      offers: [{ price: 12.5, currency: 'EUR' }],
      eventStatus: 'full',
      attendanceMode: 'mixed',
      language: 'fr',
      image: { url: 'https://exemple.fr/a.png' },
      description: [{ tag: 'p', children: ['Un café.'] }],
    });
  });

  it('takes anything that JSON can say', () => {
    const junk = fc.anything({ maxDepth: 2 });
    const node = fc.dictionary(
      fc.constantFrom(
        'name',
        'startDate',
        'endDate',
        'location',
        'organizer',
        'offers',
        'image',
        'url',
        'keywords',
        'potentialAction',
        'eventSchedule',
        'inLanguage',
        'tv:description',
        '@id',
        'eventStatus',
      ),
      junk,
    );
    fc.assert(
      fc.property(fc.array(node), (nodes) => {
        const document = JSON.parse(
          JSON.stringify(nodes.map((entry) => ({ ...good, ...entry, '@type': 'Event' }))),
        );
        const { entries, errors } = readEvents(document);
        expect(entries.length).toBeLessThanOrEqual(nodes.length);
        if (entries.length < nodes.length) expect(errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('readMembers', () => {
  it('reads organisations of every kind', () => {
    const reading = readMembers([
      {
        '@type': 'CollegeOrUniversity',
        name: 'Exemple',
        numberOfEmployees: 12,
        logo: 'https://exemple.fr/l.svg',
      },
      { '@type': 'LocalBusiness', name: 'Autre', location: 'Nice' },
      { '@type': 'Event', name: 'Café' },
    ]);
    expect(reading.entries).toMatchObject([
      { name: 'Exemple', jobs: 12, logo: { url: 'https://exemple.fr/l.svg' } },
      { name: 'Autre' },
    ]);
  });
});

describe('readContests', () => {
  it('refuses a contest one of whose stages closes before it opens', () => {
    const { entries, errors } = readContests([
      {
        '@type': 'Event',
        name: 'Concours',
        subEvent: [
          { name: 'Finale', startDate: '2026-11-18T09:00:00Z', endDate: '2026-11-17T09:00:00Z' },
        ],
      },
    ]);
    expect(entries).toEqual([]);
    expect(errors[0]?.problems).toMatchObject([
      { path: '[0].subEvent[0].endDate', expected: 'later than the start' },
    ]);
  });
});
