import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '@telecom-valley/config';
import { documents } from '@telecom-valley/workspace/code-blocks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../architecture/read-tree.ts';
import { blocks, codeOf } from '../support/code-of.ts';

/** An empty folder inside the repository, from which its packages are found. */
function scratchFolder(): string {
  const folder = join(root, '.demonstration', `documents-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const [startCommand = '', testCommand = '', publishCommand = ''] = codeOf('README.md', 'sh');

describe('the README', () => {
  it('says how to start, and what it says does', { timeout: 60_000 }, async () => {
    const child = spawn('sh', ['-c', `exec ${startCommand}`], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill());
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (said += String(chunk)));
    }
    while (!said.includes('Ctrl-C')) {
      expect(child.exitCode, said).toBeNull();
      await sleep(50);
    }
    const [address = ''] = /http:\S+/.exec(said) ?? [];
    expect(await (await fetch(address)).text()).toContain('<h1>Faire savoir</h1>');
    child.kill('SIGINT');
    await once(child, 'exit');
  });

  it('says how to test, and CI does just that', () => {
    expect(readFileSync(join(root, '.ci', 'run'), 'utf8')).toBe(`#!/bin/sh\n${testCommand}`);
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(testCommand.trim()).toBe('npm test');
    expect(scripts.test).toMatch(/bootstrap\.mjs check$/);
  });

  it('names the policy that the example page has', () => {
    const directives = (policy: string) =>
      policy.split(';').map((one) => one.trim().replaceAll(/\s+/g, ' '));
    const [written = ''] = codeOf('README.md', 'http');
    const page = readFileSync(join(root, 'examples', 'metropole', 'index.html'), 'utf8');
    const [, used = ''] = /content="(default-src [^"]*)"/.exec(page) ?? [];
    expect(directives(used)).toEqual(
      expect.arrayContaining(directives(written.replace(/^[^:]*:/, ''))),
    );
  });

  it('shows a configuration that is one', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'cluster.config.ts'), codeOf('README.md', 'ts')[0]!);
    const config = await loadConfig(folder);
    expect(config).toMatchObject({ name: 'Telecom Valley', contests: ['contests.yaml'] });
  });

  it('says how to publish, and what it says publishes', { timeout: 60_000 }, () => {
    const folder = scratchFolder();
    cpSync(join(root, 'examples', 'telecom-valley'), folder, { recursive: true });
    const { status, stdout, stderr } = spawnSync('sh', ['-c', publishCommand], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'fr_FR.UTF-8', LC_ALL: '', NODE_ENV: '' },
    });
    expect(stderr).toContain('✓ Écriture du site');
    expect(stdout).toContain('150 adhérents, 2 concours');
    expect(status).toBe(0);
    expect(existsSync(join(folder, 'site', 'v1', 'widgets.js'))).toBe(true);
  });
});

describe('the newsletter’s README', () => {
  it('shows what its functions say', { timeout: 60_000 }, () => {
    const [code = ''] = codeOf('newsletter/README.md', 'ts');
    const file = join(scratchFolder(), 'example.ts');
    writeFileSync(file, code);
    const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    const promised = [...code.matchAll(/ \/\/ (.*)/g)].map(([, said]) => said);
    expect(stdout.trimEnd().split('\n'), stderr).toEqual(promised);
  });
});

describe('every document', () => {
  it('has no block of code that no test runs', () => {
    const elsewhere: Readonly<Record<string, string>> = {
      // Each is opened as a page in every browser: test/embed/readme.browser.test.ts.
      html: 'all of them',
      // Drawings.
      text: 'none',
    };
    const run = [
      ...codeOf('README.md', 'sh'),
      ...codeOf('README.md', 'http'),
      ...codeOf('README.md', 'ts'),
      ...codeOf('README.md', 'yaml'),
      ...codeOf('newsletter/README.md', 'ts'),
      ...codeOf('newsletter/README.md', 'yaml'),
    ];
    // Run in a copy of the repository, as it changes files: test/house/check.test.ts.
    const inCopy = codeOf('CONTRIBUTING.md', 'sh');
    expect(inCopy).toEqual(['npm run ok -- --fix\n']);
    const unclaimed = blocks.filter(
      ({ code, language }) => !(language in elsewhere) && ![...run, ...inCopy].includes(code),
    );
    expect(unclaimed).toEqual([]);
    // Six here, four in walk.test.ts, one in newsletter/languages.test.ts.
    expect(run).toHaveLength(11);
  });

  it.each(documents())('%s leads to what is there', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link!);
    const missing = links.filter(
      (link) => !/^https?:/.test(link) && !existsSync(join(root, dirname(file), link)),
    );
    expect(missing).toEqual([]);
  });

  it('names every command and step there is', () => {
    const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const name of Object.keys(scripts)) {
      expect(contributing).toMatch(new RegExp(`npm (?:run )?${name}\\b`));
    }
  });
});
