import type { Rule } from '@telecom-valley/errors';

/** Something that is wrong with a letter, put into one that is right. */
export interface Defect {
  /** What our check calls it. */
  readonly rule: Rule;
  readonly html?: (html: string) => string;
  readonly subject?: string;
}

const END = '<h2 ';

/** Puts something before the first section. */
const before = (more: string) => (html: string) => html.replace(END, `${more}${END}`);

/** What senders' rules and WCAG want of a letter, each broken once. */
export const DEFECTS: readonly Defect[] = [
  { rule: 'language-missing', html: (html) => html.replaceAll(/ lang="fr"/g, '') },
  { rule: 'heading-one', html: (html) => html.replaceAll(/<(\/?)h1\b/g, '<$1p') },
  { rule: 'heading-order', html: (html) => html.replaceAll(/<(\/?)h3\b/g, '<$1h4') },
  { rule: 'table-spoken', html: before('<table><tr><td>Un</td></tr></table>') },
  {
    rule: 'preheader-missing',
    html: (html) => html.replace(/<div style="display:none[^]*?<\/div>/, ''),
  },
  {
    rule: 'picture-wordless',
    html: before('<img src="https://lettre.pole.example/a.jpg" width="9" height="9">'),
  },
  {
    rule: 'picture-foreign',
    html: before('<img src="http://x.example/a.jpg" alt="" width="9" height="9">'),
  },
  {
    rule: 'picture-spying',
    html: before('<img src="https://x.example/o.gif" alt="" width="1" height="1">'),
  },
  { rule: 'link-insecure', html: before('<a href="http://x.example/">Une suite</a>') },
  { rule: 'link-relative', html: before('<a href="/suite">Une suite</a>') },
  { rule: 'link-nowhere', html: before('<a href="https://localhost/a">Une suite</a>') },
  { rule: 'link-wordless', html: before('<a href="https://x.example/"></a>') },
  { rule: 'link-vague', html: before('<a href="https://x.example/">cliquez ici</a>') },
  {
    rule: 'link-tracking',
    html: before('<a href="https://x.example/?utm_source=a">Une suite</a>'),
  },
  { rule: 'text-placeholder', html: before('<p>Bonjour {{ prénom }},</p>') },
  { rule: 'contrast-low', html: before('<p style="color:#bbbbbb">À peine lisible</p>') },
  { rule: 'letter-clipped', html: before('Trop. '.repeat(20_000)) },
  { rule: 'subject-missing', subject: '' },
  { rule: 'subject-shouting', subject: 'URGENT !!! OUVREZ MAINTENANT' },
];
