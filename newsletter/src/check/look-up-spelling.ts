import { type Finding, warning } from '@telecom-valley/errors';
import { type RichText, toText } from '@telecom-valley/richtext';
import { type Language, languages } from '@telecom-valley/words';
import type { Edition } from '../model.ts';
import { DESK } from './check-rule.ts';
import type { RunProgram } from './look-up-spam.ts';

/** As Hunspell calls its dictionaries. */
const DICTIONARIES: Readonly<Record<Language, string>> = {
  fr: 'fr_FR',
  en: 'en_GB,en_US',
  it: 'it_IT',
};

const MOST_NAMED = 30;

/**
 * The words of letters that no dictionary has, in the language that they are written in, where the machine has Hunspell.
 * What begins with a capital is taken for a name.
 *
 * @param known - words of the cluster's own
 */
export async function lookUpSpelling(
  letters: readonly Edition[],
  known: readonly string[],
  runProgram: RunProgram,
): Promise<Finding[]> {
  const allowed = new Set(known.map((word) => word.toLowerCase()));
  const texts = letters.flatMap(textsOf);
  const findings = await Promise.all(
    languages.map(async (language) => {
      const own = new Set(
        texts.filter((text) => text.language === language).map(({ text }) => text),
      );
      if (own.size === 0) return [];
      const args = ['-l', '-i', 'utf-8', '-d', DICTIONARIES[language]];
      const said = await runProgram('hunspell', args, Buffer.from([...own].join('\n')));
      const unknown = (said ?? '').split(/\s+/).map((word) => word.replace(/\.+$/, ''));
      const words = [...new Set(unknown)].filter(
        (word) => /^\p{Ll}{3}/u.test(word) && !allowed.has(word.toLowerCase()),
      );
      return words.length > 0 ? [finding(language, words)] : [];
    }),
  );
  return findings.flat();
}

function finding(language: Language, words: readonly string[]): Finding {
  const some = words.slice(0, MOST_NAMED).join(', ');
  const values = { language, words: some + (words.length > MOST_NAMED ? ' …' : '') };
  return { ...warning('spelling', values, DESK), severity: 'info' };
}

interface Written {
  readonly text: string;
  /** The first part of a BCP 47 tag. */
  readonly language: string;
}

function textsOf(edition: Edition): Written[] {
  const { language, subject, subjectLanguage, editorial, editorialLanguage, sections } = edition;
  const all: (readonly [text: string, other: string | undefined])[] = [
    [subject, subjectLanguage],
    [toText(withoutCode(editorial)), editorialLanguage],
    ...sections.flatMap((section) => [
      [section.title, section.titleLanguage] as const,
      ...(section.shows === 'stories' ? section.stories : []).flatMap((story) => [
        [story.title, story.titleLanguage] as const,
        [story.summary, story.summaryLanguage] as const,
      ]),
    ]),
  ];
  return all.map(([text, other]) => ({
    text: text.replaceAll(ADDRESS, ' '),
    language: (other ?? language).toLowerCase().split('-')[0]!,
  }));
}

/** An address is no word, nor is the name of a host. */
const ADDRESS = /\bhttps?:\S+|\S+@\S+|\b(?:[a-z\d-]+\.)+[a-z]{2,}\b(?:\/\S*)?/gi;

/** Nor is what stands in code. */
function withoutCode(tree: RichText): RichText {
  return tree.map((node) => {
    if (typeof node === 'string' || !node.children) return node;
    if (node.tag === 'code' || node.tag === 'pre') return ' ';
    return { ...node, children: withoutCode(node.children) };
  });
}
