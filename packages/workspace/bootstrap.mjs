// What `npm start` and `npm test` run: installs what the lock file names, unless it is there already,
// then runs the room's command of that name under the Node that the lock file pins.
// Plain JavaScript without dependencies: the one program that an older Node (20 or later) has to run.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCache } from './compile-cache.mjs';
import { endWithParent } from './lifeline.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stamp = join(root, 'node_modules', '.installed');
const english = /^en/i.test(process.env.LC_ALL || process.env.LANG || 'fr');

/** @type {import('node:child_process').ChildProcess | undefined} */
let child;

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => pass(signal));
}
endWithParent(() => {
  pass('SIGKILL');
  process.exit(1);
});

const [command = '', ...rest] = process.argv.slice(2);
if (!isInstalled()) await install();
process.exitCode = await run(pinnedNode(), [
  join(root, 'packages', 'workspace', 'src', `${command}.ts`),
  ...rest,
]);

/** The lock file and every manifest: while they are the same, so is what is installed. */
function wanted() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  const rooms = readdirSync(join(root, 'packages')).map((name) => join('packages', name));
  for (const folder of ['.', 'widgets', 'newsletter', 'examples/frameworks', ...rooms.toSorted()]) {
    const manifest = join(root, folder, 'package.json');
    if (existsSync(manifest)) hash.update(readFileSync(manifest));
  }
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    hash.update(readFileSync(join(root, name)));
  }
  return hash.digest('hex');
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

async function install() {
  console.error(english ? 'Installing the dependencies …' : 'Installation des dépendances…');
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const quiet = process.stderr.isTTY ? [] : ['--reporter=append-only', '--loglevel=warn'];
  // npx, as Corepack cannot verify today's pnpm; --yes, as npm may be set to ask; --prefer-offline,
  // as npx would otherwise wait for a network that is not there.
  const code = await run('npx', [
    '--yes',
    '--prefer-offline',
    packageManager,
    'install',
    '--frozen-lockfile',
    ...quiet,
  ]);
  if (code !== 0) {
    console.error(
      english
        ? 'The installation failed: see above. Check the connection to the npm registry, then try again.'
        : 'L’installation a échoué : voir ci-dessus. Vérifiez l’accès au registre npm, puis recommencez.',
    );
    process.exit(code || 1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted());
}

/** The Node 24 of the lock file; where it has none for this system, the machine's own if it is new enough. */
function pinnedNode() {
  const pinned = join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  if (process.platform === 'linux' && existsSync(pinned)) return pinned;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  console.error(
    english
      ? `Node 24 or later is needed on this system, and this is ${process.version}: install it from nodejs.org.`
      : `Il faut Node 24 ou plus récent sur ce système, et voici ${process.version} : installez-le depuis nodejs.org.`,
  );
  process.exit(1);
}

/**
 * Runs a program in a process group of its own, so that it can be ended with all it started.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code, or 128 + the signal that ended it
 */
function run(file, args) {
  return new Promise((resolve, reject) => {
    child = spawn(file, args, {
      cwd: root,
      stdio: 'inherit',
      detached: true,
      env: {
        NODE_COMPILE_CACHE: compileCache(root),
        ...process.env,
        npm_config_loglevel: 'error',
      },
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      child = undefined;
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** @param {NodeJS.Signals} signal */
function pass(signal) {
  if (!child?.pid) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}
