import {
  instant,
  listOf,
  plainObject,
  type Shape,
  unexpected,
  webAddress,
} from '@telecom-valley/shape';
import { parseInstant } from '@telecom-valley/time';
import {
  compact,
  type Lose,
  optional,
  type Reading,
  readGraph,
  required,
  words,
  writeGraph,
  idOf,
} from './json-ld.ts';
import { type JsonLdNode } from './json-ld-node.ts';
import type { Contest, Results, Stage } from './model.ts';
import { organizer } from './places.ts';
import { writeOrganizer } from './write-places.ts';

/** Reads the contests of a JSON-LD document: events that have sub-events. */
export function readContests(document: unknown): Reading<Contest> {
  return readGraph(document, /Event$/, readContest);
}

/** Contests as schema.org's JSON-LD, from which `readContests` makes the same contests again. */
export function writeContests(contests: readonly Contest[]): JsonLdNode {
  return writeGraph(contests.map(writeContest));
}

function readContest(node: JsonLdNode, lose: Lose): Contest {
  const name = required(node, 'name', words);
  return {
    id: idOf(node, name),
    name,
    organizer: optional(node, 'organizer', organizer, lose),
    partner: optional(node, 'contributor', organizer, lose),
    url: optional(node, 'url', webAddress, lose),
    audience: optional(node, 'audience', (value) => words(plainObject(value).audienceType), lose),
    stages: required(node, 'subEvent', listOf(stage)),
    results: optional(node, 'subjectOf', results, lose),
  };
}

function writeContest(contest: Contest): JsonLdNode {
  return compact({
    '@type': 'Event',
    identifier: contest.id,
    name: contest.name,
    organizer: writeOrganizer(contest.organizer),
    contributor: writeOrganizer(contest.partner),
    url: contest.url,
    audience: contest.audience && { '@type': 'Audience', audienceType: contest.audience },
    // Search engines want to know when an event is: from the first stage to the last.
    startDate: contest.stages[0]?.opensAt ?? contest.stages[0]?.closesAt,
    endDate: contest.stages.at(-1)?.closesAt,
    subEvent: contest.stages.map(writeStage),
    subjectOf: contest.results && { '@type': 'WebPage', ...contest.results },
  });
}

const stage: Shape<Stage> = (value) => {
  const node = plainObject(value);
  const opensAt = node.startDate === undefined ? undefined : required(node, 'startDate', instant);
  const closesAt = required(node, 'endDate', instant);
  if (opensAt !== undefined && parseInstant(closesAt)! < parseInstant(opensAt)!) {
    throw unexpected('later than the start', closesAt).under('endDate');
  }
  const url = node.url === undefined ? undefined : required(node, 'url', webAddress);
  return { name: required(node, 'name', words), opensAt, closesAt, url };
};

function writeStage({ name, opensAt, closesAt, url }: Stage): JsonLdNode {
  return compact({ '@type': 'Event', name, startDate: opensAt, endDate: closesAt, url });
}

const results: Shape<Results> = (value) => {
  const node = plainObject(value);
  return { name: required(node, 'name', words), url: required(node, 'url', webAddress) };
};
