import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { Build } from './build-widgets.ts';
import { laterBytes, sizesOf } from './sizes.ts';

const README = join(root, 'widgets', 'event-calendar', 'README.md');
const TABLE = /(?<=<!-- sizes -->\n)[^]*?(?=<!-- \/sizes -->)/;

/** When each part of the calendar that is fetched later is needed. */
const LATER: Readonly<Record<string, string>> = {
  visit: 'when a pointer or the focus comes near, or the tag has `fragment`',
  'event-calendar.en': 'where the page speaks English, or no language of ours',
  'event-calendar.it': 'where the page speaks Italian',
  'large-document': 'where a source has hundreds of events',
  'render-subscription': 'where the tag has `calendar`, or one source that is an iCalendar file',
  search: 'when somebody searches or filters, or the tag has `filter`',
  'event-sheet': 'when the first event is opened',
  'search-markup': 'where the tag has `seo`',
  'read-json-ld': 'where a source is JSON-LD of somebody else, or an export of OpenAgenda',
  'read-icalendar': 'where a source is an iCalendar file',
  'tell-losses': 'where something in a source is wrong',
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
  const first = sizesOf(build).find(({ name }) => name === 'event-calendar')!;
  const later = Object.entries(LATER)
    .map(([part, when]) => ({ when, bytes: laterBytes(build, part) }))
    .toSorted((a, b) => a.bytes - b.bytes);
  const rows = [
    ['When', 'kB'],
    ['when the calendar comes near the screen: script, style sheet, Lit', kilobytes(first.bytes)],
    ...later.map(({ when, bytes }) => [when, kilobytes(bytes)]),
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
