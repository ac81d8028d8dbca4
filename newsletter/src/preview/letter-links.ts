import type { Finding, Severity } from '@telecom-valley/errors';
import { escapeHtml } from '@telecom-valley/richtext';
import { type Language, languageName, preview, speak } from '@telecom-valley/words';
import type { NewsletterConfig } from '../config.ts';
import { folderIn } from '../in-languages.ts';
import { NOTES } from '../model.ts';
import { LOOKS } from './looks.ts';
import type { Choice } from './seen.ts';

/** The page of these links, with what was found in other letters than the one that is looked at. */
export const LINKS_PAGE = 'letters.html';

/** What was found in the letters of the edition. */
type Found = ReadonlyMap<Language, readonly Finding[]>;

/** All letters that can be looked at: that of the edition and the short ones, in each language. */
export function letterLinks(
  choice: Choice,
  { languages }: Pick<NewsletterConfig, 'languages'>,
  language: Language,
  found: Found = new Map(),
): string {
  const words = speak(preview, language);
  const link = (one: Choice, name: string) => {
    const isCurrent = one.language === choice.language && one.note === choice.note;
    const folder = `${folderIn(one.language, { languages })}${one.note ? `${one.note}/` : ''}`;
    const findings = isCurrent || one.note ? [] : (found.get(one.language) ?? []);
    return `<a href="/${folder}"${isCurrent ? ' aria-current="page"' : ''}>${escapeHtml(name)}<span>${marks(findings, language)}</span></a>`;
  };
  const lists = languages.map((told) => {
    const name = languages.length === 1 ? words('edition') : languageName(told, language);
    const links = [undefined, ...NOTES].map((note) =>
      link({ language: told, note }, note ? words(note) : name),
    );
    return `<p>${links.join('')}</p>`;
  });
  return `<nav aria-label="${escapeHtml(words('letters'))}">${lists.join('')}</nav>`;
}

/** How many errors and warnings there are. */
function marks(findings: readonly Finding[], language: Language): string {
  const words = speak(preview, language);
  return (['error', 'warning'] as const)
    .map((severity) => ({ severity, count: countOf(findings, severity) }))
    .filter(({ count }) => count > 0)
    .map(
      ({ severity, count }) =>
        ` <b class="${severity}">${LOOKS[severity].sign} ${escapeHtml(words(`${severity}s`, { count }))}</b>`,
    )
    .join('');
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
