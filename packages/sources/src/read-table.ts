import { decode } from '@telecom-valley/encoding';
import { ActionableError, type Finding, nearest, trouble, warning } from '@telecom-valley/errors';
import { parse } from 'csv-parse/sync';
import { areAlike } from '@telecom-valley/words';
import type { OpenedSource } from './open-source.ts';

/** What each column may be called, the name we propose first. Compared without case and accents. */
export type ColumnNames<C extends string> = Readonly<Record<C, readonly string[]>>;

/** A row of a table: what its cells say, by their columns; empty cells say nothing. */
interface TableRow<C extends string> {
  readonly values: Readonly<Partial<Record<C, string>>>;
  /** Counted from 1; of a row of several lines, the last. */
  readonly line: number;
  /** The column as it is called in this table. */
  readonly nameOf: (column: string) => string;
}

/** The rows of a table, and what was found on the way. */
export interface Table<C extends string> {
  readonly rows: readonly TableRow<C>[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a table as spreadsheets in France write it: columns apart by `;` or `,` or tabs, in UTF-8 or
 * windows-1252.
 *
 * @param required - the column without which it is not the table it should be
 * @throws ActionableError for a table without it
 */
export function readTable<C extends string>(
  { bytes, name }: Pick<OpenedSource, 'bytes' | 'name'>,
  columns: ColumnNames<C>,
  required: NoInfer<C>,
): Table<C> {
  const findings: Finding[] = [];
  const [header, ...records] = parseRows(decode(bytes), name, findings);
  const written = header?.cells ?? [];
  const known = readHeader(written, columns, required, name, findings);
  const nameOf = (column: string) => written[known.indexOf(column as C)]?.trim() ?? column;
  const rows = records.map(({ cells, line }) => {
    const values: Partial<Record<C, string>> = {};
    cells.forEach((cell, index) => {
      const column = known[index];
      if (column !== undefined && cell.trim() !== '') values[column] ??= cell.trim();
    });
    return { values, line, nameOf };
  });
  return { rows, findings };
}

interface Row {
  readonly cells: readonly string[];
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

function readHeader<C extends string>(
  cells: readonly string[],
  columns: ColumnNames<C>,
  required: C,
  source: string,
  findings: Finding[],
): (C | undefined)[] {
  const known = Object.entries(columns) as [C, readonly string[]][];
  const names = known.flatMap(([, all]) => all);
  const read = cells.map((cell) => {
    const [column] = known.find(([, all]) => all.some((name) => areAlike(name, cell))) ?? [];
    const meant = column === undefined ? nearest(cell.trim(), names) : undefined;
    if (meant !== undefined) {
      findings.push(
        warning('column-misspelt', { column: cell, nearest: meant }, { source, line: 1 }),
      );
    }
    return column;
  });
  if (read.includes(required)) return read;
  const values = { column: columns[required][0]!, columns: cells.join(', ') };
  throw new ActionableError(trouble('column-missing', values, { source, line: 1 }));
}
