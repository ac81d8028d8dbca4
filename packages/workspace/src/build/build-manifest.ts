import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { runTool } from '../run-tool.ts';
import { type Room, rooms } from './rooms.ts';

const CONFIG = 'packages/workspace/custom-elements-manifest.config.mjs';

/** @see https://github.com/webcomponents/custom-elements-manifest */
interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Declaration[];
  }[];
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: readonly { readonly privacy?: string }[];
  readonly attributes?: readonly object[];
  readonly events?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
}

/** Says what the widgets take and give, for editors and documentation: the custom elements manifest. */
export async function buildManifest(): Promise<void> {
  await runTool('custom-elements-manifest', ['analyze', '--config', CONFIG]);
  const file = join(root, 'widgets', 'dist', 'custom-elements.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const published = {
    schemaVersion: manifest.schemaVersion,
    modules: rooms.flatMap((room) => describe(room, manifest)),
  };
  writeFileSync(file, `${JSON.stringify(published, null, 2)}\n`);
}

/** The module of a widget's class, and the one that defines its tag. */
function describe(room: Room, { modules }: Manifest): object[] {
  const found = modules.find(({ path }) => path === `widgets/${room}/${room}.ts`);
  const declaration = found?.declarations.find(({ tagName }) => tagName === `tv-${room}`);
  if (!declaration)
    throw new Error(`widgets/${room}/${room}.ts has no class with @element tv-${room}`);
  const { name } = declaration;
  const path = `dist/npm/${room}.js`;
  const reference = { name, module: path };
  return [
    {
      kind: 'javascript-module',
      path,
      declarations: [forReaders(declaration)],
      exports: [{ kind: 'js', name, declaration: reference }],
    },
    {
      kind: 'javascript-module',
      path: `dist/npm/${room}.define.js`,
      exports: [{ kind: 'custom-element-definition', name: `tv-${room}`, declaration: reference }],
    },
  ];
}

/** What is nobody's business outside is left out, and what the base class says is put in. */
function forReaders(declaration: Declaration): object {
  const { members = [], attributes = [], events = [] } = declaration;
  return withoutOrigin({
    ...declaration,
    members: members.filter(({ privacy }) => privacy === 'public'),
    attributes: [...attributes, THEME],
    // What is dispatched with a name that is not written there is found as well.
    events: events
      .filter(({ name }) => name.startsWith('tv-'))
      .map((event) => ({
        ...event,
        type: { text: `GlobalEventHandlersEventMap['${event.name}']` },
      })),
  });
}

/** It is read by style sheets alone. */
const THEME = {
  name: 'theme',
  type: { text: "'inherit' | 'public' | 'card'" },
  description: 'How the widget looks: by the page’s own font and colours, if nothing else is said.',
  default: "'inherit'",
};

/** The base class is not published, so nothing is said to come from it. */
function withoutOrigin(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === 'inheritedFrom' || key === 'superclass' ? undefined : inner,
    ),
  ) as object;
}
