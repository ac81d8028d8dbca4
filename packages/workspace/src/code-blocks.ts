import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** A block of code in one of the documents. */
export interface CodeBlock {
  /** The document's path. */
  readonly file: string;
  /** What it is written in: `sh`, `html` … `text` is for drawings. */
  readonly language: string;
  readonly code: string;
}

/** The documents of the repository. */
export function documents(): string[] {
  return globSync(['*.md', '{packages,widgets,newsletter,examples}/**/*.md'], {
    cwd: root,
    exclude: (path) => /node_modules|dist$/.test(String(path)),
  }).toSorted();
}

/** The blocks of code in the documents, in their order. */
export function codeBlocks(): CodeBlock[] {
  return documents().flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
      file,
      language,
      code,
    }));
  });
}
