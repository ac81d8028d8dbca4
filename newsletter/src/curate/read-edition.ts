import type { Catalog } from '@telecom-valley/catalog';
import { ActionableError, type Finding, findingsOf } from '@telecom-valley/errors';
import { fromHtml } from '@telecom-valley/richtext';
import {
  calendarDate,
  listOf,
  object,
  ParseError,
  type Shape,
  text,
  unexpected,
  webAddress,
} from '@telecom-valley/shape';
import { findPlace, withKnownKeys } from '@telecom-valley/sources';
import type { InstantMs, TimeZone } from '@telecom-valley/time';
import type { Language } from '@telecom-valley/words';
import { marked } from 'marked';
import { LineCounter, parseDocument } from 'yaml';
import type { PlannedSection } from '../config.ts';
import { type InLanguages, inLanguages, tellIn } from '../in-languages.ts';
import type { EditedStory, Edition, Section, Story, StoryPicture } from '../model.ts';
import { agendaOf, deadlinesOf } from './coming-up.ts';
import { EDITION_KEYS } from './edition-keys.ts';
import { newMembersOf } from './new-members.ts';
import { DESK, parseDesk } from './parse-desk.ts';

/** What an edition is put together from. */
export interface EditionSources {
  readonly edition: string;
  /** That of the letter. */
  readonly language: Language;
  /** The cluster's own: what does not say otherwise is written in it. */
  readonly own: Language;
  readonly timeZone: TimeZone;
  /** `edition.yaml`. */
  readonly desk: string;
  /** What was gathered: the pictures and languages of stories stand there. */
  readonly stories: readonly Story[];
  readonly catalog: Catalog;
  /** Of new members, by their ids. */
  readonly logos: ReadonlyMap<string, StoryPicture>;
  readonly sections: readonly PlannedSection[];
  /** The time that the edition covers. */
  readonly span: { readonly from: InstantMs; readonly until: InstantMs };
  /** The instant from which the agenda looks ahead. */
  readonly from: InstantMs;
}

/**
 * Reads the editor's desk, and puts the edition together.
 *
 * @throws ActionableError with everything that is wrong on the desk, each with line and column
 */
export function readEdition(sources: EditionSources): Edition {
  const { desk, edition, language, own } = sources;
  const written = readDesk(desk);
  const subject = tellIn(written.subject, language, own);
  const editorial = tellIn(written.editorial ?? '', language, own);
  return {
    id: edition,
    language,
    subject: subject.text,
    subjectLanguage: foreign(subject.language ?? own, language),
    editorial: fromHtml(marked.parse(editorial.text, { async: false })),
    editorialLanguage: foreign(editorial.language ?? own, language),
    sections: written.sections.map((section) => toSection(section, sources)),
  };
}

function readDesk(desk: string): ReturnType<typeof writtenEdition> {
  parseDesk(desk);
  const lines = new LineCounter();
  const document = parseDocument(desk, { lineCounter: lines });
  try {
    return writtenEdition(withKnownKeys(document.toJS(), EDITION_KEYS));
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    const place = (path: string) => ({
      source: DESK,
      ...findPlace(document, path, EDITION_KEYS, lines),
    });
    throw new ActionableError(findingsOf(cause, place) as [Finding, ...Finding[]], { cause });
  }
}

function toSection(
  { title: written, shows, stories }: ReturnType<typeof writtenSection>,
  sources: EditionSources,
): Section {
  const { catalog, logos, span, from, timeZone } = sources;
  const { planned, ...title } = titleOf(written, sources);
  if (shows === 'agenda') {
    const days = planned?.days ?? 45;
    return {
      shows,
      ...title,
      events: agendaOf(catalog.events, from, days, timeZone, planned?.most ?? 20),
    };
  }
  if (shows === 'contests') {
    return { shows, ...title, contests: deadlinesOf(catalog.contests, from, timeZone) };
  }
  if (shows === 'members') {
    const most = planned?.most ?? 20;
    return {
      shows,
      ...title,
      members: newMembersOf(catalog.members, span, timeZone, most).map((member) => ({
        member,
        logo: logos.get(member.id),
      })),
    };
  }
  return {
    shows: 'stories',
    ...title,
    stories: (stories ?? []).map((story) => toStory(story, sources)),
  };
}

/** A title of the plan has its translation there. */
function titleOf(written: InLanguages, { language, own, sections }: EditionSources) {
  const { text: title, language: told } = tellIn(written, language, own);
  const planned = sections.find(({ titles }) => Object.values(titles).includes(title));
  return told === undefined && planned
    ? { planned, title: planned.titles[language] }
    : { planned, title, titleLanguage: foreign(told ?? own, language) };
}

function toStory(
  { id, picture, title, summary, source, ...rest }: ReturnType<typeof writtenStory>,
  { stories, language, own }: EditionSources,
): EditedStory {
  const story = stories.find((candidate) => candidate.id === id);
  const known = story?.picture?.file === picture ? story?.picture : undefined;
  const toldTitle = tellIn(title, language, own);
  const toldSummary = tellIn(summary ?? '', language, own);
  const original = story?.language ?? own;
  return {
    ...rest,
    title: toldTitle.text,
    titleLanguage: foreign(toldTitle.language ?? original, language),
    linkLanguage: foreign(original, language),
    summary: toldSummary.text,
    summaryLanguage: foreign(toldSummary.language ?? original, language),
    source: source ?? '',
    picture: known,
  };
}

/** A language that is not that of the letter, be it of another country. */
function foreign<Tag extends string>(tag: Tag, language: Language): Tag | undefined {
  return tag.toLowerCase().split('-')[0] === language ? undefined : tag;
}

/** An empty value, as one leaves it behind a key, is none; and so is one that is empty for each language. */
function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value) => (isEmpty(value) ? undefined : shape(value));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** YAML takes a title of digits for a number. */
const words: Shape<string> = (value) => text(typeof value === 'number' ? String(value) : value);

const writtenStory = object(
  { title: inLanguages(words), link: webAddress },
  {
    source: maybe(words),
    date: maybe(calendarDate),
    alsoIn: maybe(words),
    summary: maybe(inLanguages(words)),
    picture: maybe(text),
    id: maybe(words),
  },
);

const SHOWS: Readonly<Record<string, PlannedSection['shows']>> = {
  stories: 'stories',
  nouvelles: 'stories',
  notizie: 'stories',
  agenda: 'agenda',
  contests: 'contests',
  concours: 'contests',
  concorsi: 'contests',
  members: 'members',
  adhérents: 'members',
  soci: 'members',
};

const shows: Shape<PlannedSection['shows']> = (value) => {
  const known = SHOWS[String(value)];
  if (!known) throw unexpected('one of', value, Object.keys(SHOWS));
  return known;
};

const writtenSection = object(
  { title: inLanguages(words) },
  { shows, stories: (value) => (value === null ? [] : listOf(writtenStory)(value)) },
);

const writtenEdition = object(
  { subject: inLanguages(words), sections: listOf(writtenSection) },
  // What waits in the reserve is no part of the letter, and may be in any state.
  { editorial: maybe(inLanguages(text)), reserve: () => undefined },
);
