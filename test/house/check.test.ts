import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { codeBlocks } from '@telecom-valley/workspace/code-blocks';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { listFiles, root } from '../architecture/read-tree.ts';

/** Not that of a test. */
const env = { ...process.env, VITEST: '', NODE_ENV: '', CI: '', TZ: '' };

let copy = '';

/** A copy of the repository, without the tests, that uses what is installed here. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'house-'));
  for (const path of listFiles()) {
    const isSlow = /(?<!\.browser)\.test\.ts$/.test(path);
    if (isSlow || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const rooms = readdirSync(join(root, 'packages')).map((name) => join('packages', name));
  for (const room of [...rooms, 'widgets', 'newsletter']) {
    const installed = join(root, room, 'node_modules');
    if (existsSync(installed)) {
      cpSync(installed, join(copy, room, 'node_modules'), {
        recursive: true,
        verbatimSymlinks: true,
      });
    }
  }
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
});

const HTML_OF_DATA = `
export { unsafeHTML } from 'lit/directives/unsafe-html.js';
export function planted(element: HTMLElement, data: string) {
  element.innerHTML = data;
}
`;

const PASSES_AND_FAILS = `import { expect, it } from 'vitest';
it('passes', () => expect(1).toBe(1));
it('fails', () => expect(1).toBe(2));
it.todo('is to be written');
`;

function plant(path: string, source: string): void {
  const before = existsSync(join(copy, path)) ? readFileSync(join(copy, path), 'utf8') : '';
  writeFileSync(join(copy, path), before + source);
}

function check(...steps: string[]): { code: number | null; said: string; last: string } {
  const program = join(copy, 'packages', 'workspace', 'src', 'check.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, '--only', steps.join(',')],
    {
      cwd: copy,
      encoding: 'utf8',
      env,
    },
  );
  return { code: status, said: stdout + stderr, last: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

describe('npm test fails for', { timeout: 120_000 }, () => {
  it('a wrong type, and code of Node where there is none', () => {
    plant('packages/time/src/countdown.ts', "\nexport const planted: number = 'text';\n");
    plant('packages/time/src/instant.ts', '\nexport const planted = process.pid;\n');
    plant('widgets/member-logos/fair-order.ts', '\nexport const planted = process.pid;\n');
    const { code, said, last } = check('types');
    expect(said).toContain('packages/time/src/countdown.ts');
    expect(said).toContain('packages/time/src/instant.ts');
    expect(said).toContain('widgets/member-logos/fair-order.ts');
    expect({ code, last }).toEqual({ code: 1, last: '0 passed, 1 failed' });
  });

  it('HTML made of data, a template with a mistake, a promise that nobody waits for', () => {
    plant('widgets/member-logos/fair-order.ts', HTML_OF_DATA);
    plant(
      'widgets/member-logos/member-logos.ts',
      '\nexport const planted = html`<img src=${1}>`;\n',
    );
    plant('packages/sources/src/fold.ts', '\nexport function planted() {\n  fetch("x");\n}\n');
    const { code, said, last } = check('lint');
    for (const rule of ['no-unsanitized', 'unsafe-html', 'alt-text', 'no-floating-promises']) {
      expect(said).toContain(rule);
    }
    expect({ code, last }).toEqual({ code: 1, last: '0 passed, 1 failed' });
  });

  it('a file that is not formatted', () => {
    plant('packages/time/src/countdown.ts', '\nexport   const planted = 1 ;\n');
    const { code, said } = check('format');
    expect(said).toContain('countdown.ts');
    expect(code).toBe(1);
  });

  it('a test that fails, and one that cannot be loaded', () => {
    plant('packages/time/src/a.test.ts', PASSES_AND_FAILS);
    plant('packages/time/src/b.test.ts', "import './nothing.ts';\n");
    const { code, last } = check('unit');
    expect({ code, last }).toEqual({ code: 1, last: '1 passed, 2 failed, 1 skipped' });
  });

  it('a bundle that is too large', () => {
    const noise = Array.from({ length: 3000 }, (_word, at) => Math.sin(at).toString(36)).join(' ');
    plant(
      'widgets/member-logos/member-logos.define.ts',
      `\nconsole.log(${JSON.stringify(noise)});\n`,
    );
    const { code, said } = check('build', 'sizes');
    expect(said).toMatch(/✗ member-logos .* B too many/);
    expect(code).toBe(1);
  });

  it('what npm run ok -- --fix has not set right', () => {
    const catalogue = 'packages/words/src/messages/member-logos.ts';
    const source = readFileSync(join(copy, catalogue), 'utf8');
    writeFileSync(
      join(copy, catalogue),
      source.replace(/members: 'Adh[^']*'/, "members:   'Adhérents ?'"),
    );
    plant('packages/time/src/a.test.ts', PASSES_AND_FAILS.replace('toBe(2)', 'toBe(1)'));
    const [command = ''] = codeBlocks()
      .filter(({ file, language }) => file === 'CONTRIBUTING.md' && language === 'sh')
      .map(({ code }) => code);
    const { status, stdout } = spawnSync('sh', ['-c', command], {
      cwd: copy,
      encoding: 'utf8',
      env,
    });
    expect(readFileSync(join(copy, catalogue), 'utf8')).toContain("members: 'Adhérents\u202F?'");
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('14 passed, 0 failed, 1 skipped');
    expect(status).toBe(0);
  });

  it('a step that there is not', () => {
    const { code, said } = check('unti');
    expect(said).toContain('There is no step "unti"');
    expect(code).toBe(2);
  });
});
