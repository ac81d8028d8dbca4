import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Build } from './build-widgets.ts';
import { rooms } from './rooms.ts';

/** What one script makes a page load, and how much that may be. Bytes, minified and compressed by brotli. */
export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
}

/**
 * In bytes. A widget's is all that its first view needs: loader, modules and style sheet. 14,000 is what a fresh
 * connection delivers in its first round trip.
 */
const BUDGETS = {
  widgets: 650,
  'event-calendar': 14_000,
  'member-logos': 7_000,
  'contest-countdown': 8_000,
  'all three': 19_700,
} as const;

/** Of what the calendar fetches when somebody needs it. */
const LATER_BUDGETS = { 'event-sheet': 6000, 'read-icalendar': 22_000 } as const;

/** How many names of releases are tried. */
const NAMES = 50;

export function sizesOf(build: Build): Size[] {
  const { release, files, moving, modules } = build;
  const loader = loaderBytes(moving.get('widgets.js') ?? '', release);
  const sheet = compressed(moving.get('widgets.css') ?? '');
  const load = (names: Iterable<string>) =>
    [...new Set(names)].reduce(
      (sum, name) => sum + compressed(files.get(name) ?? ''),
      loader + sheet,
    );
  return [
    { name: 'widgets', bytes: loader, budget: BUDGETS.widgets },
    ...rooms.map((room) => ({
      name: room,
      bytes: load(modules.get(room)?.alone ?? []),
      budget: BUDGETS[room],
    })),
    {
      name: 'all three',
      bytes: load([...modules.values()].flatMap(({ together }) => together)),
      budget: BUDGETS['all three'],
    },
    ...Object.entries(LATER_BUDGETS).map(([name, budget]) => ({
      name,
      bytes: laterBytes(build, name),
      budget,
    })),
  ];
}

/** What a part of the calendar takes that is fetched later, beside what is there already. */
export function laterBytes({ files, modules, later }: Build, part: string): number {
  const there = new Set(modules.get('event-calendar')!.alone);
  const needed = later.get(`event-calendar/${part}.js`) ?? [];
  return needed
    .filter((name) => !there.has(name))
    .reduce((sum, name) => sum + compressed(files.get(name)!), 0);
}

/** At the worst: how well the loader packs hangs on the name of the release, which is chance. */
function loaderBytes(loader: string, release: string): number {
  const names = Array.from({ length: NAMES }, (_name, at) =>
    createHash('sha256').update(`${at}`).digest('hex').slice(0, release.length),
  );
  return Math.max(...names.map((name) => compressed(loader.replace(release, name))));
}

/** How many bytes are sent of a text. */
function compressed(code: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(code, { params }).length;
}
