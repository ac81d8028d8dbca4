import type { Language } from './language.ts';

/** U+202F, the *espace fine insécable*: before `;` `!` `?` and inside « ». */
export const narrowNoBreakSpace = '\u202F';

/** U+00A0, the *espace mots insécable*: before the colon. */
export const noBreakSpace = '\u00A0';

const SPACES = '[ \\u00A0\\u202F\\u2009]';
const BEFORE = "(?<=[\\p{L}\\p{N})}\\]»”’'%€…])";
const AFTER = '(?=\\s|$|[»”)\\]])';

const frenchRules: readonly (readonly [RegExp, string])[] = [
  [/\.\.\.(?!\.)/g, '…'],
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}"]|[«»]${SPACES}*)"(?=[\\p{L}\\p{N}])([^"«»\\n]*)"(?![\\p{L}\\p{N}"]|${SPACES}*[«»])`,
      'gu',
    ),
    '«$1»',
  ],
  [new RegExp(`«${SPACES}*`, 'g'), `«${narrowNoBreakSpace}`],
  [new RegExp(`${SPACES}*»`, 'g'), `${narrowNoBreakSpace}»`],
  [new RegExp(`${BEFORE}${SPACES}*([;!?]+)${AFTER}`, 'gu'), `${narrowNoBreakSpace}$1`],
  [new RegExp(`${BEFORE}${SPACES}*:${AFTER}`, 'gu'), `${noBreakSpace}:`],
  [new RegExp(`(?<=\\d)${SPACES}(?=\\d{3}(?!\\d)|[%€]|h(?![\\p{L}]))`, 'gu'), narrowNoBreakSpace],
  [new RegExp(`(?<=\\d${SPACES}h)${SPACES}(?=\\d\\d(?!\\d))`, 'g'), narrowNoBreakSpace],
];

/**
 * Sets a sentence as printers of its language do: in French « guillemets », narrow no-break spaces
 * before `;` `!` `?`, a no-break space before the colon, ’ and …. Other languages pass unchanged, and
 * so do addresses and times of day (`https://…?a=1`, `18:30`). Doing it twice changes nothing.
 *
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function typography(text: string, language: Language): string {
  if (language !== 'fr') return text;
  return frenchRules.reduce(
    (set, [pattern, replacement]) => set.replace(pattern, replacement),
    text,
  );
}
