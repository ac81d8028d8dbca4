import { type Finding, trouble, warning } from '@telecom-valley/errors';
import { type CheckRule, HTML } from '../check-rule.ts';
import type { ReadElement } from '../read-html.ts';
import type { ReadMail } from '../read-mail.ts';

/** What screen readers go by: the language (WCAG 2.2, 3.1.1), the title (2.4.2), the headings (1.3.1), and tables that are none. */
export const structure: CheckRule = (mail) => {
  const { elements, headings, subject, title } = mail;
  const first = headings.filter(({ level }) => level === 1).length;
  const skipping = headings.flatMap(({ level, words: heading }, at) => {
    const before = headings[at - 1]?.level ?? level;
    return level > before + 1 ? [warning('heading-order', { heading, level, before }, HTML)] : [];
  });
  return [
    ...language(mail),
    ...(isTitled(title, subject) ? [] : [warning('title-other', { title }, HTML)]),
    ...(first === 1 ? [] : [warning('heading-one', { count: first }, HTML)]),
    ...skipping,
    ...(elements.some(isSpokenTable) ? [warning('table-spoken', {}, HTML)] : []),
  ];
};

/** A long subject is cut in the letter. */
function isTitled(title: string, subject: string): boolean {
  const whole = subject.replaceAll(/\s+/g, ' ').trim();
  return title === whole || (title.endsWith('…') && whole.startsWith(title.slice(0, -1)));
}

function language({ language: said = '', headers }: ReadMail): Finding[] {
  if (said === '' || said === 'und') return [trouble('language-missing', {}, HTML)];
  const meant = headers.get('content-language') ?? said;
  const isMeant = primary(said) === primary(meant);
  return isMeant ? [] : [trouble('language-other', { said, language: meant }, HTML)];
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}

/** A table that is not said to be there for its looks, or has what only tables of figures have. */
function isSpokenTable({ name, attributes: { role = '', summary } }: ReadElement): boolean {
  if (name === 'th' || name === 'caption') return true;
  return name === 'table' && (!/^(?:presentation|none)$/.test(role) || summary !== undefined);
}
