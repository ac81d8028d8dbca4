import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import {
  anywhereFiles,
  libraryHomes,
  programs,
  rooms,
  type Surroundings,
  worldHolders,
} from './house.ts';
import { type Import, type Module, parseModule } from './parse-module.ts';
import type { Tree } from './read-tree.ts';

/** What a law says of a tree: each place that breaks it, in a sentence. */
export type Law = (tree: Tree) => string[];

interface Source {
  readonly path: string;
  readonly room: string;
  readonly module: Module;
  readonly lines: number;
}

const SCOPE = '@telecom-valley/';
const MOST_LINES = 300;

export const laws: Readonly<Record<string, Law>> = {
  'imports go down, floor by floor': (tree) =>
    eachImport(tree, ({ path, room }, { from }) => {
      const target = roomOf(from, path);
      if (!target || target === room || isHelping(path, from)) return undefined;
      const isDown = rooms[target]!.floor < rooms[room]!.floor;
      return isDown ? undefined : `${room} imports ${target}, which is not below it`;
    }),

  'a room is entered by its front door': (tree) =>
    eachImport(tree, ({ path, room }, { from }) => {
      if (from.startsWith('.')) {
        const target = roomOf(from, path);
        if (!target || target === room || isHelping(path, from)) return undefined;
        return `${from} goes into ${target} by a window`;
      }
      return from.startsWith(SCOPE) && from.includes('/src/') ? `${from} is no door` : undefined;
    }),

  'a widget knows no other widget, a stage no other stage': (tree) =>
    eachImport(tree, ({ path }, { from, isTypeOnly }) => {
      if (!from.startsWith('.')) return undefined;
      // What frameworks know of all widgets, which is nothing when it runs.
      if (isTypeOnly && path.startsWith('widgets/typings/')) return undefined;
      const [here, there] = [path, normalize(join(dirname(path), from))].map(
        (file) => /^(?:widgets|newsletter\/src)\/([\w-]+)\//.exec(file)?.[1],
      );
      const stages = ['gather', 'curate', 'render', 'check', 'send'];
      const isClosed =
        path.startsWith('widgets/') ||
        (stages.includes(here ?? '') && stages.includes(there ?? ''));
      return isClosed && here && there && here !== there ? `${here} imports ${there}` : undefined;
    }),

  'code uses what its surroundings have': (tree) =>
    eachImport(tree, ({ path, room }, { from }) => {
      const isNodes = from.startsWith('node:') || builtinModules.includes(from);
      const runs = surroundingsOf(path, room);
      return isNodes && runs !== 'node'
        ? `${from} is not to be had ${runs === 'browser' ? 'in a browser' : 'anywhere'}`
        : undefined;
    }),

  'a library has one home': (tree) =>
    eachImport(tree, ({ path }, { from }) => {
      const name = packageOf(from);
      const homes = libraryHomes[name];
      const isAtHome = homes?.some((home) => path.startsWith(`${home}/`)) ?? true;
      return isAtHome ? undefined : `${name} lives in ${homes!.join(' and ')}`;
    }),

  'what a partner’s page loads depends on lit alone': (tree) =>
    eachImport(tree, ({ room }, { from, isTypeOnly }) => {
      const isForeign =
        !from.startsWith('.') && !from.startsWith(SCOPE) && packageOf(from) !== 'lit';
      const isLoaded = room === 'widgets' || room === 'packages/element';
      return isLoaded && isForeign && !isTypeOnly ? `${from} would be loaded too` : undefined;
    }),

  'importing a module does nothing, but for programs': (tree) =>
    eachSource(tree, ({ path, module }) =>
      module.hasEffects && !programs.some((program) => program.test(path))
        ? 'does something as it is imported'
        : undefined,
    ),

  'the world comes in as an argument': (tree) =>
    eachSource(tree, ({ path, module }) => {
      const isHolder = worldHolders.some((holder) => holder.test(path));
      return isHolder || module.worldUses.length === 0
        ? undefined
        : `takes hold of ${module.worldUses.join(', ')}`;
    }),

  'an index holds nothing but exports, and nobody exports a default': (tree) =>
    eachSource(tree, ({ path, module }) => {
      if (path.endsWith('/index.ts') && !module.isIndex) return 'holds more than exports';
      const isConfiguration = /(?:\.config\.(?:ts|mjs)|\/lint\/[\w-]+\.mjs)$/.test(path);
      return module.hasDefaultExport && !isConfiguration ? 'exports a default' : undefined;
    }),

  'a file has one idea: it is not longer than three hundred lines, and its name is in kebab-case': (
    tree,
  ) =>
    eachSource(tree, ({ path, lines }) => {
      if (lines > MOST_LINES) return `has ${lines} lines`;
      return /\/[a-z\d]+(?:[-.][a-z\d]+)*\.(?:ts|mjs)$/.test(path) ? undefined : 'has another name';
    }),
};

function eachSource(tree: Tree, judge: (source: Source) => string | undefined): string[] {
  return sourcesOf(tree).flatMap((source) => {
    const verdict = judge(source);
    return verdict === undefined ? [] : [`${source.path}: ${verdict}`];
  });
}

function eachImport(
  tree: Tree,
  judge: (source: Source, imported: Import) => string | undefined,
): string[] {
  return sourcesOf(tree).flatMap((source) =>
    source.module.imports.flatMap((imported) => {
      const verdict = judge(source, imported);
      return verdict === undefined ? [] : [`${source.path}: ${verdict}`];
    }),
  );
}

/** What is shipped: tests and benchmarks may reach further. */
function sourcesOf(tree: Tree): Source[] {
  return [...tree].flatMap(([path, source]) => {
    const room = roomOfPath(path);
    const isTest = /\.(?:test|bench)\.ts$/.test(path) || path.startsWith('test/');
    if (!room || isTest) return [];
    return [{ path, room, module: parseModule(path, source), lines: source.split('\n').length }];
  });
}

/** The bootstrap and its commands share a helper across the border of the workspace's src. */
function isHelping(path: string, from: string): boolean {
  return path.startsWith('packages/workspace/') && from.endsWith('/lifeline.mjs');
}

function roomOf(from: string, path: string): string | undefined {
  if (from.startsWith('.')) return roomOfPath(normalize(join(dirname(path), from)));
  if (!from.startsWith(SCOPE)) return undefined;
  const name = from.slice(SCOPE.length).split('/')[0]!;
  return [`packages/${name}`, name].find((room) => room in rooms);
}

function roomOfPath(path: string): string | undefined {
  return Object.keys(rooms).find((room) => path.startsWith(`${room}/`));
}

function surroundingsOf(path: string, room: string): Surroundings {
  return anywhereFiles.some((file) => file.test(path)) ? 'anywhere' : rooms[room]!.runs;
}

function packageOf(from: string): string {
  const [first = '', second = ''] = from.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
