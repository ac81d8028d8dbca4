import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import {
  type BrowserLauncher,
  defaultReporter,
  type Reporter,
  startTestRunner,
} from '@web/test-runner';
import type { Counts } from '../counts.ts';
import { root } from '../root.ts';
import { chromium } from './chromium.ts';
import type { Browser } from './engines.ts';
import { firefox } from './firefox.ts';
import { sitesPlugin } from './sites-plugin.ts';
import { webkit } from './webkit.ts';

const TESTS = [
  'packages/*/src/**/*.browser.test.ts',
  'widgets/**/*.browser.test.ts',
  'test/**/*.browser.test.ts',
];

const LAUNCHERS = { chromium, firefox, webkit };

type SuiteResult = NonNullable<
  Parameters<NonNullable<Reporter['onTestRunFinished']>>[0]['sessions'][number]['testResults']
>;

/**
 * Runs the tests that need a browser, `*.browser.test.ts`, in each of these.
 *
 * @param files - of the repository; all of them by default
 */
export async function runBrowserTests(
  browsers: readonly Browser[],
  files: readonly string[] = TESTS,
): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const launchers: BrowserLauncher[] = browsers.map(({ engine, path }) => LAUNCHERS[engine](path));
  const sites = await sitesPlugin();
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: root,
      files: files.map((file) => join(root, file)),
      browsers: launchers,
      nodeResolve: true,
      plugins: [esbuildPlugin({ ts: true, target: 'es2023' }), sites],
      testFramework: { config: { ui: 'bdd', timeout: '40000' } },
      concurrentBrowsers: 2,
      browserStartTimeout: 60_000,
      testsFinishTimeout: 180_000,
      reporters: [defaultReporter({ reportTestProgress: false }), count(counts)],
    },
  });
  if (!runner) throw new Error('The browser tests could not be started');
  await new Promise((stopped) => runner.on('stopped', stopped));
  return counts;
}

/** Adds up what the sessions say; a file that could not even be loaded is one failure. */
function count(counts: Counts): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        if (session.testResults) add(session.testResults, counts);
        if (session.errors.length > 0 || !session.testResults) counts.failed += 1;
      }
    },
  };
}

function add({ tests, suites }: SuiteResult, counts: Counts): void {
  for (const { passed, skipped } of tests) {
    counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  }
  for (const suite of suites) add(suite, counts);
}
