import { canInstall, installPackages } from '../browsers/debian.ts';
import {
  type Browser,
  debianPackages,
  type Engine,
  engines,
  findBrowser,
} from '../browsers/engines.ts';
import { runBrowserTests } from '../browsers/run-browser-tests.ts';
import type { Counts } from '../counts.ts';
import { isCI } from './is-ci.ts';

const NAMES: Readonly<Record<Engine, string>> = {
  chromium: 'Chromium (or Chrome, or Edge)',
  firefox: 'Firefox',
  webkit: 'WebKitGTK',
};

/**
 * Runs the browser tests in every engine there is. On Debian, as root, those that are missing are installed;
 * elsewhere their tests are left out, and said to be. On CI none may be missing.
 */
export async function checkBrowsers(notes: string[]): Promise<Counts> {
  install(engines.filter((engine) => !findBrowser(engine, process.env)));
  const browsers = engines.map((engine) => findBrowser(engine, process.env));
  const present = browsers.filter((browser): browser is Browser => browser !== undefined);
  const missing = engines.filter((_engine, index) => !browsers[index]);
  const counts: Counts =
    present.length > 0 ? await runBrowserTests(present) : { passed: 0, failed: 0, skipped: 0 };
  for (const engine of missing) {
    counts[isCI() ? 'failed' : 'skipped'] += 1;
    notes.push(
      `browsers: no ${NAMES[engine]} on this machine, so its tests are left out: install it`,
    );
  }
  return counts;
}

function install(missing: readonly Engine[]): void {
  if (missing.length === 0 || !canInstall()) return;
  const packages = missing.flatMap((engine) => debianPackages[engine]);
  console.log(`Installing ${packages.join(', ')} …`);
  const trouble = installPackages(packages);
  if (trouble !== undefined) console.error(trouble);
}
