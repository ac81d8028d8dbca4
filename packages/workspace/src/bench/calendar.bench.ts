import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CalendarEvent, toLines, writeEvents } from '@telecom-valley/catalog';
import { serve } from '@telecom-valley/http';
import { addDays, dateAt } from '@telecom-valley/time';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { type Plugin, rollup } from 'rollup';
import { findBrowser } from '../browsers/engines.ts';
import { plugins } from '../build/plugins.ts';
import { root } from '../root.ts';
import type { Bench, BenchRow } from './bench.ts';
import { type Measures, openMeter } from './measure-page.ts';

const CALENDARS = ['ours', 'fullcalendar', 'event-calendar-core', 'empty'] as const;
const SIZES = [100, 1000, 5000] as const;
const RUNS = 7;
const HERE = join(import.meta.dirname, 'calendars');
const ELEMENT = join(root, 'widgets', 'event-calendar', 'event-calendar.define.ts');
const STYLES: Readonly<Record<string, readonly string[]>> = {
  fullcalendar: [
    'fullcalendar/skeleton.css',
    'fullcalendar/themes/classic/theme.css',
    'fullcalendar/themes/classic/palette.css',
  ],
  'event-calendar-core': ['@event-calendar/core/dist/index.css'],
};

/**
 * Each calendar shows the same events in a page of its own, run by run in turn. What the empty page costs is
 * taken off. With `--runs=N`, so many times; the medians are shown.
 * With `--events=N`, so many events alone.
 */
export const bench: Bench = {
  title:
    'A month of the calendar in Chromium, beside FullCalendar 7.1.0 (ratio 1) and @event-calendar/core 5.15.0: main-thread CPU and time to painted in ms',
  async run(options) {
    const runs = given(options, 'runs') ?? RUNS;
    const only = given(options, 'events');
    const sizes = only === undefined ? SIZES : [only];
    const chromium = findBrowser('chromium', process.env);
    if (!chromium) throw new Error('This benchmark needs Chromium');
    const folder = mkdtempSync(join(tmpdir(), 'calendars-'));
    try {
      for (const name of CALENDARS) await writePage(name, folder);
      for (const size of sizes)
        writeFileSync(join(folder, `${size}.json`), toLines(writeEvents(events(size))));
      return await measureAll(folder, chromium.path, runs, sizes);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function given(options: readonly string[], name: string): number | undefined {
  const value = options.find((option) => option.startsWith(`--${name}=`))?.split('=')[1];
  return value === undefined ? undefined : Number(value);
}

async function measureAll(
  folder: string,
  chromium: string,
  runs: number,
  sizes: readonly number[],
): Promise<BenchRow[]> {
  let size = 0;
  const server = await serve(
    {
      folder,
      page: (path) =>
        path === 'events.json' ? readFileSync(join(folder, `${size}.json`), 'utf8') : undefined,
    },
    0,
  );
  const meter = await openMeter(chromium);
  const rows: BenchRow[] = [];
  try {
    for (size of sizes) {
      const taken = new Map<string, Measures[]>(CALENDARS.map((name) => [name, []]));
      for (let run = 0; run < runs; run += 1) {
        for (const name of CALENDARS)
          taken.get(name)!.push(await meter.measure(`${server.origin}/${name}.html`));
      }
      rows.push(...rowsOf(size, taken));
    }
  } finally {
    await meter.close();
    await server.stop();
  }
  return rows;
}

function rowsOf(size: number, taken: ReadonlyMap<string, readonly Measures[]>): BenchRow[] {
  const middle = (name: string, key: keyof Measures) =>
    taken
      .get(name)!
      .map((measures) => measures[key])
      .toSorted((a, b) => a - b)[Math.floor(taken.get(name)!.length / 2)]!;
  const net = (name: string, key: keyof Measures) => middle(name, key) - middle('empty', key);
  const ratio = (name: string, key: keyof Measures) =>
    Number((net(name, key) / net('fullcalendar', key)).toFixed(2));
  return CALENDARS.filter((name) => name !== 'empty').map((name) => ({
    events: size,
    calendar: name,
    'first CPU': Number(net(name, 'firstCpu').toFixed(1)),
    ratio: ratio(name, 'firstCpu'),
    'next CPU': Number(net(name, 'nextCpu').toFixed(1)),
    'ratio ': ratio(name, 'nextCpu'),
    'first painted': Math.round(middle(name, 'firstPainted')),
    'next painted': Math.round(middle(name, 'nextPainted')),
    elements: middle(name, 'elements'),
    'heap MB': Number((net(name, 'heap') / 1e6).toFixed(2)),
    'long tasks': middle(name, 'longTasks'),
    '… at 4×': middle(name, 'longTasksSlow'),
    shift: Number(middle(name, 'shift').toFixed(3)),
  }));
}

/** So many events of a year around today, some of several days. */
export function events(count: number): CalendarEvent[] {
  const start = addDays(dateAt(Date.now(), 'Europe/Paris'), -182);
  return Array.from({ length: count }, (_event, index) => {
    const date = addDays(start, Math.floor((index * 365) / count));
    const hour = String(8 + (index % 10)).padStart(2, '0');
    const last = index % 17 === 0 ? addDays(date, 2) : date;
    return {
      id: `event-${index}`,
      name: `Rencontre numéro ${index} des développeurs`,
      startDate: `${date}T${hour}:00:00+01:00`,
      endDate: `${last}T${hour}:45:00+01:00`,
      timeZone: 'Europe/Paris',
      allDay: false,
      url: `https://exemple.fr/evenements/${index}`,
      location: { name: 'SoFAB', town: ['Nice', 'Biot', 'Antibes'][index % 3]! },
      organizer: { name: `Adhérent ${index % 40}` },
      categories: [['IA', 'Réseaux', 'Santé'][index % 3]!],
      sectors: [],
      eventStatus: 'scheduled',
      attendanceMode: 'on-site',
      offers: [],
      accessibility: [],
      description: [{ tag: 'p', children: ['Une soirée pour apprendre, et pour se connaître.'] }],
    };
  });
}

export async function writePage(name: string, folder: string): Promise<void> {
  const sheets = (STYLES[name] ?? []).map((sheet) =>
    readFileSync(join(root, 'packages', 'workspace', 'node_modules', sheet), 'utf8'),
  );
  const resolve = nodeResolve({ browser: true, exportConditions: ['production', 'browser'] });
  const inPlace = {
    name: 'in-place',
    resolveId: (id: string) => (id === './empty.mjs' ? join(HERE, `${name}.mjs`) : null),
  };
  const scripts = [await bundle(join(HERE, 'harness.mjs'), [inPlace, resolve])];
  if (name === 'ours') scripts.unshift(await bundle(ELEMENT, plugins()));
  scripts.forEach((code, index) => writeFileSync(join(folder, `${name}-${index}.js`), code));
  const tags = scripts.map(
    (_code, at) => `<script type="module" src="/${name}-${at}.js"></script>`,
  );
  writeFileSync(
    join(folder, `${name}.html`),
    `<!doctype html><html lang="fr"><meta charset="utf-8"><style>body { font: 16px/1.5 sans-serif } #place { inline-size: 1000px } ${sheets.join('\n')}</style>
<div id="place"></div>${tags.join('')}</html>`,
  );
}

async function bundle(input: string, steps: Plugin[]): Promise<string> {
  const made = await rollup({ input, plugins: steps, logLevel: 'silent' });
  const { output } = await made.generate({ format: 'es', inlineDynamicImports: true });
  await made.close();
  return output[0].code;
}
