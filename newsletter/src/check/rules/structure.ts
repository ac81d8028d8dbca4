import { trouble, warning } from '@telecom-valley/errors';
import { type CheckRule, HTML } from '../check-rule.ts';

/** What screen readers go by: the language (WCAG 2.2, 3.1.1), the headings (1.3.1), and tables that are none. */
export const structure: CheckRule = ({ headings, language, spokenTables }) => {
  const first = headings.filter(({ level }) => level === 1).length;
  const skipping = headings.flatMap(({ level, words: heading }, at) => {
    const before = headings[at - 1]?.level ?? level;
    return level > before + 1 ? [warning('heading-order', { heading, level, before }, HTML)] : [];
  });
  return [
    ...(language && language !== 'und' ? [] : [trouble('language-missing', {}, HTML)]),
    ...(first === 1 ? [] : [warning('heading-one', { count: first }, HTML)]),
    ...skipping,
    ...(spokenTables > 0 ? [warning('table-spoken', {}, HTML)] : []),
  ];
};
