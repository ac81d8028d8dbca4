import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { typography } from '@telecom-valley/words';
import { root } from './root.ts';

/** Sets the French sentences of the catalogues as printers do: nobody can type, or see, the right spaces. */
export async function setWords(): Promise<void> {
  for await (const path of glob('packages/words/src/messages/*.ts', { cwd: root })) {
    const file = join(root, path);
    const source = readFileSync(file, 'utf8');
    const set = path.endsWith('.fr.ts')
      ? setLiterals(source)
      : source.replaceAll(/(?<=^ {2}fr: \{$)[^]*?(?=^ {2}\},$)/gm, setLiterals);
    if (set !== source) writeFileSync(file, set);
  }
}

function setLiterals(french: string): string {
  return french.replaceAll(/'((?:[^'\\\n]|\\.)+)'(:?)/g, (literal, inside: string, colon) => {
    if (colon) return literal;
    const set = typography(inside.replaceAll('\\n', '\n'), 'fr');
    return `'${set.replaceAll('\n', '\\n')}'`;
  });
}
