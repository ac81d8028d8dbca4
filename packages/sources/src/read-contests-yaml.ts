import type { Contest, Organizer, Stage } from '@telecom-valley/catalog';
import { decode } from '@telecom-valley/encoding';
import { ActionableError, type Finding, findingsOf, trouble } from '@telecom-valley/errors';
import {
  listOf,
  object,
  ParseError,
  salvage,
  type Shape,
  text,
  unexpected,
  webAddress,
} from '@telecom-valley/shape';
import { parseInstant, type TimeZone } from '@telecom-valley/time';
import { LineCounter, parseDocument } from 'yaml';
import type { Entries } from './entries.ts';
import { slug } from './fold.ts';
import { writtenInstant } from './local-time.ts';
import type { OpenedSource } from './open-source.ts';
import { findPlace, type KeyNames, withKnownKeys } from './written-keys.ts';

/** What people may write. Compared without case and accents. */
const KEYS: KeyNames = {
  id: ['identifiant', 'id'],
  name: ['nom', 'name'],
  organizer: ['organisateur', 'organizer'],
  partner: ['partenaire', 'partner'],
  url: ['site', 'url'],
  audience: ['public', 'audience'],
  stages: ['étapes', 'stages'],
  on: ['le', 'on'],
  opensAt: ['ouvre', 'opens'],
  closesAt: ['ferme', 'closes'],
  results: ['résultats', 'results'],
};

/**
 * Reads contests from YAML in French or English words. Times that name no zone are those of `zone`.
 * A contest that cannot be read is a finding with its line and column; the others are read.
 *
 * @throws ActionableError for what is no YAML, ParseError for what is no list
 */
export function readContestsYaml(source: OpenedSource, zone: TimeZone): Entries<Contest> {
  const lines = new LineCounter();
  const document = parseDocument(decode(source.bytes), { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map(({ message, pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    return trouble('file-broken', { reason: message }, { source: source.name, line, column: col });
  });
  const [first, ...others] = broken;
  if (first) throw new ActionableError([first, ...others]);

  const contests = withKnownKeys(document.toJS() ?? [], KEYS);
  if (!Array.isArray(contests)) throw unexpected('list', contests);
  const findings: Finding[] = [];
  const entries = salvage(contestIn(zone), contests, (error) => {
    const place = (path: string) => ({
      source: source.name,
      ...findPlace(document, path, KEYS, lines),
    });
    findings.push(...findingsOf(inWrittenKeys(error), place));
  });
  return { entries, findings };
}

/** The same, with the keys that the writer may choose from as a French hand would write them. */
function inWrittenKeys({ problems }: ParseError): ParseError {
  return new ParseError(
    problems.map((problem) => ({
      ...problem,
      choices: problem.choices?.map((key) => KEYS[key]?.[0] ?? key),
    })),
  );
}

function contestIn(zone: TimeZone): Shape<Contest> {
  const read = object(
    { name: text, stages: listOf(stageIn(zone)) },
    {
      id: text,
      organizer,
      partner: organizer,
      url: webAddress,
      audience: text,
      results: object({ name: text, url: webAddress }),
    },
  );
  return (value) => {
    const contest = read(value);
    return { ...contest, id: contest.id ?? slug(contest.name) };
  };
}

function stageIn(zone: TimeZone): Shape<Stage> {
  const opens = writtenInstant(zone, 'opens');
  const closes = writtenInstant(zone, 'closes');
  const onOneDay = object({ name: text, on: text }, { url: webAddress });
  const fromTo = object({ name: text, closesAt: closes }, { opensAt: opens, url: webAddress });
  return (value) => {
    if (typeof value === 'object' && value !== null && 'on' in value) {
      const { on, ...stage } = onOneDay(value);
      return { ...stage, opensAt: opens(on), closesAt: closes(on) };
    }
    const stage = fromTo(value);
    if (stage.opensAt && parseInstant(stage.closesAt)! <= parseInstant(stage.opensAt)!) {
      throw unexpected('later than the start', stage.closesAt).under('closesAt');
    }
    return stage;
  };
}

const organizer: Shape<Organizer> = (value) =>
  typeof value === 'string'
    ? { name: text(value) }
    : object({ name: text }, { url: webAddress })(value);
