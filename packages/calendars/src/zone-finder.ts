import { isTimeZone, type InstantMs, offsetAt, type TimeZone } from '@telecom-valley/time';
import type { Component } from './component.ts';
import { type Moment, readMoment } from './moment.ts';
import { startsOf, type Window } from './occurrences.ts';
import { type FindZone, propertiesOf, textOf, type Vevent } from './vevent.ts';
import { windowsZones } from './windows-zones.ts';

const DAY_MS = 86_400_000;

/** Of the clocks of a zone. */
const MOST_CHANGES = 1000;

/**
 * What a calendar's TZIDs mean: mostly an IANA name, or one that ends with it:
 * `/freeassociation.sourceforge.net/Europe/Paris`. Outlook writes Windows' names. A name that only the
 * calendar knows means the zone whose clocks go as its VTIMEZONE says (RFC 5545, 3.6.5).
 *
 * @param home - the zone of times that name none
 */
export function zoneFinder(calendar: Component, home: TimeZone, window: Window): FindZone {
  const found = new Map<string, TimeZone>();
  return (tzid) => {
    if (tzid === undefined) return home;
    let zone = found.get(tzid);
    if (zone === undefined) {
      zone =
        knownZone(tzid) ?? describedZone(tzid, calendar, home, window) ?? spokenZone(tzid) ?? home;
      found.set(tzid, zone);
    }
    return zone;
  };
}

/** The zone of an IANA or Windows name. */
export function knownZone(tzid: string): TimeZone | undefined {
  const name = tzid.trim().replaceAll('"', '');
  const candidates = [name, name.split('/').slice(-2).join('/'), windowsZones[name] ?? ''];
  return candidates.find((zone) => zone !== '' && isTimeZone(zone));
}

function describedZone(
  tzid: string,
  { components }: Component,
  home: TimeZone,
  window: Window,
): TimeZone | undefined {
  const description = components.find(
    (one) => one.name === 'VTIMEZONE' && textOf(one, 'TZID') === tzid,
  );
  if (!description) return undefined;
  const named = knownZone(textOf(description, 'X-LIC-LOCATION') ?? '');
  if (named) return named;
  const samples = samplesIn(window);
  const offsets = offsetsAt(description, samples);
  return [home, ...Intl.supportedValuesOf('timeZone')].find((zone) =>
    samples.every((instant, index) => offsetAt(instant, zone) === offsets[index]),
  );
}

/** What people are shown for a zone: `(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris`, `GMT +0100`. */
function spokenZone(tzid: string): TimeZone | undefined {
  const [, sign, hours, minutes = '00'] =
    /\b(?:UTC|GMT) ?([+-])(\d{1,2})(?::?(\d\d))?\b/i.exec(tzid) ?? [];
  const cities = new Set(tzid.replace(/^.*\)/, '').split(/[,;/]/).map(asPartOfName));
  const ofCity = Intl.supportedValuesOf('timeZone').find((zone) =>
    cities.has(asPartOfName(zone.split('/').at(-1)!)),
  );
  if (ofCity) return ofCity;
  // Their signs are those of POSIX: west is more.
  if (minutes !== '00' || Number(hours ?? 99) > 14) return undefined;
  return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
}

function asPartOfName(city: string): string {
  return city.trim().replaceAll('_', ' ').toUpperCase();
}

/** A day in every fortnight: clocks that go the same for so long are the same to readers of events. */
function samplesIn({ from, until }: Window): InstantMs[] {
  const middle = (from + until) / 2;
  const reach = Math.min(183 * DAY_MS, (until - from) / 2);
  const samples: InstantMs[] = [];
  for (let instant = middle - reach; instant <= middle + reach; instant += 14 * DAY_MS)
    samples.push(instant);
  return samples;
}

/** The offsets that a VTIMEZONE has at some instants, in their order, in milliseconds. */
function offsetsAt({ components }: Component, samples: readonly InstantMs[]): number[] {
  const window = { from: samples[0]! - 400 * DAY_MS, until: samples.at(-1)! };
  const changes = components
    .flatMap((observance) => onsetsOf(observance, window))
    .toSorted((a, b) => a.at - b.at);
  return samples.map(
    (instant) => changes.findLast(({ at }) => at <= instant)?.offset ?? Number.NaN,
  );
}

/** When a STANDARD or DAYLIGHT begins, as far as it matters for a window. */
function onsetsOf(observance: Component, window: Window): { at: InstantMs; offset: number }[] {
  const [before, offset] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((name) =>
    readOffset(textOf(observance, name)),
  );
  const moments = (name: string) =>
    propertiesOf(observance, name).flatMap(({ value }) =>
      value.split(',').flatMap((one) => readMoment(one, 'UTC') ?? []),
    );
  const [start] = moments('DTSTART');
  if (before === undefined || offset === undefined || !start) return [];
  const rules = propertiesOf(observance, 'RRULE').map(({ value }) => value);
  const onsets: Moment[] = [
    start,
    ...startsOf(
      { ...PLAIN, component: observance, start, rules, extraStarts: moments('RDATE') },
      window,
      { left: MOST_CHANGES },
    ),
  ];
  return onsets.map(({ instant }) => ({ at: instant - before, offset }));
}

/** `+0100`, in milliseconds. */
function readOffset(written = ''): number | undefined {
  const [, sign, hours, minutes, seconds = 0] =
    /^([+-])(\d\d):?(\d\d):?(\d\d)?$/.exec(written) ?? [];
  if (sign === undefined) return undefined;
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * (sign === '-' ? -1e3 : 1e3)
  );
}

const PLAIN: Omit<Vevent, 'component' | 'start' | 'rules' | 'extraStarts'> = {
  uid: '',
  name: '',
  length: { days: 0, seconds: 0 },
  excludingRules: [],
  excludedStarts: [],
  recurrenceId: undefined,
  isForFuture: false,
  revision: 0,
};
