import type { Finding } from '@telecom-valley/errors';
import { knownKey } from '@telecom-valley/sources';
import { isPair, visit } from 'yaml';
import { EDITION_KEYS } from './edition-keys.ts';
import { DESK, lookAtDesk } from './parse-desk.ts';
import { addressesIn, offsetOfWords, readText, type Written } from './written-text.ts';

/** What is made of the desk, and written anew when that has changed; and where the links of a letter lead. */
const MADE = /^(?:edition\.yaml|message(?:\.(?<language>\w+))?\.\w+)$|^https?:/;

/** What a finding can speak of that stands on the desk, the surest first. */
const SAID = ['title', 'address', 'picture', 'element', 'written', 'text', 'subject'];

/** Findings of letters, with the line of the desk on which what they speak of stands first, where it stands there. */
export function placeOnDesk(findings: readonly Finding[], desk: string): Finding[] {
  if (findings.length === 0) return [];
  const { document, where: placeAt } = lookAtDesk(desk);
  const all: Written[] = [];
  visit(document, {
    Pair: (_key, { key }) =>
      knownKey(String(key), EDITION_KEYS) === 'reserve' ? visit.SKIP : undefined,
    Scalar(key, { range }, path) {
      if (key === 'key' || !range) return;
      const pair = path.at(-1);
      const language = isPair(pair) ? String(pair.key) : '';
      all.push(readText(desk.slice(range[0], range[1]), range[0], language));
    },
  });
  const forLanguage = (language: string) => {
    const isOther = (one: Written) => Number(one.language !== language);
    const texts = all.toSorted((a, b) => isOther(a) - isOther(b));
    return { texts, addresses: addressesIn(texts) };
  };
  const read = new Map<string, ReturnType<typeof forLanguage>>();
  return findings.map((finding) => {
    const { source = '', path, line: known } = finding.where;
    const made = known === undefined ? MADE.exec(source) : null;
    if (!made) return finding;
    const { language = '' } = made.groups!;
    if (!read.has(language)) read.set(language, forLanguage(language));
    const { texts, addresses } = read.get(language)!;
    const said = saidBy(finding);
    const offset = URL.canParse(said)
      ? addresses.get(new URL(said).href)
      : offsetOfWords(said, texts, said === finding.values.written);
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
