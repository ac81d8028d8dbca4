import type { Plugin } from 'rollup';

/** The name of our Trusted Types policy, which a page that restricts them has to allow. */
const POLICY = 'telecom-valley';

/** What of Lit, as the registry has it, is another in our build. The build fails where Lit is no longer so. */
const CHANGES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'lit-html.js': [
    // Lit makes a Trusted Types policy of its own as it is imported, which throws where a page forbids it and
    // where two copies of Lit meet. Ours has a name that pages can allow, is shared by all copies on a page, and
    // where it is forbidden the elements find out when they draw, and say so.
    [
      /([\w$]+)\.createPolicy\("lit-html",(\{createHTML:[^}]*\})\)/,
      `((types,key)=>{try{return types[key]??=types.createPolicy("${POLICY}",$2)}catch{}})($1,Symbol.for("${POLICY}"))`,
    ],
    // There are no polyfills where we are.
    [
      /([\w$]+)=[\w$]+\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\([\w$]+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\);/,
      '$1=0;',
    ],
  ],
  'css-tag.js': [
    // All browsers that know the rest of what we use can adopt style sheets.
    [/[\w$]+\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
    // Words for the developers of elements, who have heard them from Lit's own development build.
    [/Error\("CSSResult is not constructable[^"]*"\)/, 'Error()'],
    [/Error\("Value passed to 'css'[^"]*"\+[\w$]+\+"[^"]*"\)/, 'Error()'],
  ],
  'reactive-element.js': [
    [/[\w$]+\.reactiveElementPolyfillSupport/, '0'],
    [
      /[\w$]+\?\.\(\{ReactiveElement:[\w$]+\}\),\([\w$]+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/,
      '0;',
    ],
    // We have no decorators, which leave their metadata there.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const ([\w$]+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}this\._\$Eh=/, 'this._$Eh='],
  ],
  'lit-element.js': [
    [/[\w$]+\.litElementHydrateSupport\?\.\(\{LitElement:[\w$]+\}\);/, '0;'],
    [/const ([\w$]+)=[\w$]+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:[\w$]+\}\);/, ''],
    [/\([\w$]+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/, ''],
  ],
};

/** Lit without what no page of ours needs, and with a policy of our name. */
export const ourLit: Plugin = {
  name: 'our-lit',
  transform(code, id) {
    const changes = /[/\\](?:@lit[/\\]reactive-element|lit-html|lit-element)[/\\][^/\\]+$/.test(id)
      ? (CHANGES[id.replace(/^.*[/\\]/, '')] ?? [])
      : [];
    if (changes.length === 0) return null;
    let made = code;
    for (const [pattern, replacement] of changes) {
      const before = made;
      made = made.replace(pattern, replacement);
      if (made === before)
        this.error(`Lit is no longer as our build knows it: no ${pattern} in ${id}`);
    }
    return { code: made, map: null };
  },
};
