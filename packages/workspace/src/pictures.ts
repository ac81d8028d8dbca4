// Makes the pictures anew: of the README, the example page as the tests' own browser shows it on a fixed day, and those
// that the tests compare with.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithParent } from '../lifeline.mjs';
import { findBrowser } from './browsers/engines.ts';
import { takePicture } from './browsers/take-picture.ts';
import { ensureBuilt } from './build/build-all.ts';
import { serveDemonstration } from './demonstration/demonstration.ts';
import { runVitest } from './check/run-vitest.ts';
import { publishExample } from './demonstration/publish-example.ts';
import { root } from './root.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');

endWithParent(() => process.exit(1));

const browser = findBrowser('chromium', process.env);
if (!browser)
  throw new Error('The pictures are made with Chromium: install it, or set CHROME_PATH');

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
await ensureBuilt();
process.env.NEW_PICTURES = '1';
await runVitest(['pictures']);
await publishExample(folder, NOW);
const { cluster, partner } = await serveDemonstration(folder, 0);
try {
  await takePicture(browser.path, {
    address: `${partner.origin}/`,
    file: join(root, 'examples', 'metropole', 'metropole.png'),
    width: 1180,
    now: NOW,
  });
} finally {
  await Promise.all([cluster.stop(), partner.stop()]);
  rmSync(folder, { recursive: true, force: true });
}
