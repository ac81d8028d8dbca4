import type { Bench, BenchRow } from './bench.ts';

/** The rows of a benchmark as a table for people, numbers to the right. */
export function printBench({ title }: Bench, rows: readonly BenchRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
  const widths = columns.map((_column, at) => Math.max(...cells.map((line) => line[at]!.length)));
  const isNumber = columns.map((column) => rows.some((row) => typeof row[column] === 'number'));
  const lines = cells.map((line) =>
    line
      .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
  return [title, '', ...lines].join('\n');
}
