import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { root } from '../root.ts';
import { LIT_TRIMS, type LitTrim } from './lit-trims.ts';

/** What our sources mean by `lit`, in a bundle. */
const PAGE_LIT = join(root, 'packages', 'element', 'src', 'page-lit.ts');

/** The name of our Trusted Types policy, which a page that restricts them has to allow. */
const POLICY = 'telecom-valley';

/** What of Lit's templates, as the registry has them, is another in our build. It fails where they are no longer so. */
const CHANGES: readonly LitTrim[] = [
  // Lit makes a Trusted Types policy of its own as it is imported, which throws where a page forbids it and
  // where two copies of Lit meet. Ours has a name that pages can allow, is shared by all copies on a page, and
  // where it is forbidden the elements find out when they draw, and say so.
  {
    was: /([\w$]+)\.createPolicy\("lit-html",(\{createHTML:[^}]*\})\)/,
    is: `((types,key)=>{try{return types[key]??=types.createPolicy("${POLICY}",$2)}catch{}})($1,Symbol.for("${POLICY}"))`,
  },
  // There are no polyfills where we are.
  {
    was: /([\w$]+)=[\w$]+\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\([\w$]+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\);/,
    is: '$1=0;',
  },
  ...LIT_TRIMS,
];

/** Lit without what no page of ours needs, and with a policy of our name. */
export const ourLit: Plugin = {
  name: 'our-lit',
  resolveId: {
    order: 'pre',
    handler: (source) => (source === 'lit' ? PAGE_LIT : null),
  },
  transform(code, id) {
    if (!/[/\\]lit-html[/\\]lit-html\.js$/.test(id)) return null;
    let made = code;
    for (const { was, is } of CHANGES) {
      const before = made;
      // In a text that is put in place of a text, `$` means nothing.
      made = typeof was === 'string' ? made.replace(was, () => is) : made.replace(was, is);
      if (made === before) this.error(`Lit is no longer as our build knows it: no ${was} in ${id}`);
    }
    return { code: made, map: null };
  },
};

/** What Lit and its elements call their own, which no page speaks to: short names in a bundle, the same in all. */
export const LIT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '_$AH',
    '_$AI',
    '_$AA',
    '_$litType$',
    '_$AR',
    '_$AB',
    '_$AV',
    '_$AD',
    '_$litPart$',
    '_$AC',
    '_$litStatic$',
    'requestUpdate',
    'isUpdatePending',
    'hostDisconnected',
    'hostConnected',
    'hostUpdated',
    'hostUpdate',
    'scheduleUpdate',
    'renderRoot',
    'addController',
  ].map((name, at) => [name, `$${at.toString(36)}`]),
);
