import type { Member, MemberKind, Picture } from '@telecom-valley/catalog';
import { decode } from '@telecom-valley/encoding';
import {
  ActionableError,
  type Finding,
  findingsOf,
  nearest,
  trouble,
  warning,
} from '@telecom-valley/errors';
import {
  at,
  ParseError,
  type Shape,
  text,
  tryAt,
  unexpected,
  webAddress,
  wholeNumber,
} from '@telecom-valley/shape';
import { parse } from 'csv-parse/sync';
import type { Entries } from './entries.ts';
import { fold, slug } from './fold.ts';
import { writtenDate } from './local-time.ts';
import type { OpenedSource } from './open-source.ts';

/** What a column may be called, the name we propose first. Compared without case and accents. */
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
  const table = decode(source.bytes);
  const findings: Finding[] = [];
  const rows = parseRows(table, source.name, findings);
  const [header, ...records] = rows;
  const columns = readHeader(header?.cells ?? [], source.name, findings);
  const entries: Member[] = [];
  for (const { cells, line } of records) {
    const values: Partial<Record<Column, string>> = {};
    cells.forEach((cell, index) => {
      const column = columns[index];
      if (column && cell.trim() !== '') values[column] ??= cell.trim();
    });
    const lose = (error: ParseError) =>
      findings.push(
        ...findingsOf(error, (path) => ({ source: source.name, line, path: nameOf(path, header) })),
      );
    try {
      entries.push(readMember(values, source.base, lose));
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      lose(error);
    }
  }
  return { entries, findings };

  /** The column as it is called in this table. */
  function nameOf(column: string, row: Row | undefined): string {
    return row?.cells[columns.indexOf(column as Column)]?.trim() ?? column;
  }
}

interface Row {
  readonly cells: readonly string[];
  /** Counted from 1; of a row of several lines, the last. */
  readonly line: number;
}

function parseRows(table: string, source: string, findings: Finding[]): Row[] {
  const rows = parse(table, {
    delimiter: separatorOf(table),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = error && 'lines' in error ? Number(error.lines) : undefined;
      findings.push(trouble('file-broken', { reason: error?.message ?? '' }, { source, line }));
      return undefined;
    },
  }) as unknown as { record: string[]; info: { lines: number } }[];
  return rows
    .map(({ record, info }) => ({ cells: record, line: info.lines }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** The sign that stands most often in the first line. */
function separatorOf(table: string): string {
  const [firstLine = ''] = table.split(/[\r\n]/, 1);
  const count = (sign: string) => firstLine.split(sign).length;
  return [';', ',', '\t'].toSorted((a, b) => count(b) - count(a))[0]!;
}

function readHeader(
  cells: readonly string[],
  source: string,
  findings: Finding[],
): (Column | undefined)[] {
  const known = Object.entries(COLUMNS) as [Column, readonly string[]][];
  const names = known.flatMap(([, all]) => all);
  const columns = cells.map((cell) => {
    const [column] = known.find(([, all]) => all.some((name) => fold(name) === fold(cell))) ?? [];
    const meant = column === undefined ? nearest(cell.trim(), names) : undefined;
    if (meant !== undefined) {
      findings.push(
        warning('column-misspelt', { column: cell, nearest: meant }, { source, line: 1 }),
      );
    }
    return column;
  });
  if (columns.includes('name')) return columns;
  const values = { column: COLUMNS.name[0], columns: cells.join(', ') };
  throw new ActionableError(trouble('column-missing', values, { source, line: 1 }));
}

function readMember(
  values: Partial<Record<Column, string>>,
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
  webAddress(
    /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(String(value)) ? `https://${String(value)}` : value,
  );

/** A picture beside the table, or at a web address. */
function pictureFrom(base: string): Shape<Picture> {
  return (value) => {
    if (!URL.canParse(String(value), base)) throw unexpected('web address', value);
    return { url: new URL(String(value), base).href };
  };
}

const kind: Shape<MemberKind> = (value) => {
  const known = Object.entries(KINDS) as [MemberKind, readonly string[]][];
  const isSame = (name: string) => fold(name) === fold(String(value));
  const [found] = known.find(([id, names]) => isSame(id) || names.some(isSame)) ?? [];
  if (!found)
    throw unexpected(
      'one of',
      value,
      known.map(([, [first]]) => first!),
    );
  return found;
};
