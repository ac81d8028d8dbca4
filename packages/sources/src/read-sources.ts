import { readCalendar } from '@telecom-valley/calendars';
import {
  type CalendarEvent,
  type Catalog,
  type Contest,
  type Member,
  readContests,
  readEvents,
  readMembers,
  type Reading,
} from '@telecom-valley/catalog';
import type { Config } from '@telecom-valley/config';
import { decode } from '@telecom-valley/encoding';
import {
  ActionableError,
  type Finding,
  findingsOf,
  trouble,
  warning,
} from '@telecom-valley/errors';
import { ParseError } from '@telecom-valley/shape';
import { type InstantMs, parseInstant, startOfDay } from '@telecom-valley/time';
import type { Entries } from './entries.ts';
import { formatOf } from './format.ts';
import { type OpenedSource, openSource } from './open-source.ts';
import { readContestsYaml } from './read-contests-yaml.ts';
import { readMembersCsv } from './read-members-csv.ts';
import type { World } from './world.ts';

/** What the sources of a cluster say, and what was found on the way. */
export interface SourcesReading {
  readonly catalog: Catalog;
  readonly findings: readonly Finding[];
  /** The sources of which nothing could be read. */
  readonly failed: readonly string[];
}

/** The span of time that events are read for. */
export interface Span {
  readonly from: InstantMs;
  readonly until: InstantMs;
}

/**
 * Reads everything that a configuration names. What is wrong in a source is a finding; what is right in it
 * is kept, and the other sources are read.
 *
 * @param folder - what the paths of files are relative to
 * @param now - when the catalog is said to be made
 */
export async function readSources(
  config: Config,
  folder: string,
  span: Span,
  now: InstantMs,
  world: World,
): Promise<SourcesReading> {
  const findings: Finding[] = [];
  const failed: string[] = [];
  const readAll = async <T extends { readonly id: string }>(
    names: readonly string[],
    read: (source: OpenedSource) => Entries<T>,
  ): Promise<T[]> => {
    const readings = await Promise.all(
      names.map(async (name) => {
        try {
          return read(await openSource(name, folder, world));
        } catch (error) {
          failed.push(name);
          return { entries: [], findings: findingsIn(error, name) };
        }
      }),
    );
    findings.push(...readings.flatMap((reading) => reading.findings));
    return withoutDoubles(
      readings.flatMap(({ entries }) => entries),
      findings,
    );
  };

  const [events, members, contests] = await Promise.all([
    readAll(config.events, (source) =>
      readEventsFrom(source, { ...span, timeZone: config.timeZone }),
    ),
    readAll(config.members, readMembersFrom),
    readAll(config.contests, (source) => readContestsFrom(source, config.timeZone)),
  ]);
  const byName = new Intl.Collator(config.language);
  const startOf = ({ startDate, timeZone = config.timeZone }: CalendarEvent) =>
    parseInstant(startDate) ?? startOfDay(startDate, timeZone);
  const catalog: Catalog = {
    generatedAt: new Date(now).toISOString(),
    events: events.toSorted((a, b) => startOf(a) - startOf(b) || byName.compare(a.id, b.id)),
    members: members.toSorted((a, b) => byName.compare(a.name, b.name)),
    contests,
  };
  return { catalog, findings, failed };
}

function readEventsFrom(
  source: OpenedSource,
  window: Parameters<typeof readCalendar>[1],
): Entries<CalendarEvent> {
  if (formatOf(source, ['ics', 'json']) === 'json') return readJson(source, readEvents);
  const { events, problems } = readCalendar(source.bytes, window);
  const findings = problems.flatMap(({ line, error }) =>
    findingsOf(error, (path) => ({ source: source.name, line, path })),
  );
  return { entries: events, findings };
}

function readMembersFrom(source: OpenedSource): Entries<Member> {
  return formatOf(source, ['csv', 'json']) === 'json'
    ? readJson(source, readMembers)
    : readMembersCsv(source);
}

function readContestsFrom(source: OpenedSource, zone: string): Entries<Contest> {
  return formatOf(source, ['yaml', 'json']) === 'json'
    ? readJson(source, readContests)
    : readContestsYaml(source, zone);
}

function readJson<T>(
  { name, bytes }: OpenedSource,
  read: (document: unknown) => Reading<T>,
): Entries<T> {
  let document: unknown;
  try {
    document = JSON.parse(decode(bytes));
  } catch (cause) {
    const values = { reason: (cause as Error).message };
    throw new ActionableError(trouble('file-broken', values, { source: name }), { cause });
  }
  const { entries, errors } = read(document);
  return {
    entries,
    findings: errors.flatMap((error) => findingsOf(error, (path) => ({ source: name, path }))),
  };
}

function findingsIn(error: unknown, source: string): readonly Finding[] {
  if (error instanceof ActionableError) return error.findings;
  if (error instanceof ParseError) return findingsOf(error, (path) => ({ source, path }));
  throw error;
}

function withoutDoubles<T extends { readonly id: string }>(
  entries: readonly T[],
  findings: Finding[],
): T[] {
  const known = new Set<string>();
  return entries.filter(({ id }) => {
    if (known.has(id)) findings.push(warning('entry-twice', { id }));
    return !known.has(id) && known.add(id);
  });
}
