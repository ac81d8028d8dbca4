import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';

const files = globSync(['widgets/*/*.ts', 'packages/element/src/*.ts'], { cwd: root }).filter(
  (file) => !/\.(?:test|d)\.ts$|^widgets\/dist/.test(file),
);

/** What our build's Lit knows: of its modules these, and of them these names. */
const KNOWN = new Set(['LitElement', 'css', 'html', 'nothing', 'render', 'unsafeStatic']);

/** What it has not, in words that find it. */
const LACKING: Readonly<Record<string, RegExp>> = {
  'a property that is reflected, converted or compared in its own way':
    /\b(?:reflect|converter|hasChanged|useDefault|noAccessor): |\btype: (?:Object|Array)\b/,
  'a step of an update that is left out':
    /\b(?:firstUpdated|willUpdate|shouldUpdate|getUpdateComplete|performUpdate|createRenderRoot|removeController)\(/,
  'what was changed, or a root of its own kind': /\bupdated\(\w|\bshadowRootOptions\b/,
  'an expression in place of an attribute': /<[a-z][\w-]*(?:\s+[@.?\w-]+(?:="[^"]*")?)*\s+\$\{/,
  'an expression in a comment': /<!--[^>]*\$\{/,
  'an expression in raw text': /<(?:style|textarea|title)\b[^>]*>[^<`]*\$\{/,
  'a listener that is an object, or has options': /@[a-z-]+=\$\{\s*\{/,
};

/** What a module takes of Lit, without types. */
function takenFromLit(source: string): string[] {
  return [...source.matchAll(/import (?!type)\{([^}]*)\} from 'lit(?:\/[^']*)?'/g)].flatMap(
    ([, names]) =>
      names!
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type ')),
  );
}

describe('what our build leaves out of Lit', () => {
  it('is looked for where it would be', () => {
    expect(files.length).toBeGreaterThan(60);
    expect('html`<p ${x}>`').toMatch(LACKING['an expression in place of an attribute']!);
    expect('html`<p a="b" ${y}>`').toMatch(LACKING['an expression in place of an attribute']!);
  });

  it.each(files)('is not used in %s', (file) => {
    const source = readFileSync(join(root, file), 'utf8');
    expect(takenFromLit(source).filter((name) => !KNOWN.has(name))).toEqual([]);
    for (const [lack, pattern] of Object.entries(LACKING))
      expect(source, lack).not.toMatch(pattern);
  });
});
