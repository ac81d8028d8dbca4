/** Where a room's code runs, and so what it may use of its surroundings. */
export type Surroundings = 'anywhere' | 'browser' | 'node';

interface Room {
  /** Imports go down: a room may use what stands on lower floors, and nothing beside it or above. */
  readonly floor: number;
  readonly runs: Surroundings;
}

/** The rooms of the house by their folders. */
export const rooms: Readonly<Record<string, Room>> = {
  'packages/words': { floor: 0, runs: 'anywhere' },
  'packages/time': { floor: 0, runs: 'anywhere' },
  'packages/encoding': { floor: 0, runs: 'anywhere' },
  'packages/http': { floor: 0, runs: 'node' },
  'packages/shape': { floor: 1, runs: 'anywhere' },
  'packages/errors': { floor: 2, runs: 'anywhere' },
  'packages/richtext': { floor: 2, runs: 'node' },
  'packages/catalog': { floor: 3, runs: 'anywhere' },
  'packages/calendars': { floor: 4, runs: 'anywhere' },
  'packages/command': { floor: 4, runs: 'node' },
  'packages/config': { floor: 4, runs: 'node' },
  'packages/element': { floor: 5, runs: 'browser' },
  'packages/sources': { floor: 5, runs: 'node' },
  'packages/publisher': { floor: 6, runs: 'node' },
  widgets: { floor: 6, runs: 'browser' },
  newsletter: { floor: 6, runs: 'node' },
  examples: { floor: 7, runs: 'node' },
  'packages/workspace': { floor: 8, runs: 'node' },
  test: { floor: 9, runs: 'node' },
};

/** Part of a room that runs anywhere, though the room itself needs Node. */
export const anywhereFiles: readonly RegExp[] = [
  /^packages\/richtext\/src\/(?:anywhere|tree|from-text|to-html|to-text)\.ts$/,
];

/** The one room, or part of a room, in which each library is spoken to. */
export const libraryHomes: Readonly<Record<string, readonly string[]>> = {
  'csv-parse': ['packages/sources'],
  'fastest-levenshtein': ['packages/errors'],
  '@orama/stemmers': ['newsletter/src/gather'],
  chardet: ['newsletter/src/read'],
  eld: ['newsletter/src/language'],
  entities: ['newsletter/src/read'],
  feedsmith: ['newsletter/src/read', 'packages/workspace/src/bench'],
  htmlparser2: [
    'packages/richtext',
    'newsletter/src/check',
    'newsletter/src/gather',
    'newsletter/src/preview',
    'newsletter/src/read',
  ],
  'iconv-lite': ['newsletter/src/read'],
  'image-size': ['packages/publisher'],
  lit: ['packages/element', 'widgets'],
  marked: ['newsletter/src/curate'],
  mjml: ['newsletter/src/render', 'packages/workspace/src/bench'],
  nodemailer: ['newsletter/src/message', 'newsletter/src/send'],
  'postal-mime': [
    'newsletter/src/check',
    'newsletter/src/subscribers',
    'packages/workspace/src/demonstration',
  ],
  'rss-parser': ['newsletter/src/read', 'packages/workspace/src/bench'],
  sharp: ['newsletter/src/pictures'],
  'smtp-server': ['packages/workspace/src/demonstration', 'test/newsletter'],
  yaml: ['packages/sources', 'newsletter/src/curate', 'packages/workspace/src/demonstration'],
};

/** The files that do something as they are imported. */
export const programs: readonly RegExp[] = [
  /^widgets\/[\w-]+\/[\w-]+\.define\.ts$/,
  /^widgets\/loader\/loader\.ts$/,
  /\/cli\.ts$/,
  // They run in processes of their own.
  /^newsletter\/src\/(?:gather\/story|read\/read)-worker\.ts$/,
  /^packages\/workspace\/(?:src\/)?[\w-]+\.(?:ts|mjs)$/,
  /^packages\/workspace\/src\/samples\/write-[\w-]+\.ts$/,
  // They are run by themselves, to be measured.
  /^packages\/workspace\/src\/bench\/(?:gather\/rss-parser-loop|render\/draw-once|check\/check-once)\.ts$/,
  // It is the script of the page that is measured.
  /^packages\/workspace\/src\/bench\/calendars\/harness\.mjs$/,
];

/** Where the world (clock, chance, network, environment) is taken hold of, and why there. */
export const worldHolders: readonly RegExp[] = [
  /\/cli\.ts$/,
  // The workspace is the one who calls everybody else.
  /^packages\/workspace\//,
  // A page has one window: what the controllers use of it by default is bound here.
  /^packages\/element\/src\/(?:page-clock|day-controller|shared-answer|locale)\.ts$/,
  // What a process is asked and answers.
  /^newsletter\/src\/read\/answer-questions\.ts$/,
  // Where the network is asked: how long is waited for it is the machine's own time, whatever the day is taken to be.
  /^newsletter\/src\/fetch\/ask\.ts$/,
  // Its own process is what a program tells its unfinished work by.
  /^packages\/publisher\/src\/replace-folder\.ts$/,
];

/** What may stand at the top of the repository. */
export const topLevel: readonly string[] = [
  'packages',
  'widgets',
  'newsletter',
  'examples',
  'test',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'package.json',
  'tsconfig.json',
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'LICENSE',
];
