import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { root } from '../root.ts';

/** The name of our Trusted Types policy, which a page that restricts them has to allow. */
const POLICY = 'telecom-valley';

/** Everything between TypeScript and what a page loads. */
export function plugins(): Plugin[] {
  return [
    // Whatever NODE_ENV says: the same sources give the same bytes.
    nodeResolve({ exportConditions: ['production'] }),
    minifyTemplates,
    esbuild({ target: 'es2023', tsconfig: false }),
    ownTrustedTypesPolicy,
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
  async renderChunk(code, _chunk, { sourcemap }) {
    const { code: small = '', map } = await minify(code, {
      ecma: 2020,
      module: true,
      compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
      format: { comments: false },
      sourceMap: Boolean(sourcemap),
    });
    return { code: small, map: typeof map === 'string' ? map : null };
  },
};

/**
 * Lit makes a Trusted Types policy of its own as it is imported, which throws where a page forbids it and
 * where two copies of Lit meet. Ours has a name that pages can allow, is shared by all copies on a page, and
 * where it is forbidden the elements find out when they draw, and say so.
 */
const ownTrustedTypesPolicy: Plugin = {
  name: 'own-trusted-types-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html.js')) return null;
    const made = code.replace(
      /([\w$]+)\.createPolicy\("lit-html",(\{createHTML:[^}]*\})\)/,
      (_call, factory: string, rules: string) =>
        `((types,key)=>{try{return types[key]??=types.createPolicy("${POLICY}",${rules})}catch{}})(${factory},Symbol.for("${POLICY}"))`,
    );
    if (made === code) this.error('Lit makes its Trusted Types policy in another way than it did');
    return { code: made, map: null };
  },
};
