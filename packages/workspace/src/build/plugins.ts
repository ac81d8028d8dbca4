import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin, RenderedChunk } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { root } from '../root.ts';
import { LIT_NAMES, ourLit } from './our-lit.ts';

/** Everything between TypeScript and what a page loads. */
export function plugins(): Plugin[] {
  return [
    // Whatever NODE_ENV says: the same sources give the same bytes.
    nodeResolve({ exportConditions: ['production'] }),
    minifyTemplates,
    esbuild({ target: 'es2023', tsconfig: false }),
    ourLit,
    minifyChunk,
  ];
}

/** What the registry gets is minified by the one who bundles it. */
export function packagePlugins(): Plugin[] {
  return [nodeResolve(), minifyTemplates, esbuild({ target: 'es2023', tsconfig: false })];
}

/** Takes the white space out of the html and css templates of our own sources. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  async transform(code, id) {
    const isOurs = id.startsWith(join(root, 'packages')) || id.startsWith(join(root, 'widgets'));
    if (!isOurs || !/(?:html|css)`/.test(code)) return null;
    return (await minifyHTMLLiterals(code, { fileName: id })) ?? null;
  },
};

const minifyChunk: Plugin = {
  name: 'minify-chunk',
  async renderChunk(code, { fileName, name }, { sourcemap }, { chunks }) {
    const isFirst = name !== 'loader' && atOnce(chunks).has(fileName);
    const { code: small = '', map } = await minify(code, {
      ecma: 2020,
      module: true,
      compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
      mangle: { properties: { regex: LIT_NAME } },
      nameCache: { props: { props: shortNames() } },
      format: { comments: false, preamble: isFirst ? COMPILE_HINT : '' },
      sourceMap: Boolean(sourcemap),
    });
    return { code: small, map: typeof map === 'string' ? map : null };
  },
};

/**
 * Chromium compiles all of a module while it loads, beside the page's main thread, instead of each function when it is
 * first called, on it (https://v8.dev/blog/explicit-compile-hints). Others take it for a comment.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** The modules that a page loads at once; others are small, and used when they come. */
function atOnce(chunks: Readonly<Record<string, RenderedChunk>>): Set<string> {
  const names = new Set(Object.keys(chunks).filter((name) => chunks[name]!.isEntry));
  for (const name of names) for (const other of chunks[name]?.imports ?? []) names.add(other);
  return names;
}

const LIT_NAME = new RegExp(
  `^(?:${Object.keys(LIT_NAMES)
    .map((name) => name.replaceAll('$', String.raw`\$`))
    .join('|')})$`,
);

/** As terser keeps them. It adds to what it is given. */
function shortNames(): Record<string, string> {
  return Object.fromEntries(Object.entries(LIT_NAMES).map(([name, short]) => [`$${name}`, short]));
}
