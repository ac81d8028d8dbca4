/** Something of Lit, as the registry has it, that is another in our build. */
export interface LitTrim {
  readonly was: string | RegExp;
  readonly is: string;
}

const out = (...parts: readonly (string | RegExp)[]): LitTrim[] =>
  parts.map((was) => ({ was, is: '' }));

/**
 * What of Lit's templates our elements do without: directives, SVG templates, expressions in comments, in raw text and
 * in place of an attribute. A test sees to it that our sources use none of it.
 */
export const LIT_TRIMS: readonly LitTrim[] = [
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
  // A part asks nobody but the element that its listeners are called on.
  { was: 'constructor({strings:t,_$litType$:i},e){let r;', is: 'constructor({strings:t}){let r;' },
  {
    was: '[f,v]=N(t,i);this.el=S.createElement(f,e),P.currentNode=this.el.content;',
    is: '[f,v]=N(t);(this.el=document.createElement("template")).innerHTML=f,P.currentNode=this.el.content;',
  },
  ...out('static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}'),
  { was: 'constructor(t,i){this._$AV=[],', is: 'constructor(t){this._$AV=[],' },
  { was: 'new R(e,this)', is: 'new R(e)' },
  { was: 'new k(h,h.nextSibling,this,t)', is: 'new k(h,h.nextSibling,t)' },
  { was: 'new r.ctor(h,r.name,r.strings,this,t)', is: 'new r.ctor(h,r.name,r.strings,t)' },
  {
    was: 'new k(this.O(c()),this.O(c()),this,this.options)',
    is: 'new k(this.O(c()),this.O(c()),this.options)',
  },
  {
    was: 'constructor(t,i,s,e){this._$AH=A,this._$AA=t,this._$AB=i,this.options=e}_$AI(t,i=this){',
    is: 'constructor(t,i,s){this._$AH=A,this._$AA=t,this._$AB=i,this.options=s}_$AI(t){',
  },
  {
    was: 'constructor(t,i,s,e,h){this._$AH=A,this.element=t,this.name=i,this.options=h,',
    is: 'constructor(t,i,s,h){this._$AH=A,this.element=t,this.name=i,this.options=h,',
  },
  { was: 'void 0!==s&&(void 0!==s.strings?', is: '(void 0!==s.strings?' },
  { was: '(s._$AI(t,s,i),i+=', is: '(s._$AI(t,i),i+=' },
  { was: '_$AI(t,i=this,s,e){const h', is: '_$AI(t,s){const h' },
  { was: 'o&&!e&&this.j(t)', is: 'o&&this.j(t)' },
  { was: '_$AI(t,i=this){t??=A', is: '_$AI(t){t??=A' },
  { was: 'this.options?.host??this.element', is: 'this.options??this.element' },
  { was: '(this._$AR(s&&s._$AB.nextSibling,e),', is: '(this._$AR(s&&s._$AB.nextSibling),' },
  { was: '_$AR(t=this._$AA.nextSibling,s){', is: '_$AR(t=this._$AA.nextSibling){' },
  {
    was: 'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
    is: '(i._$litPart$??=new k(i.appendChild(c()),null,s?.host))._$AI(t)',
  },
];
