/** Something of Lit, as the registry has it, that is another in our build. */
export interface LitTrim {
  readonly was: string | RegExp;
  readonly is: string;
}

const out = (...parts: readonly (string | RegExp)[]): LitTrim[] =>
  parts.map((was) => ({ was, is: '' }));

/**
 * What of Lit our elements do without: directives, SVG templates, expressions in comments, in raw text and in place of
 * an attribute; properties that are reflected, converted or compared in a way of their own. A test sees to it that our
 * sources use none of it.
 */
export const LIT_TRIMS: Readonly<Record<string, readonly LitTrim[]>> = {
  'lit-html.js': [
    // Directives: what is given is the value, and no part asks whether it is connected.
    ...out(/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, 't=M(this,t,i),', 'M:h,', 'V:M,'),
    { was: 't=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,', is: 'o=!a(t)||t!==this._$AH,' },
    { was: 'r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', is: 'r=e[s+n],' },
    { was: 'if((t=M(this,t,i,0)??A)===E)return;', is: 't??=A;' },
    { was: 't!==this._$AH&&t!==E&&this._(t)', is: 't!==this._$AH&&this._(t)' },
    ...out(
      'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
      'get _$AU(){return this._$AM?._$AU??this._$Cv}',
      ',this._$Cv=e?.isConnected??!0',
      /get parentNode\(\)\{let t=this\._\$AA\.parentNode;.*?,t\}get startNode\(\)\{return this\._\$AA\}get endNode\(\)\{return this\._\$AB\}/,
      'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
      'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
    ),
    { was: 'for(this._$AP?.(!1,!0,s);t!==this._$AB;)', is: 'for(;t!==this._$AB;)' },
    { was: 'this._$AV=[],this._$AN=void 0,', is: 'this._$AV=[],' },
    { was: 'this._$AH=A,this._$AN=void 0,this._$AA=t', is: 'this._$AH=A,this._$AA=t' },
    { was: 'this._$AH=A,this._$AN=void 0,this.element=t', is: 'this._$AH=A,this.element=t' },
    // SVG and MathML of their own.
    { was: 'l=2===i?"<svg>":3===i?"<math>":""', is: 'l=""' },
    ...out('+(2===i?"</svg>":3===i?"</math>":"")'),
    {
      was: 'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(',
      is: 'this.el=S.createElement(f,e),P.currentNode=this.el.content;for(',
    },
    // Expressions in place of an attribute, in comments and in raw text.
    ...out(
      'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))',
      /if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/,
      '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),',
      /class Z\{.*?M\(this,t\)\}\}/,
      ',F:Z',
    ),
    { was: 'void 0!==u[2]?c=p):', is: 'void 0!==u[2]?c=p:' },
    { was: 'c=n??v,d=-1', is: 'c=v,d=-1' },
    { was: '(c=p,n=void 0);const x', is: 'c=p;const x' },
    {
      was: '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      is: 'i=new r.ctor(h,r.name,r.strings,this,t)',
    },
    {
      was: /else if\(8===r\.nodeType\)if\(r\.data===n\)(d\.push\(\{type:2,index:l\}\));else\{.*?t\+=o\.length-1\}/,
      is: 'else 8===r.nodeType&&r.data===n&&$1;',
    },
    // Listeners with options, or that are objects.
    {
      was: 'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e)',
      is: 'e=t===A&&s!==A,h=t!==A&&s===A',
    },
    {
      was: '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      is: 'this._$AH.call(this.options?.host??this.element,t)',
    },
    { was: 'Error("invalid template strings array")', is: 'Error()' },
    // What kind of part it is, and what it stands in, only directives ask.
    ...out(
      'this.type=2,',
      'this.type=1,',
      'constructor(){super(...arguments),this.type=3}',
      'constructor(){super(...arguments),this.type=4}',
      'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}',
      ',this._$AM=i',
    ),
    { was: '(t?.creationScope??l).importNode', is: 'l.importNode' },
    { was: 'this._$AB=i,this._$AM=s,', is: 'this._$AB=i,' },
    { was: 'this.name=i,this._$AM=e,', is: 'this.name=i,' },
    // Templates that were compiled before; what a debugger would wrap.
    {
      was: /const\{values:i,_\$litType\$:s\}=t,e="number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/,
      is: 'const{values:i}=t,e=this._$AC(t);',
    },
    {
      was: 'const s=i(t).nextSibling;i(t).remove(),t=s',
      is: 'const s=t.nextSibling;t.remove(),t=s',
    },
  ],
  'css-tag.js': [
    {
      was: /get styleSheet\(\)\{.*?return t\}/,
      is: 'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    },
    { was: 'o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)', is: 'o.map(t=>t.styleSheet)' },
    ...out(
      'toString(){return this.cssText}',
      /if\(this\._\$cssResult\$=!0,o!==s\)throw Error\(\);/,
    ),
    {
      was: /\(t=>\{if\(!0===t\._\$cssResult\$\)return t\.cssText;if\("number"==typeof t\)return t;throw Error\(\)\}\)\(s\)/,
      is: '(s.cssText??s)',
    },
  ],
  'reactive-element.js': [
    // Converters and comparisons of one's own, JSON in attributes.
    {
      was: 'getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,getPrototypeOf:n}=Object',
      is: 'getPrototypeOf:n}=Object',
    },
    ...out('c=a.trustedTypes,l=c?c.emptyScript:"",'),
    {
      was: /toAttribute\(t,s\)\{.*?return t\},fromAttribute\(t,s\)\{.*?return i\}/,
      is: 'fromAttribute:(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t',
    },
    {
      was: 'b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}',
      is: 'b={attribute:!0,type:String}',
    },
    {
      was: /if\(void 0!==e&&this\._\$Em!==e\)\{const t=i\.getPropertyOptions.*?this\._\$Em=null\}\}(?=requestUpdate)/,
      is: 'void 0!==e&&(this[e]=u.fromAttribute(s,i.getPropertyOptions(e).type))}',
    },
    {
      was: /const r=this\.constructor;if\(!1===e&&\(h=this\[t\]\),i\?\?=.*?\)return;this\.C\(t,s,i\)/,
      is: 'if(!1===e&&(h=this[t]),!f(h,s))return;this.C(t,s)',
    },
    // Reflected properties, and defaults.
    ...out(/_\$ET\(t,s\)\{.*?this\._\$Em=null\}\}(?=_\$AK)/, ',this._$Em=null'),
    {
      was: /C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?\.add\(t\)\)\}(?=async)/,
      is: 'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
    },
    ...out('this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),'),
    // Accessors and initializers, which are for decorators; symbols as names.
    ...out(
      'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
      'void 0!==t.l&&(this.l=[...t.l]),',
      ',this.constructor.l?.forEach(t=>t(this))',
      'this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),',
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?this\.C\(s,void 0,i,e\)\}/,
      'removeController(t){this._$EO?.delete(t)}',
    ),
    {
      was: 'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)',
      is: 'const t=this.properties;for(const i in t)',
    },
    // Names that Lit asks for as texts: short ones, here and in lit-element.js.
    { was: /d\("(elementProperties|finalized|properties)"\)/g, is: '"$1"' },
    { was: /elementProperties/g, is: '$p' },
    { was: /finalized/g, is: '$q' },
    // A property of ours has no accessor of its own, and options that say no more than what attribute it has.
    {
      was: /static createProperty\(t,s=b\)\{.*?enumerable:!0\}\}(?=static getPropertyOptions)/,
      is: 'static createProperty(t,s){this.$p.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(s){const e=this[i];this[i]=s,this.requestUpdate(t,e)},configurable:!0,enumerable:!0})}',
    },
    { was: 'static getPropertyOptions(t){return this.$p.get(t)??b}', is: '' },
    { was: 'i.getPropertyOptions(e).type', is: 'i.$p.get(e).type' },
    {
      was: 'const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
      is: 'const i=s.attribute;return!1===i?void 0:i??t.toLowerCase()',
    },
    {
      was: 'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){if(!1===e&&(h=this[t]),!f(h,s))return;',
      is: 'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;',
    },
    // Steps of an update that none of our elements takes otherwise.
    {
      was: 'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
      is: 'return this.scheduleUpdate(),!this.isUpdatePending',
    },
    ...out(
      'getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}',
      'firstUpdated(t){}',
      'willUpdate(t){}',
    ),
    { was: 'return this.getUpdateComplete()', is: 'return this._$ES' },
    {
      was: 'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
      is: 'const s=this._$AL;try{this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)',
    },
    {
      was: 'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),',
      is: 'this.hasUpdated=!0,',
    },
    {
      was: /static finalizeStyles\(s\)\{.*?return i\}/,
      is: 'static finalizeStyles(s){return s?[s].flat(1/0):[]}',
    },
  ],
  'lit-element.js': [
    { was: '"finalized"', is: '"$q"' },
    { was: 'render(){return r}', is: 'render(){}' },
    ...out(
      'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
      /connectedCallback\(\)\{super\.connectedCallback\(\).*?setConnected\(!1\)\}/,
    ),
  ],
};
