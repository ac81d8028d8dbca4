import type { Member, MemberKind, Picture } from '@telecom-valley/catalog';
import { type Finding, findingsOf } from '@telecom-valley/errors';
import {
  at,
  ParseError,
  type Shape,
  text,
  tryAt,
  unexpected,
  wholeNumber,
} from '@telecom-valley/shape';
import type { Entries } from './entries.ts';
import { areAlike } from '@telecom-valley/words';
import { slug } from './slug.ts';
import { writtenDate } from './local-time.ts';
import type { OpenedSource } from './open-source.ts';
import { readTable } from './read-table.ts';
import { writtenAddress } from './written-address.ts';

const COLUMNS = {
  name: ['Nom', 'Name', 'Raison sociale', 'Entreprise', 'Adhérent'],
  id: ['Identifiant', 'Id'],
  url: ['Site', 'Site web', 'Url', 'Website'],
  logo: ['Logo'],
  logoDark: ['Logo sombre', 'Logo fond sombre', 'Dark logo'],
  sectors: ['Secteurs', 'Secteur', 'Sectors', 'Sector'],
  kind: ['Type', 'Kind'],
  town: ['Ville', 'Commune', 'Town', 'City'],
  joined: ['Adhésion', 'Date d’adhésion', 'Joined'],
  jobs: ['Emplois', 'Effectif', 'Effectifs', 'Jobs'],
} as const satisfies Record<keyof Member, readonly string[]>;

type Column = keyof typeof COLUMNS;

const KINDS: Readonly<Record<MemberKind, readonly string[]>> = {
  'small-firm': ['PME', 'TPE', 'Start-up', 'Petite entreprise', 'Small firm'],
  'large-group': ['Grand groupe', 'Groupe', 'ETI', 'Large group'],
  university: ['Université', 'École', 'Recherche', 'University', 'School'],
  association: ['Association'],
};

/**
 * Reads members from a table as spreadsheets in France write it: columns apart by `;` or `,` or tabs, in
 * UTF-8 or windows-1252, dates as 18/11/2026. A member that cannot be read is a finding; so is a value.
 *
 * @throws ActionableError for a table without a column of names
 */
export function readMembersCsv(source: OpenedSource): Entries<Member> {
  const { rows, findings: found } = readTable(source, COLUMNS, 'name');
  const findings: Finding[] = [...found];
  const entries: Member[] = [];
  for (const { values, line, nameOf } of rows) {
    const lose = (error: ParseError) =>
      findings.push(
        ...findingsOf(error, (path) => ({ source: source.name, line, path: nameOf(path) })),
      );
    try {
      entries.push(readMember(values, source.base, lose));
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      lose(error);
    }
  }
  return { entries, findings };
}

function readMember(
  values: Readonly<Partial<Record<Column, string>>>,
  base: string,
  lose: (error: ParseError) => void,
): Member {
  const given = <T>(column: Column, shape: Shape<T>): T | undefined =>
    values[column] === undefined ? undefined : tryAt(column, shape, values[column], lose);
  const name = at('name', text, values.name);
  return {
    id: values.id ?? slug(name),
    name,
    url: given('url', looseAddress),
    logo: given('logo', pictureFrom(base)),
    logoDark: given('logoDark', pictureFrom(base)),
    sectors: (values.sectors ?? '')
      .split(/[,|/]/)
      .map((sector) => sector.trim())
      .filter(Boolean),
    kind: given('kind', kind),
    town: values.town,
    joined: given('joined', writtenDate),
    jobs: given('jobs', (value) => wholeNumber(Number(String(value).replaceAll(/\s/g, '')))),
  };
}

/** People write `www.exemple.fr`. */
const looseAddress: Shape<string> = (value) =>
  writtenAddress(
    /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(String(value)) ? `https://${String(value)}` : value,
  );

/** A picture beside the table, or at a web address. */
function pictureFrom(base: string): Shape<Picture> {
  return (value) => {
    const url = URL.parse(String(value), base);
    // Who keeps a table elsewhere has no say in what is read here.
    const isHere = url?.protocol !== 'file:' || base.startsWith('file:');
    if (!url || !isHere) throw unexpected('web address', value);
    return { url: url.href };
  };
}

const kind: Shape<MemberKind> = (value) => {
  const known = Object.entries(KINDS) as [MemberKind, readonly string[]][];
  const isSame = (name: string) => areAlike(name, String(value));
  const [found] = known.find(([id, names]) => isSame(id) || names.some(isSame)) ?? [];
  if (!found)
    throw unexpected(
      'one of',
      value,
      known.map(([, [first]]) => first!),
    );
  return found;
};
