import {
  calendarDate,
  oneOf,
  plainObject,
  type Shape,
  webAddress,
  wholeNumber,
} from '@telecom-valley/shape';
import {
  compact,
  type Lose,
  optional,
  type Reading,
  readGraph,
  required,
  several,
  words,
  writeGraph,
  idOf,
} from './json-ld.ts';
import { type JsonLdNode, TV } from './json-ld-node.ts';
import { type Member, type MemberKind, memberKinds } from './model.ts';
import { picture } from './picture.ts';
import { place } from './places.ts';
import { writePicture } from './write-places.ts';

const ORGANIZATION = /(?:Organization|Corporation|Business|University|NGO|Project)$/;

/** Reads the organisations of any JSON-LD document. */
export function readMembers(document: unknown): Reading<Member> {
  return readGraph(document, ORGANIZATION, readMember);
}

/** Members as schema.org's JSON-LD, from which `readMembers` makes the same members again. */
export function writeMembers(members: readonly Member[]): JsonLdNode {
  return writeGraph(members.map(writeMember));
}

function readMember(node: JsonLdNode, lose: Lose): Member {
  const name = required(node, 'name', words);
  return {
    id: idOf(node, name),
    name,
    url: optional(node, 'url', webAddress, lose),
    logo: optional(node, 'logo', picture, lose),
    logoDark: optional(node, 'tv:logoDark', picture, lose),
    sectors: several(node, 'keywords', words, lose),
    kind: optional(node, 'additionalType', kind, lose),
    town: optional(node, 'location', place, lose)?.town,
    joined: optional(node, 'memberOf', joinedOn, lose),
    jobs: optional(node, 'numberOfEmployees', jobs, lose),
  };
}

function writeMember(member: Member): JsonLdNode {
  return compact({
    '@type': 'Organization',
    identifier: member.id,
    name: member.name,
    url: member.url,
    logo: writePicture(member.logo),
    'tv:logoDark': writePicture(member.logoDark),
    keywords: member.sectors,
    additionalType: member.kind && TV + member.kind,
    location: member.town && {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: member.town },
    },
    memberOf: member.joined && { '@type': 'OrganizationRole', startDate: member.joined },
    numberOfEmployees:
      member.jobs === undefined ? undefined : { '@type': 'QuantitativeValue', value: member.jobs },
  });
}

const kind: Shape<MemberKind> = (value) =>
  oneOf(...memberKinds)(typeof value === 'string' ? value.replace(TV, '') : value);

const joinedOn: Shape<string> = (value) => calendarDate(plainObject(value).startDate);

const jobs: Shape<number> = (value) =>
  wholeNumber(typeof value === 'object' ? plainObject(value).value : value);
