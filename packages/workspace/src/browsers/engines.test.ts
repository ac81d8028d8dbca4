import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from './engines.ts';

/** A folder with programs that do nothing. */
function folderWith(...names: string[]): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'browsers-')), 'bin');
  mkdirSync(folder);
  for (const name of names) {
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

describe('findBrowser', () => {
  it('takes any browser of the engine that is on the path', () => {
    const PATH = folderWith('google-chrome', 'firefox');
    expect(findBrowser('chromium', { PATH })?.path).toBe(join(PATH, 'google-chrome'));
    expect(findBrowser('firefox', { PATH })?.path).toBe(join(PATH, 'firefox'));
  });

  it('takes the one that the environment names before all others', () => {
    const PATH = folderWith('chromium');
    const CHROME_PATH = join(folderWith('mine'), 'mine');
    expect(findBrowser('chromium', { PATH, CHROME_PATH })?.path).toBe(CHROME_PATH);
    expect(findBrowser('chromium', { PATH, CHROME_PATH: '/nowhere' })).toBeUndefined();
  });

  it('takes WebKit with all that it needs, or not at all', () => {
    expect(findBrowser('webkit', { PATH: folderWith('WebKitWebDriver') })).toBeUndefined();
    const PATH = folderWith('WebKitWebDriver', 'Xvfb', 'xsettingsd');
    expect(findBrowser('webkit', { PATH })?.path).toBe(join(PATH, 'WebKitWebDriver'));
  });
});
