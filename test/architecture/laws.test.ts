import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anywhereFiles, rooms, topLevel } from './house.ts';
import { laws } from './laws.ts';
import { listFiles, readTree, root } from './read-tree.ts';

describe('the laws of the house', () => {
  const tree = readTree();

  it('there is a house', () => {
    expect(tree.size).toBeGreaterThan(100);
  });

  it.each(Object.entries(laws))('%s', (_law, violationsIn) => {
    expect(violationsIn(tree)).toEqual([]);
  });

  it('every folder with code is a room', () => {
    const folders = ['packages', '.'].flatMap((parent) =>
      readdirSync(join(root, parent), { withFileTypes: true })
        .filter(
          (entry) =>
            entry.isDirectory() && existsSync(join(root, parent, entry.name, 'package.json')),
        )
        .map((entry) => (parent === '.' ? entry.name : `${parent}/${entry.name}`)),
    );
    expect(folders.filter((folder) => !(folder in rooms))).toEqual([]);
  });

  it('nothing else stands at the top', () => {
    const names = new Set(listFiles().map((path) => path.split('/')[0]!));
    expect([...names].filter((name) => !name.startsWith('.') && !topLevel.includes(name))).toEqual(
      [],
    );
  });

  it('the compiler checks each room against what its surroundings have', () => {
    for (const runs of ['anywhere', 'browser', 'node'] as const) {
      const file = join(root, 'packages/workspace/tsconfig', `${runs}.json`);
      const { include } = JSON.parse(readFileSync(file, 'utf8')) as { include: string[] };
      const checked = include.join('\n');
      for (const [room, { runs: where }] of Object.entries(rooms)) {
        if (where !== runs || ['test', 'packages/workspace'].includes(room)) continue;
        const name = room.replace('packages/', '');
        expect(checked, `${room} in ${runs}.json`).toMatch(new RegExp(`/${name}(?:/|$)`, 'm'));
      }
    }
    expect(anywhereFiles).toHaveLength(1);
  });
});

describe('a law catches who breaks it', () => {
  const planted: readonly (readonly [law: string, path: string, source: string])[] = [
    [
      'imports go down, floor by floor',
      'packages/time/src/a.ts',
      "import { speak } from '@telecom-valley/words';",
    ],
    [
      'imports go down, floor by floor',
      'packages/words/src/a.ts',
      "import type { Contest } from '@telecom-valley/catalog';",
    ],
    [
      'imports go down, floor by floor',
      'newsletter/src/a.ts',
      "export { publish } from '@telecom-valley/publisher';",
    ],
    [
      'imports go down, floor by floor',
      'packages/publisher/src/a.ts',
      "const a = await import('@telecom-valley/newsletter');\nexport { a };",
    ],
    [
      'a room is entered by its front door',
      'packages/sources/src/a.ts',
      "import { a } from '../../catalog/src/events.ts';",
    ],
    [
      'a room is entered by its front door',
      'packages/sources/src/a.ts',
      "import { a } from '@telecom-valley/catalog/src/events.ts';",
    ],
    [
      'a widget knows no other widget, a stage no other stage',
      'widgets/member-logos/a.ts',
      "import { a } from '../event-calendar/event-days.ts';",
    ],
    [
      'a widget knows no other widget, a stage no other stage',
      'widgets/typings/a.ts',
      "import { EventCalendar } from '../event-calendar/event-calendar.ts';",
    ],
    [
      'a widget knows no other widget, a stage no other stage',
      'newsletter/src/render/a.ts',
      "import { a } from '../gather/gather.ts';",
    ],
    [
      'code uses what its surroundings have',
      'packages/catalog/src/a.ts',
      "import { readFileSync } from 'node:fs';",
    ],
    ['code uses what its surroundings have', 'widgets/loader/a.ts', "import { join } from 'path';"],
    [
      'code uses what its surroundings have',
      'packages/richtext/src/to-text.ts',
      "import { join } from 'node:path';",
    ],
    ['a library has one home', 'packages/publisher/src/a.ts', "import { parse } from 'yaml';"],
    ['a library has one home', 'newsletter/src/a.ts', "import Parser from 'rss-parser';"],
    [
      'what a partner’s page loads depends on lit alone',
      'widgets/loader/a.ts',
      "import dayjs from 'dayjs';",
    ],
    [
      'importing a module does nothing, but for programs',
      'widgets/member-logos/member-logos.ts',
      "customElements.define('a-b', class extends HTMLElement {});",
    ],
    [
      'importing a module does nothing, but for programs',
      'packages/time/src/a.ts',
      'if (true) globalThis.a = 1;',
    ],
    [
      'the world comes in as an argument',
      'packages/time/src/a.ts',
      'export const a = () => Date.now();',
    ],
    [
      'the world comes in as an argument',
      'packages/sources/src/a.ts',
      "export const a = () => fetch('https://exemple.fr');",
    ],
    [
      'the world comes in as an argument',
      'packages/config/src/a.ts',
      'export const a = () => process.env.HOME;',
    ],
    [
      'the world comes in as an argument',
      'widgets/member-logos/a.ts',
      'export const a = () => [new Date(), Math.random()];',
    ],
    [
      'an index holds nothing but exports, and nobody exports a default',
      'packages/time/src/index.ts',
      'export const a = 1;',
    ],
    [
      'an index holds nothing but exports, and nobody exports a default',
      'packages/time/src/a.ts',
      'export default 1;',
    ],
    [
      'a file has one idea: it is not longer than three hundred lines, and its name is in kebab-case',
      'packages/time/src/a.ts',
      '\n'.repeat(301),
    ],
    [
      'a file has one idea: it is not longer than three hundred lines, and its name is in kebab-case',
      'packages/time/src/aB.ts',
      'export {};',
    ],
  ];

  it.each(planted)('%s: %s', (law, path, source) => {
    const violations = laws[law]!(new Map([[path, source]]));
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(path);
  });

  it('every law has somebody who breaks it', () => {
    expect(new Set(planted.map(([law]) => law))).toEqual(new Set(Object.keys(laws)));
  });

  it.each([
    [
      'packages/sources/src/a.ts',
      'export const a = ({ fetch }: { fetch: typeof globalThis.fetch }) => fetch("x");',
    ],
    ['packages/command/src/a.ts', 'export const a = (now: () => number) => new Date(now());'],
    ['packages/publisher/src/cli.ts', 'console.log(process.argv, Date.now());'],
  ])('and nobody who does not: %s', (path, source) => {
    for (const law of Object.values(laws)) expect(law(new Map([[path, source]]))).toEqual([]);
  });
});
