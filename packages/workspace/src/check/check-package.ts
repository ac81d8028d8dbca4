import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from '../counts.ts';
import { root } from '../root.ts';
import { runTool } from '../run-tool.ts';

/** Looks at what the registry would get. */
export async function checkPackage(): Promise<Counts> {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    packageManager: string;
  };
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const check = async (tool: string, ...args: string[]) => {
    try {
      await runTool(tool, args);
      counts.passed += 1;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      counts.failed += 1;
    }
  };
  try {
    await runTool(
      'npx',
      ['--yes', '--prefer-offline', packageManager, 'pack', '--pack-destination', folder, '--json'],
      { cwd: join(root, 'widgets'), env: { npm_config_loglevel: 'error' }, isQuiet: true },
    );
    const [tarball = ''] = readdirSync(folder);
    await check('publint', 'run', join(folder, tarball), '--strict');
    await check('attw', join(folder, tarball), '--profile', 'esm-only', '--format', 'ascii');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return counts;
}
