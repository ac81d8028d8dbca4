import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type OutputChunk, rollup } from 'rollup';
import { root } from '../root.ts';
import { plugins } from './plugins.ts';
import { type Room, rooms } from './rooms.ts';
import { spaceSheet } from './space-sheet.ts';

/** What was built: the files of one release, which never change, and the addresses that move along. */
export interface Build {
  /** What the release's folder is called: the hash of all that is in it. */
  readonly release: string;
  /** The files of `v1/<release>/`. */
  readonly files: ReadonlyMap<string, string>;
  /** The files of `v1/` itself: they lead to the newest release. */
  readonly moving: ReadonlyMap<string, string>;
  /** For each widget the modules it needs, its own first. */
  readonly modules: ReadonlyMap<Room, Modules>;
  /** For each module that is fetched when somebody needs it, itself and what it needs. */
  readonly later: ReadonlyMap<string, readonly string[]>;
}

/** What a page loads of a widget. */
interface Modules {
  /** Where there is no other kind of widget: nothing that this one does not need. */
  readonly alone: readonly string[];
  /** Where there are others: what they have in common is loaded once. */
  readonly together: readonly string[];
}

/** In bytes, before compression. */
const SMALLEST_MODULE = 200;

/** Builds the widgets. The same sources give the same bytes. */
export async function buildWidgets(): Promise<Build> {
  const together = await bundle(rooms, 'together');
  const alone = await Promise.all(rooms.map((room) => bundle([room], room)));
  const sheet = await spaceSheet();
  const modules = new Map(
    rooms.map((room, index) => [
      room,
      { alone: alone[index]!.modules.get(room)!, together: together.modules.get(room)! },
    ]),
  );
  const table = JSON.stringify(
    Object.fromEntries(rooms.map((room) => [`tv-${room}`, namesOf(modules.get(room)!)])),
  );
  const roomFiles = [together, ...alone].flatMap(({ files: made }) => made);
  const later = new Map([together, ...alone].flatMap((bundled) => [...bundled.later]));
  const loader = await bundleLoader(table);
  const files = new Map([...roomFiles, ['widgets.js', loader('./')], ['widgets.css', sheet]]);
  const release = hashOf(files);
  const moving = new Map([
    ['widgets.js', loader(`./${release}/`)],
    ['widgets.css', sheet],
  ]);
  return { release, files, moving, modules, later };
}

/** What the loader has to know. */
function namesOf({ alone, together }: Modules): string[] {
  if (alone.length > 1)
    throw new Error(`The loader asks for one module, not for ${alone.join(', ')}`);
  return together.map((name) => basename(name, '.js'));
}

/** Writes a build as `v1/` of a folder, in one step. */
export function writeBuild(build: Build, folder: string): void {
  const place = join(folder, 'v1');
  const fresh = `${place}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  const releaseFolder = join(fresh, build.release);
  mkdirSync(releaseFolder, { recursive: true });
  for (const [name, code] of build.files) {
    mkdirSync(dirname(join(releaseFolder, name)), { recursive: true });
    writeFileSync(join(releaseFolder, name), code);
  }
  for (const [name, code] of build.moving) writeFileSync(join(fresh, name), code);
  const old = `${fresh}.old`;
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}

interface Bundled {
  readonly files: readonly (readonly [name: string, content: string])[];
  readonly modules: ReadonlyMap<Room, readonly string[]>;
  readonly later: ReadonlyMap<string, readonly string[]>;
}

/** @param folder - in which all of it stands */
async function bundle(some: readonly Room[], folder: string): Promise<Bundled> {
  const input = Object.fromEntries(
    some.map((room) => [room, join(root, 'widgets', room, `${room}.define.ts`)]),
  );
  const made = await rollup({ input, plugins: plugins(), logLevel: 'warn' });
  const { output } = await made.generate({
    format: 'es',
    sourcemap: true,
    entryFileNames: `${folder}/[name].js`,
    // What is fetched when somebody needs it has its own name; the rest is what widgets have in common.
    chunkFileNames: ({ isDynamicEntry }) => `${folder}/${isDynamicEntry ? '[name]' : 'shared'}.js`,
    // A request costs more than the few bytes that a widget then loads and does not need.
    experimentalMinChunkSize: SMALLEST_MODULE,
  });
  await made.close();
  const chunks = new Map(
    output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const modules = new Map(
    some.map((room) => [room, withImports(`${folder}/${room}.js`, chunks)] as const),
  );
  const later = new Map(
    [...chunks.values()]
      .filter(({ isDynamicEntry }) => isDynamicEntry)
      .map(({ fileName }) => [fileName, withImports(fileName, chunks)] as const),
  );
  const files = output.map((file) => {
    const content = file.type === 'chunk' ? file.code : String(file.source);
    return [file.fileName, content] as const;
  });
  return { files, modules, later };
}

/** A module and all that it imports, without doubles. */
function withImports(name: string, chunks: ReadonlyMap<string, OutputChunk>): string[] {
  const { imports = [] } = chunks.get(name) ?? {};
  return [...new Set([name, ...imports.flatMap((imported) => withImports(imported, chunks))])];
}

/** Gives the loader's code for each place that it can stand in. */
async function bundleLoader(table: string): Promise<(base: string) => string> {
  const made = await rollup({
    input: join(root, 'widgets', 'loader', 'loader.ts'),
    plugins: plugins(),
    logLevel: 'warn',
  });
  const { output } = await made.generate({ format: 'es' });
  await made.close();
  return (base) => {
    const code = output[0].code
      .replace(/\bROOMS\b/, table)
      .replace(/\bBASE\b/, JSON.stringify(base));
    if (/\b(?:ROOMS|BASE)\b/.test(code)) throw new Error('The loader names its places twice');
    return code;
  };
}

function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\n${content}\n`);
  return hash.digest('hex').slice(0, 12);
}
