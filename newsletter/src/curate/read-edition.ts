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
import { allOf, type InLanguages, inLanguages, tellIn } from '../in-languages.ts';
import type { EditedStory, Edition, Section, Story, StoryPicture } from '../model.ts';
import { agendaOf, deadlinesOf } from './coming-up.ts';
import { EDITION_KEYS } from './edition-keys.ts';
import { newMembersOf } from './new-members.ts';
import { lostInEditorial, lostPictures, pictureOf } from './lost-on-desk.ts';
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
  /** In which language a text is written, as far as it can be told. */
  readonly detect: (text: string) => string | undefined;
  readonly catalog: Catalog;
  /** Of new members, by their ids. */
  readonly logos: ReadonlyMap<string, StoryPicture>;
  readonly sections: readonly PlannedSection[];
  /** The time that the edition covers. */
  readonly span: { readonly from: InstantMs; readonly until: InstantMs };
  /** The instant from which the agenda looks ahead. */
  readonly from: InstantMs;
}

/** An edition, and what stands on the desk and is not in it. */
interface EditionRead {
  readonly edition: Edition;
  readonly findings: readonly Finding[];
}

/**
 * Reads the editor's desk, and puts the edition together.
 *
 * @throws ActionableError with everything that is wrong on the desk, each with line and column
 */
export function readEdition(sources: EditionSources): EditionRead {
  const { desk, edition, language, own, stories } = sources;
  const written = readDesk(desk);
  const subject = tellIn(written.subject, language, own);
  const editorial = tellIn(written.editorial ?? '', language, own);
  const tokens = marked.lexer(editorial.text);
  const ownWords = fromHtml(marked.parser(tokens));
  const told = written.sections.flatMap((section) => section.stories ?? []);
  return {
    findings: [...lostInEditorial(tokens, ownWords), ...lostPictures(told, stories)],
    edition: {
      id: edition,
      language,
      subject: subject.text,
      subjectLanguage: foreign(subject.language ?? own, language),
      editorial: ownWords,
      editorialLanguage: foreign(editorial.language ?? own, language),
      sections: written.sections.map((section) => toSection(section, sources)),
    },
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
  const planned = plannedFor({ title: written, shows }, sources);
  const title = titleOf(written, planned, sources);
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

/** The section of the plan that a section is: by its title in any language, or as the only one that shows the same. */
function plannedFor(
  { title, shows = 'stories' }: Pick<ReturnType<typeof writtenSection>, 'title' | 'shows'>,
  { sections }: EditionSources,
): PlannedSection | undefined {
  const titles = allOf(title);
  const named = sections.find((section) =>
    allOf(section.title).some((one) => titles.includes(one)),
  );
  const alike = sections.filter((section) => section.shows === shows);
  return named ?? (shows !== 'stories' && alike.length === 1 ? alike[0] : undefined);
}

/** A title of the plan has its translation there. */
function titleOf(
  written: InLanguages,
  planned: PlannedSection | undefined,
  { language, own }: EditionSources,
) {
  const isAsPlanned =
    planned !== undefined && typeof written === 'string' && allOf(planned.title).includes(written);
  const { text: title, language: told = own } = tellIn(
    isAsPlanned ? planned.title : written,
    language,
    own,
  );
  return { title, titleLanguage: foreign(told, language) };
}

function toStory(
  written: ReturnType<typeof writtenStory>,
  { stories, language, own, detect }: EditionSources,
): EditedStory {
  const { id, picture: _named, title, summary = '', source, ...rest } = written;
  const story = stories.find((candidate) => candidate.id === id);
  const original = knownLanguage(story?.language);
  const tell = (written: InLanguages, gathered: string | undefined) => {
    const { text, language: told } = tellIn(written, language, own);
    // What the editor wrote anew may be a translation.
    const guessed = text === gathered ? original : original && detect(text);
    return { text, language: foreign(told ?? guessed ?? own, language) };
  };
  const toldTitle = tell(title, story?.title);
  const toldSummary = tell(summary, story?.summary);
  return {
    ...rest,
    title: toldTitle.text,
    titleLanguage: toldTitle.language,
    linkLanguage: original && foreign(original, language),
    summary: toldSummary.text,
    summaryLanguage: toldSummary.language,
    source: source ?? '',
    picture: pictureOf(written, stories),
  };
}

/** Feeds may say that they have no language, or several (ISO 639-2). */
function knownLanguage(tag: string | undefined): string | undefined {
  return tag === undefined || /^(?:und|mul|zxx|mis)\b/i.test(tag) ? undefined : tag;
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
  { editorial: maybe(inLanguages(words)), reserve: () => undefined },
);
