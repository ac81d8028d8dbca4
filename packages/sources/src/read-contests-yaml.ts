import type { Contest, Organizer, Stage } from '@telecom-valley/catalog';
import { decode } from '@telecom-valley/encoding';
import { ActionableError, type Finding, findingsOf } from '@telecom-valley/errors';
import { listOf, object, salvage, type Shape, text, unexpected } from '@telecom-valley/shape';
import { parseInstant, type TimeZone } from '@telecom-valley/time';
import type { Entries } from './entries.ts';
import { slug } from './slug.ts';
import { writtenInstant } from './local-time.ts';
import type { OpenedSource } from './open-source.ts';
import { lookAtYaml } from './read-yaml.ts';
import { writtenAddress } from './written-address.ts';
import {
  findKeysAlike,
  findPlace,
  inWrittenKeys,
  type KeyNames,
  withKnownKeys,
} from './written-keys.ts';

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

/** Behind a value it may be meant as one: what stands before it is read. */
const REMARK = 'yaml-hash';

/**
 * Reads contests from YAML in French or English words. Times that name no zone are those of `zone`.
 * A contest that cannot be read is a finding with its line and column; the others are read.
 *
 * @throws ActionableError for what is no YAML, ParseError for what is no list
 */
export function readContestsYaml(source: OpenedSource, zone: TimeZone): Entries<Contest> {
  const { document, lines, where, findings: slips } = lookAtYaml(decode(source.bytes), source.name);
  const [first, ...others] = slips.filter(({ rule }) => rule !== REMARK);
  if (first) throw new ActionableError([first, ...others]);
  const contests = withKnownKeys(document.toJS() ?? [], KEYS);
  if (!Array.isArray(contests)) throw unexpected('list', contests);
  const findings: Finding[] = [
    ...slips.map((slip) => ({ ...slip, severity: 'warning' as const })),
    ...findKeysAlike(document, KEYS, where),
  ];
  const entries = salvage(contestIn(zone), contests, (error) => {
    const place = (path: string, isKey: boolean) => ({
      source: source.name,
      ...findPlace(document, path, isKey, KEYS, lines),
    });
    findings.push(...findingsOf(inWrittenKeys(error, KEYS), place));
  });
  return { entries, findings };
}

function contestIn(zone: TimeZone): Shape<Contest> {
  const read = object(
    { name: text, stages: listOf(stageIn(zone)) },
    {
      id: text,
      organizer,
      partner: organizer,
      url: writtenAddress,
      audience: text,
      results: object({ name: text, url: writtenAddress }),
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
  const onOneDay = object({ name: text, on: text }, { url: writtenAddress });
  const fromTo = object({ name: text, closesAt: closes }, { opensAt: opens, url: writtenAddress });
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
    : object({ name: text }, { url: writtenAddress })(value);
