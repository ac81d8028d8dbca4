import { warning } from '@telecom-valley/errors';
import { type CheckRule, HTML } from '../check-rule.ts';

/** What programs look for in the head of a letter. */
const METAS = ['color-scheme', 'supported-color-schemes'];

/** What they look for in its style sheet: Outlook's apps have a sign of their own. */
const SIGNS = [
  ['@media (prefers-color-scheme: dark)', /@media[^{}]*\(prefers-color-scheme:\s*dark\)/],
  ['[data-ogsc]', /\[data-ogsc\]/],
] as const;

/** A letter says itself what a dark screen shows: else each program makes up its colours. */
export const darkMode: CheckRule = ({ elements, html }) => {
  const said = elements
    .filter(({ name, attributes }) => name === 'meta' && /\bdark\b/.test(attributes.content ?? ''))
    .map(({ attributes }) => attributes.name);
  const missing = [
    ...METAS.filter((name) => !said.includes(name)).map((name) => `<meta name="${name}">`),
    ...SIGNS.filter(([, pattern]) => !pattern.test(html)).map(([sign]) => sign),
  ];
  return missing.length === 0
    ? []
    : [warning('dark-missing', { missing: missing.join(' · ') }, HTML)];
};
