import type { Plugin } from 'rollup';
import { LIT_TRIMS, type LitTrim } from './lit-trims.ts';

/** The name of our Trusted Types policy, which a page that restricts them has to allow. */
const POLICY = 'telecom-valley';

/** What of Lit, as the registry has it, is another in our build. The build fails where Lit is no longer so. */
const CHANGES: Readonly<Record<string, readonly LitTrim[]>> = {
  'lit-html.js': [
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
  ],
  'css-tag.js': [
    // All browsers that know the rest of what we use can adopt style sheets.
    { was: /[\w$]+\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, is: '!0' },
    // Words for the developers of elements, who have heard them from Lit's own development build.
    { was: /Error\("CSSResult is not constructable[^"]*"\)/, is: 'Error()' },
    { was: /Error\("Value passed to 'css'[^"]*"\+[\w$]+\+"[^"]*"\)/, is: 'Error()' },
  ],
  'reactive-element.js': [
    { was: /[\w$]+\.reactiveElementPolyfillSupport/, is: '0' },
    {
      was: /[\w$]+\?\.\(\{ReactiveElement:[\w$]+\}\),\([\w$]+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/,
      is: '0;',
    },
    // We have no decorators, which leave their metadata there.
    {
      was: /Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap;/,
      is: '',
    },
    {
      was: /const ([\w$]+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}this\._\$Eh=/,
      is: 'this._$Eh=',
    },
  ],
  'lit-element.js': [
    { was: /[\w$]+\.litElementHydrateSupport\?\.\(\{LitElement:[\w$]+\}\);/, is: '0;' },
    {
      was: /const ([\w$]+)=[\w$]+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:[\w$]+\}\);/,
      is: '',
    },
    { was: /\([\w$]+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/, is: '' },
  ],
};

/** Lit without what no page of ours needs, and with a policy of our name. */
export const ourLit: Plugin = {
  name: 'our-lit',
  transform(code, id) {
    const isLit = /[/\\](?:@lit[/\\]reactive-element|lit-html|lit-element)[/\\][^/\\]+$/.test(id);
    const name = isLit ? id.replace(/^.*[/\\]/, '') : '';
    const changes = [...(CHANGES[name] ?? []), ...(LIT_TRIMS[name] ?? [])];
    if (changes.length === 0) return null;
    let made = code;
    for (const { was, is } of changes) {
      const before = made;
      // In a text that is put in place of a text, `$` means nothing.
      made = typeof was === 'string' ? made.replace(was, () => is) : made.replace(was, is);
      if (made === before) this.error(`Lit is no longer as our build knows it: no ${was} in ${id}`);
    }
    return { code: made, map: null };
  },
};

/**
 * What Lit calls its own, which no page speaks to: short names in a bundle, the same in all. Not `updateComplete`, for
 * which others may wait; nor what Lit asks for by its name as a text.
 */
export const LIT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '_$AH',
    '_$AM',
    '_$AU',
    '_$AN',
    '_$AI',
    '_$AA',
    '_$AL',
    '_$litType$',
    '_$Em',
    '_$AR',
    '_$AB',
    '_$EO',
    '_$Ep',
    '_$Eh',
    '_$Ct',
    '_$AP',
    '_$litDirective$',
    '_$Eu',
    '_$Ej',
    '_$Ei',
    '_$ES',
    '_$EM',
    '_$Do',
    '_$AT',
    '_$AK',
    '_$Eq',
    '_$Cv',
    '_$AV',
    '_$AO',
    '_$AD',
    '_$litPart$',
    '_$cssResult$',
    '_$LH',
    '_$Ev',
    '_$ET',
    '_$EP',
    '_$Co',
    '_$Cl',
    '_$Ci',
    '_$AS',
    '_$AQ',
    '_$AE',
    '_$AC',
    '_$litElement$',
    'requestUpdate',
    'isUpdatePending',
    'hasUpdated',
    'hostDisconnected',
    'hostConnected',
    'hostUpdated',
    'hostUpdate',
    'createRenderRoot',
    'scheduleUpdate',
    'performUpdate',
    'renderRoot',
    'renderOptions',
    'fromAttribute',
    'toAttribute',
    'finalizeStyles',
    'finalize',
    'addController',
    'removeController',
    'useDefault',
    'setConnected',
    'renderBefore',
    'getPropertyOptions',
    'getPropertyDescriptor',
    'createProperty',
    'enableUpdating',
    'elementStyles',
    'shouldUpdate',
    'willUpdate',
    'firstUpdated',
    'addInitializer',
    'shadowRootOptions',
    'hasChanged',
    'noAccessor',
    'converter',
    'startNode',
    'endNode',
    'creationScope',
    'getUpdateComplete',
    '_$litStatic$',
  ].map((name, at) => [name, `$${at.toString(36)}`]),
);
