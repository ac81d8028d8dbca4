import { type Config, CONFIG_FILE } from '@telecom-valley/config';
import { ActionableError, type Finding, findingsOf } from '@telecom-valley/errors';
import {
  at,
  listOf,
  object,
  oneOf,
  ParseError,
  plainObject,
  type Shape,
  text,
  unexpected,
  wholeNumber,
} from '@telecom-valley/shape';
import { type Language, languages } from '@telecom-valley/words';
import { languageTag } from './language/language-tag.ts';
import { type InLanguages, inLanguages } from './in-languages.ts';

/** What a person writes under `newsletter` in `cluster.config.ts`. */
export interface WrittenNewsletter {
  /** Whom the letter is from: `Telecom Valley <lettre@telecom-valley.example>`. */
  readonly from: string;
  /** Where the cluster can be written to by post: every letter says it. */
  readonly postalAddress: string;
  /** The list of feeds: an OPML file, or several. */
  readonly feeds: string | readonly string[];
  /** The sections of every edition, in their order. */
  readonly sections: readonly WrittenSection[];
  /** The groups of the list of feeds that are the cluster's own or its members'; those called so, by default. */
  readonly members?: string | readonly string[];
  /** How many stories of one source an edition proposes at the most: 3, by default. */
  readonly mostPerSource?: number;
  /** Words that no dictionary has to have: the cluster's own. */
  readonly knownWords?: string | readonly string[];
  /** Whose mails are given to `newsletter leave`: where mail programs write for a reader who leaves. */
  readonly leaveAddress?: string;
  /** What the readers read mail with, as Can I email names it, and how many in a hundred do: `{ gmail: 40 }`. */
  readonly mailPrograms?: Readonly<Record<string, number>>;
}

export interface WrittenSection {
  /** The same for all languages, or one for each. */
  readonly title: InLanguages;
  /** Stories, unless it says otherwise. */
  readonly shows?: 'stories' | 'agenda' | 'contests' | 'members';
  /** What belongs here: stories of these groups of the list of feeds. A section that says nothing takes the rest. */
  readonly groups?: string | readonly string[];
  /** Of these feeds, by their titles or addresses. */
  readonly feeds?: string | readonly string[];
  /** Of these categories. */
  readonly categories?: string | readonly string[];
  /** With one of these words, or of words that begin so, in title or summary; what ends in a sign is a whole word: C++. */
  readonly words?: string | readonly string[];
  /** In these languages alone: `fr`. */
  readonly languages?: string | readonly string[];
  /** How many it shows at the most. */
  readonly most?: number;
  /** How many days an agenda looks ahead. */
  readonly days?: number;
}

/** Gives the editor the names and the types of everything that can be written. */
export function defineNewsletter(newsletter: WrittenNewsletter): WrittenNewsletter {
  return newsletter;
}

/** The newsletter's configuration as the code gets it: complete. */
export interface NewsletterConfig {
  readonly from: Mailbox;
  readonly postalAddress: string;
  readonly feeds: readonly string[];
  readonly sections: readonly PlannedSection[];
  /** Undefined for the groups that are called so. */
  readonly members: readonly string[] | undefined;
  readonly mostPerSource: number;
  readonly leaveAddress?: string;
  readonly mailPrograms: Readonly<Record<string, number>>;
  readonly knownWords: readonly string[];
  /** Those that the letter is written in: the cluster's own, and all in which its sections have titles of their own. */
  readonly languages: readonly [own: Language, ...others: Language[]];
}

/** A name and an address (RFC 5322, "mailbox"). */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface PlannedSection {
  /** As its title is written: the same for all languages, or one for each. */
  readonly title: InLanguages;
  readonly shows: 'stories' | 'agenda' | 'contests' | 'members';
  readonly groups: readonly string[];
  readonly feeds: readonly string[];
  readonly categories: readonly string[];
  readonly words: readonly string[];
  readonly languages: readonly string[];
  readonly most: number;
  readonly days: number;
}

/** @throws ActionableError with everything that is wrong with the section */
export function newsletterConfig({
  language,
  newsletter,
}: Pick<Config, 'language' | 'newsletter'>): NewsletterConfig {
  try {
    const { sections, ...rest } = writtenNewsletter(newsletter);
    const { members, mostPerSource = 3, mailPrograms = {}, knownWords = [] } = rest;
    return {
      ...rest,
      members,
      mostPerSource,
      mailPrograms,
      knownWords,
      languages: [language, ...languagesOf(sections).filter((other) => other !== language)],
      sections: sections.map(planSection),
    };
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    const findings = findingsOf(cause.under('newsletter'), (path) => ({
      source: CONFIG_FILE,
      path,
    }));
    throw new ActionableError(findings as [Finding, ...Finding[]], { cause });
  }
}

/** All in which there is a title of each section that has one for each. */
function languagesOf(sections: readonly ReturnType<typeof writtenSection>[]): Language[] {
  const titles = sections.map(({ title }) => title).filter((title) => typeof title !== 'string');
  return languages.filter(
    (language) => titles.length > 0 && titles.every((title) => title[language] !== undefined),
  );
}

function planSection({
  title,
  shows,
  groups = [],
  feeds = [],
  categories = [],
  words = [],
  languages: only = [],
  most,
  days,
}: ReturnType<typeof writtenSection>): PlannedSection {
  return {
    title,
    shows: shows ?? 'stories',
    groups,
    feeds,
    categories,
    words,
    languages: only,
    most: most ?? 10,
    days: days ?? 45,
  };
}

const oneOrMoreOf =
  (shape: Shape<string>): Shape<readonly string[]> =>
  (value) =>
    typeof value === 'string' ? [shape(value)] : listOf(shape)(value);

const oneOrMore = oneOrMoreOf(text);

/** Of `en-GB` the language alone: what is told in it elsewhere belongs there as well. */
const languageCode: Shape<string> = (value) => {
  const [code] = languageTag(String(value))?.split('-') ?? [];
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  if (code === undefined || !names.of(code)) throw unexpected('language', value);
  return code;
};

const shares: Shape<Readonly<Record<string, number>>> = (value) =>
  Object.fromEntries(
    Object.entries(plainObject(value)).map(([name, share]) => [name, at(name, wholeNumber, share)]),
  );

const mailbox: Shape<Mailbox> = (value) => {
  const [, name = '', address = ''] =
    /^\s*(.*?)\s*<([^<>\s@]+@[^<>\s@]+)>\s*$/.exec(String(value)) ?? [];
  if (name === '' || /[\r\n]/.test(name)) throw unexpected('mailbox', value);
  return { name, address };
};

const emailAddress: Shape<string> = (value) => {
  if (!/^[^<>\s@?,]+@[^<>\s@?,]+$/.test(String(value))) throw unexpected('emailAddress', value);
  return String(value);
};

const writtenSection = object(
  { title: inLanguages(text) },
  {
    shows: oneOf('stories', 'agenda', 'contests', 'members'),
    groups: oneOrMore,
    feeds: oneOrMore,
    categories: oneOrMore,
    words: oneOrMore,
    languages: oneOrMoreOf(languageCode),
    most: wholeNumber,
    days: wholeNumber,
  },
);

const writtenNewsletter = object(
  { from: mailbox, postalAddress: text, feeds: oneOrMore, sections: listOf(writtenSection) },
  {
    members: oneOrMore,
    mostPerSource: wholeNumber,
    leaveAddress: emailAddress,
    mailPrograms: shares,
    knownWords: oneOrMore,
  },
);
