import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { Build } from './build-widgets.ts';
import { compressed, sizesOf } from './sizes.ts';

const README = join(root, 'widgets', 'event-calendar', 'README.md');
const TABLE = /(?<=<!-- sizes -->\n)[^]*?(?=<!-- \/sizes -->)/;

/** What each module of the calendar that is fetched later is for. */
const LATER: Readonly<Record<string, string>> = {
  'find.js': 'when somebody searches or filters, or the tag has `filter`',
  'search-markup.js': 'where the tag has `seo`',
  'event-sheet.js': 'when the first event is opened',
  'shared.js': 'with either of these',
  'read-foreign.js': 'where a source is an iCalendar file or an export of OpenAgenda',
};

/** Whether the calendar's page says what is so. */
export function isSizeTableTrue(build: Build): boolean {
  return TABLE.exec(readFileSync(README, 'utf8'))?.[0] === sizeTable(build);
}

/** Writes into the calendar's page what it makes a page load. */
export function writeSizeTable(build: Build): void {
  writeFileSync(README, readFileSync(README, 'utf8').replace(TABLE, sizeTable(build)));
}

function sizeTable(build: Build): string {
  const folder = 'event-calendar/';
  const first = sizesOf(build).find(({ name }) => name === 'event-calendar')!;
  const later = [...build.files]
    .filter(([name]) => name.startsWith(folder) && name.endsWith('.js'))
    .map(([name, code]) => ({ when: LATER[name.slice(folder.length)], bytes: compressed(code) }))
    .filter(({ when }) => when !== undefined)
    .toSorted((a, b) => a.bytes - b.bytes);
  const rows = [
    ['When', 'kB'],
    ['when the calendar comes near the screen: script, style sheet, Lit', kilobytes(first.bytes)],
    ...later.map(({ when, bytes }) => [when!, kilobytes(bytes)]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |\n`;
  const [head, ...body] = rows.map(line);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |\n`;
  return `\n${head}${rule}${body.join('')}\n`;
}

function kilobytes(bytes: number): string {
  return (Math.ceil(bytes / 100) / 10).toFixed(1);
}
