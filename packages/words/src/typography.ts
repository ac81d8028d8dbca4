import { isFrench } from './language.ts';

/** U+202F, the *espace fine insécable*: before `;` `!` `?`, inside « » and within numbers. */
export const narrowNoBreakSpace = '\u202F';

/** U+00A0, the *espace mots insécable*: before the colon. */
export const noBreakSpace = '\u00A0';

const SPACE = '[ \\u00A0\\u202F\\u2009]';
/** What a sign follows without a space, where it was typed so; behind a space it may be anything. */
const BEFORE = `(?:(?<=\\S)${SPACE}+|(?<=[\\p{L}\\p{N})}\\]»”’'%€…]|\\p{L}\\.))`;
const AFTER = '(?=\\s|$|[»”)\\]])';
const ALONE = '(?<![\\p{L}\\p{N}])';
/** Signs, and not words: nobody minds where « 18 heures » is broken. One letter may begin a word: « 3 t-shirts ». */
const UNIT =
  "[%‰]|[kM]?€|Md€|°C|h(?![\\p{L}])|(?:[ckm]?m[²³]?|k?g|t|ha|min|m?s|[kKMGT]o|[kMGT]?bit/s|[kMGT]?Wh?|[kMG]?Hz)(?![\\p{L}\\p{N}’'-])";

/** The only signs of which another number is made: three dots become one. */
export const ELLIPSIS = /(?<!\.)\.{3}(?!\.)/g;

const frenchRules: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [ELLIPSIS, '…'],
  [new RegExp(`(?<=\\p{L})'(?=(?:«${SPACE}*|["“(])?[\\p{L}\\p{N}])`, 'gu'), '’'],
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}"]|[«»]${SPACE}*)"(?=[\\p{L}\\p{N}])([^"«»\\n]*)"(?![\\p{L}\\p{N}"]|${SPACE}*[«»])`,
      'gu',
    ),
    '«$1»',
  ],
  [new RegExp(`«${SPACE}*`, 'g'), `«${narrowNoBreakSpace}`],
  [new RegExp(`(?<!${SPACE})${SPACE}*»`, 'g'), `${narrowNoBreakSpace}»`],
  [new RegExp(`${BEFORE}([;!?]+)${AFTER}`, 'gu'), `${narrowNoBreakSpace}$1`],
  [new RegExp(`${BEFORE}:${AFTER}`, 'gu'), `${noBreakSpace}:`],
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}]|\\d[.,]|(?<!\\d)\\d{1,3}${SPACE})\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d|${SPACE}\\d{3})`,
      'gu',
    ),
    spacedBy(narrowNoBreakSpace),
  ],
  // What a firm is registered by.
  [
    new RegExp(`${ALONE}\\d{3}(?:${SPACE}\\d{3}){2}${SPACE}\\d{5}(?!\\d)`, 'gu'),
    spacedBy(narrowNoBreakSpace),
  ],
  // Programs that call a number when it is touched do not know the narrow space in it.
  [
    new RegExp(
      `${ALONE}(?:${[
        `(?:0\\d|\\+\\d{2,3}(?:${SPACE}(?:\\(0\\)${SPACE}?)?\\d)?)(?:${SPACE}\\d\\d){4}`,
        `\\+\\d{2,3}${SPACE}\\d{3}(?:${SPACE}\\d\\d){3}`,
        `0${SPACE}8\\d\\d(?:${SPACE}\\d{3}){2}`,
      ].join('|')})(?!\\d)`,
      'gu',
    ),
    spacedBy(noBreakSpace),
  ],
  [new RegExp(`(?<=\\d)${SPACE}(?=${UNIT})`, 'gu'), narrowNoBreakSpace],
  [new RegExp(`(?<=\\d${SPACE}h)${SPACE}(?=\\d\\d(?!\\d))`, 'g'), narrowNoBreakSpace],
  [new RegExp(`(?<=\\d)${SPACE}(?=(?:millions?|milliards?)(?!\\p{L}))`, 'gu'), noBreakSpace],
  [new RegExp(`(?<=${ALONE}(?:[nN]°|pp?\\.|[aA]rt\\.|§))${SPACE}(?=\\d)`, 'gu'), noBreakSpace],
  [
    new RegExp(`(?<=${ALONE}(?:MM?\\.|M(?:me|lle)s?|Dr|Pr|Me))${SPACE}(?=\\p{Lu})`, 'gu'),
    noBreakSpace,
  ],
];

function spacedBy(space: string): (number: string) => string {
  return (number) => number.replaceAll(new RegExp(SPACE, 'g'), space);
}

/**
 * Sets a sentence as printers of its language do: in French « guillemets », narrow no-break spaces
 * before `;` `!` `?` and within numbers, a no-break space before the colon and behind `M.`, `n°` and `p.`, ’ and ….
 * Other languages pass unchanged, and so do addresses and times of day (`https://…?a=1`, `18:30`). Doing it twice
 * changes nothing, and but for `ELLIPSIS` no sign is added or taken away, spaces apart.
 *
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 *
 * @param language - a BCP 47 tag
 */
export function typography(text: string, language: string): string {
  if (!isFrench(language)) return text;
  return frenchRules.reduce(
    (set, [pattern, replacement]) => set.replace(pattern, replacement as string),
    text,
  );
}
