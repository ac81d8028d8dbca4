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
 * connection delivers in its first round trip; the countdown is to come down to 8,000.
 */
const BUDGETS = {
  widgets: 700,
  'event-calendar': 14_000,
  'member-logos': 7_500,
  'contest-countdown': 9_000,
  'all three': 19_450,
} as const;

export function sizesOf({ files, moving, modules }: Build): Size[] {
  const loader = moving.get('widgets.js') ?? '';
  const sheet = moving.get('widgets.css') ?? '';
  const load = (names: Iterable<string>) =>
    [loader, sheet, ...[...new Set(names)].map((name) => files.get(name) ?? '')]
      .map(compressed)
      .reduce((sum, bytes) => sum + bytes, 0);
  return [
    { name: 'widgets', bytes: compressed(loader), budget: BUDGETS.widgets },
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
  ];
}

/** How many bytes are sent of a text. */
export function compressed(code: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(code, { params }).length;
}
