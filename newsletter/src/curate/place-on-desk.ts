import type { Finding } from '@telecom-valley/errors';
import { knownKey } from '@telecom-valley/sources';
import { visit } from 'yaml';
import { EDITION_KEYS } from './edition-keys.ts';
import { DESK, lookAtDesk } from './parse-desk.ts';

/** What is made of the desk, and written anew when that has changed; and where the links of a letter lead. */
const MADE = /^(?:edition\.yaml|message\.\w+)$|^https?:/;

/** What a finding can speak of that stands on the desk, the surest first. */
const SAID = ['title', 'address', 'picture', 'element', 'written', 'text', 'subject'];

/** Fewer are found anywhere, unless they are all that stands there. */
const FEWEST_SIGNS = 4;

/** They say enough: the end may have been left out. */
const MOST_SIGNS = 60;

const ADDRESS = /\b[a-z][a-z+.-]*:[^\s<>"'()[\]{}]+/gi;

/** A text of the desk as it is written, and where it begins. */
interface Written {
  readonly text: string;
  readonly offset: number;
}

/** Findings of letters, with the line of the desk on which what they speak of stands first, where it stands there. */
export function placeOnDesk(findings: readonly Finding[], desk: string): Finding[] {
  const { document, where: placeAt } = lookAtDesk(desk);
  const all: Written[] = [];
  visit(document, {
    Pair: (_key, { key }) =>
      knownKey(String(key), EDITION_KEYS) === 'reserve' ? visit.SKIP : undefined,
    Scalar(key, { range }) {
      if (key === 'key' || !range) return;
      all.push({ text: desk.slice(range[0], range[1]), offset: range[0] });
    },
  });
  return findings.map((finding) => {
    const { source = '', path, line: known } = finding.where;
    const said = known === undefined && MADE.test(source) ? saidBy(finding) : '';
    const offset = URL.canParse(said) ? offsetOfAddress(said, all) : offsetOfWords(said, all);
    if (offset === undefined) return finding;
    const { line } = placeAt(offset);
    // The sentence of what was found at an address does not have it.
    const named = path ?? (said === source ? source : undefined);
    const where = { source: DESK, line: line!, ...(named !== undefined && { path: named }) };
    return { ...finding, where };
  });
}

function saidBy({ rule, values, where: { source = '' } }: Finding): string {
  if (/^https?:/.test(source)) return source;
  // Other words are those of the letter, and what is wrong with them is how they look.
  const keys = rule.includes('link') ? [...SAID, 'words'] : SAID;
  return keys.map((key) => String(values[key] ?? '')).find((value) => value !== '') ?? '';
}

function offsetOfAddress(address: string, all: readonly Written[]): number | undefined {
  const { href } = new URL(address);
  for (const { text, offset } of all) {
    for (const { 0: found, index } of text.matchAll(ADDRESS)) {
      const same = URL.parse(found)?.href;
      if (same === href || same?.replace(/#.*$/, '') === href) return offset + index;
    }
  }
  return undefined;
}

/** Spaces, quotation marks and line ends may differ between the desk and the letter. */
function offsetOfWords(words: string, all: readonly Written[]): number | undefined {
  const signs = words.match(/[\p{L}\p{N}]/gu) ?? [];
  if (signs.length === 0) return undefined;
  const between = String.raw`[^\p{L}\p{N}]*`;
  const alike = signs.slice(0, MOST_SIGNS).join(between);
  const whole = firstOffset(all, new RegExp(`^${between}${alike}${between}$`, 'iu'));
  if (whole !== undefined || signs.length < FEWEST_SIGNS) return whole;
  const isThere = all.find(({ text }) => text.includes(words));
  if (isThere) return isThere.offset + isThere.text.indexOf(words);
  return firstOffset(all, new RegExp(alike, 'iu'));
}

function firstOffset(all: readonly Written[], wanted: RegExp): number | undefined {
  const found = all.find(({ text }) => wanted.test(text));
  return found && found.offset + found.text.search(wanted);
}
