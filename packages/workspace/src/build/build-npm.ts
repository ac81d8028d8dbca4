import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { rollup } from 'rollup';
import { root } from '../root.ts';
import { runTool } from '../run-tool.ts';
import { buildManifest } from './build-manifest.ts';
import { packagePlugins } from './plugins.ts';
import { rooms } from './rooms.ts';

const DIST = join(root, 'widgets', 'dist');

/**
 * Builds what the registry gets: each widget's class and the module that defines its tag, with Lit left to
 * the one who installs it, their types, and what they take and give.
 */
export async function buildNpm(): Promise<void> {
  const input = Object.fromEntries(
    rooms.flatMap((room) =>
      [room, `${room}.define`].map((name) => [name, join(root, 'widgets', room, `${name}.ts`)]),
    ),
  );
  for (const folder of ['npm', 'types'])
    rmSync(join(DIST, folder), { recursive: true, force: true });
  const bundle = await rollup({
    input,
    plugins: packagePlugins(),
    external: /^lit(?:\/|$)/,
    logLevel: 'warn',
  });
  await bundle.write({ dir: join(DIST, 'npm'), format: 'es', chunkFileNames: 'shared-[hash].js' });
  await bundle.close();
  await runTool('tsc', ['-p', join(root, 'packages', 'workspace', 'tsconfig', 'types.json')]);
  await pointInside(join(DIST, 'types'));
  await buildManifest();
}

/** Types of our own packages are found beside those of the widgets: the packages are not published. */
async function pointInside(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.name.endsWith('.d.ts')) continue;
    const file = join(entry.parentPath, entry.name);
    const source = readFileSync(file, 'utf8');
    const pointed = source.replaceAll(
      /(['"])@telecom-valley\/([\w-]+)(?:\/([\w-]+))?\1/g,
      (_all, quote: string, name: string, entryName = 'index') => {
        const target = join(folder, 'packages', name, 'src', `${entryName}.ts`);
        const path = relative(dirname(file), target).split(sep).join('/');
        return `${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
      },
    );
    if (pointed !== source) writeFileSync(file, pointed);
  }
}
