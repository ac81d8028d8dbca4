import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from '../counts.ts';
import { runTool } from '../run-tool.ts';

interface VitestReport {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** Runs projects of packages/workspace/vitest.config.ts, and counts what came of them. */
export async function runVitest(projects: readonly string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  // A server that a test starts may read as another user: it passes through here, as through any temporary folder.
  chmodSync(folder, 0o711);
  const file = join(folder, 'report.json');
  try {
    const args = [
      'run',
      '--config=packages/workspace/vitest.config.ts',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=dot',
      ...(process.stdout.isTTY ? [] : ['--no-color']),
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    // What tests leave there goes with it.
    await runTool('vitest', args, { env: { TMPDIR: folder } }).catch(() => {
      // The report says which tests failed.
    });
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    if (report.numTotalTests === 0 && report.testResults.length === 0) {
      throw new Error(`There are no tests in ${projects.join(', ')}`);
    }
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
