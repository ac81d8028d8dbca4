import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/read-tree.ts';

const example = join(root, 'examples', 'frameworks');
const scratch = join(root, '.demonstration', `frameworks-${process.pid}`);

/** A folder as somebody has it who copied the example and installed the packages. */
beforeAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  cpSync(example, scratch, {
    recursive: true,
    filter: (path) => !path.includes('node_modules', example.length),
  });
  const installed = join(scratch, 'node_modules');
  const widgets = join(root, 'widgets');
  const { files } = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8')) as {
    files: string[];
  };
  for (const path of ['package.json', ...files]) {
    cpSync(join(widgets, path), join(installed, '@telecom-valley', 'widgets', path), {
      recursive: true,
    });
  }
  mkdirSync(join(installed, '@types'));
  for (const name of ['@types/react', 'svelte', 'vue', 'typescript']) {
    symlinkSync(join(example, 'node_modules', name), join(installed, name));
  }
  symlinkSync(join(widgets, 'node_modules', 'lit'), join(installed, 'lit'));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What a framework's own program says of a folder's types. */
function checkTypes(program: string, args: readonly string[], folder: string): Promise<string> {
  return new Promise((said) => {
    const file = join(example, 'node_modules', '.bin', program);
    execFile(file, args, { cwd: folder }, (_error, stdout, stderr) => said(stdout + stderr));
  });
}

it.each([
  { framework: 'react', page: 'Agenda.tsx', program: 'tsc', args: ['--project', '.'] },
  { framework: 'vue', page: 'Agenda.vue', program: 'vue-tsc', args: ['--project', '.'] },
  {
    framework: 'svelte',
    page: 'Agenda.svelte',
    program: 'svelte-check',
    args: ['--tsconfig', './tsconfig.json', '--output', 'machine'],
  },
])(
  'the types of the widgets in $framework are known, and not mistaken',
  { concurrent: true },
  async ({ framework, page, program, args }) => {
    const folder = join(scratch, framework);
    const written = readFileSync(join(folder, page), 'utf8');
    const mistaken = written
      .replace('view="list"', 'view="liste"')
      .replace('detail.month', 'detail.mouth');
    writeFileSync(join(folder, `Mistaken${extname(page)}`), mistaken);
    const said = await checkTypes(program, args, folder);
    expect(said).toContain(
      `'"liste"' is not assignable`.replaceAll('"', program === 'svelte-check' ? '\\"' : '"'),
    );
    expect(said).toContain("Property 'mouth' does not exist");
    const errors = said.split('\n').filter((line) => /\berror\b/i.test(line));
    expect(errors.filter((line) => !line.includes('Mistaken'))).toEqual([]);
  },
);

describe('the custom elements manifest', () => {
  const { modules } = JSON.parse(
    readFileSync(join(root, 'widgets', 'dist', 'custom-elements.json'), 'utf8'),
  ) as { modules: { path: string; declarations?: Declaration[] }[] };
  const declarations = modules.flatMap(({ declarations: all = [] }) => all);

  it.each(['event-calendar', 'member-logos', 'contest-countdown'])(
    'says of %s what its README says',
    (room) => {
      const found = declarations.find(({ tagName }) => tagName === `tv-${room}`);
      const readme = readFileSync(join(root, 'widgets', room, 'README.md'), 'utf8');
      const named = (heading: string) => {
        const [, table = ''] =
          new RegExp(`\\| ${heading} [^]*?\\n\\|[- |]+\\n([^]*?)\\n(?:\\n|$)`).exec(readme) ?? [];
        return [...table.matchAll(/^\| (?:`([\w-]+)`|\(default\))/gm)].map(([, name = '']) => name);
      };
      const names = (items: readonly { name: string }[] = []) =>
        items.map(({ name }) => name).toSorted();
      expect(names(found?.attributes)).toEqual(
        named('Attribute')
          .filter((name) => name !== 'lang')
          .toSorted(),
      );
      expect(names(found?.events)).toEqual(named('Event').toSorted());
      expect(names(found?.cssParts)).toEqual(named('Part').toSorted());
      expect(names(found?.cssProperties)).toEqual(named('Custom property').toSorted());
      expect(names(found?.slots)).toEqual(named('Slot').toSorted());
    },
  );

  it('names files that are there', () => {
    for (const { path } of modules) {
      expect(readFileSync(join(root, 'widgets', path), 'utf8')).not.toBe('');
    }
  });
});

interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly { name: string }[];
  readonly events: readonly { name: string }[];
  readonly cssParts: readonly { name: string }[];
  readonly cssProperties: readonly { name: string }[];
  readonly slots: readonly { name: string }[];
}
