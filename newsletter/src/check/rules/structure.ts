import { type Finding, trouble, warning } from '@telecom-valley/errors';
import { type CheckRule, HTML, type LetterFacts } from '../check-rule.ts';
import { lettersOf } from '../letters-of.ts';
import type { ReadElement } from '../read-html.ts';
import type { ReadMail } from '../read-mail.ts';

/** What screen readers go by: the language (WCAG 2.2, 3.1.1), the title (2.4.2), the headings (1.3.1), and tables that are none. */
export const structure: CheckRule = (mail, facts) => {
  const { elements, subject, title } = mail;
  return [
    ...language(mail),
    ...foreign(mail, facts),
    ...(isTitled(title, subject) ? [] : [warning('title-other', { title }, HTML)]),
    ...headingsOf(mail),
    ...(elements.some(isSpokenTable) ? [warning('table-spoken', {}, HTML)] : []),
  ];
};

function headingsOf({ headings }: ReadMail): Finding[] {
  const first = headings.filter(({ level }) => level === 1).length;
  const [{ level: begins, words: heading } = { level: 1, words: '' }] = headings;
  return [
    ...(first === 1 ? [] : [warning('heading-one', { count: first }, HTML)]),
    ...(first > 0 && begins > 1 ? [warning('heading-early', { heading }, HTML)] : []),
    ...headings.flatMap(({ level, words }, at) => {
      if (words === '') return [warning('heading-empty', { level }, HTML)];
      const before = headings[at - 1]?.level ?? level;
      return level > before + 1
        ? [warning('heading-order', { heading: words, level, before }, HTML)]
        : [];
    }),
  ];
}

/** A long subject is cut in the letter. */
function isTitled(title: string, subject: string): boolean {
  const whole = subject.replaceAll(/\s+/g, ' ').trim();
  return title === whole || (title.endsWith('…') && whole.startsWith(title.slice(0, -1)));
}

/** All languages that a letter is written in run from left to right; a story's own may be another (WCAG 2.2, 3.1.2). */
function language({ language: said = '', headers, elements }: ReadMail): Finding[] {
  const direction = elements.find(({ name }) => name === 'html')?.attributes.dir ?? '';
  if (said === '' || said === 'und') return [trouble('language-missing', {}, HTML)];
  const meant = headers.get('content-language') ?? said;
  const isMeant = primary(said) === primary(meant);
  return [
    ...(isMeant ? [] : [trouble('language-other', { said, language: meant }, HTML)]),
    ...(direction === 'ltr' ? [] : [warning('direction-other', { said: direction || '–' }, HTML)]),
  ];
}

/** What authors wrote in a language of their own says so where it stands. */
function foreign({ shown }: ReadMail, { edition }: LetterFacts): Finding[] {
  const stories = (edition?.sections ?? []).flatMap((section) =>
    section.shows === 'stories' ? section.stories : [],
  );
  const texts = stories.flatMap(({ title, titleLanguage, summary, summaryLanguage }) => [
    [lettersOf(title), titleLanguage] as const,
    [lettersOf(summary), summaryLanguage] as const,
  ]);
  const byLetters = Map.groupBy(shown, ({ words }) => lettersOf(words));
  // The same words can stand there as another's, too: a name is in no language.
  return [...new Map(texts)].flatMap(([letters, tag]) => {
    const seen = letters === '' ? [] : (byLetters.get(letters) ?? []);
    if (tag === undefined || seen.length === 0) return [];
    const isSaid = seen.some(({ language: said = '' }) => primary(said) === primary(tag));
    return isSaid ? [] : [warning('language-part', { text: seen[0]!.words, language: tag }, HTML)];
  });
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}

/** A table that is not said to be there for its looks, or has what only tables of figures have. */
function isSpokenTable({ name, attributes: { role = '', summary } }: ReadElement): boolean {
  if (name === 'th' || name === 'caption') return true;
  return name === 'table' && (!/^(?:presentation|none)$/.test(role) || summary !== undefined);
}
