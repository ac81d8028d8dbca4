import { canInstall, installPackages } from '../browsers/debian.ts';
import type { Counts } from '../counts.ts';
import { isCI } from './is-ci.ts';
import { runVitest } from './run-vitest.ts';

/**
 * Debian's packages of the servers that the tests in test/servers start, each for itself, on loopback, and of what else
 * reads a letter.
 */
const PACKAGES = [
  'apache2',
  'hunspell',
  'hunspell-en-gb',
  'hunspell-fr',
  'postfix',
  'python3',
  'spamassassin',
];

/** Runs the tests that need real servers: on CI alone, as they take long to install. */
export async function checkServers(notes: string[]): Promise<Counts> {
  if (!isCI()) {
    notes.push('servers: the tests with real servers run with CI=true alone');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  if (!canInstall())
    throw new Error('The servers tier installs Debian packages: run it on Debian, as root');
  const trouble = installPackages(PACKAGES);
  if (trouble !== undefined) throw new Error(trouble);
  return runVitest(['servers']);
}
