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
import type { EditedStory, Edition, Section, Story } from '../model.ts';
import { agendaOf, deadlinesOf } from './coming-up.ts';
import { EDITION_KEYS } from './edition-keys.ts';
import { newMembersOf } from './new-members.ts';
import { DESK, parseDesk } from './parse-desk.ts';

/** What an edition is put together from. */
export interface EditionSources {
  readonly edition: string;
  readonly language: Language;
  readonly timeZone: TimeZone;
  /** `edition.yaml`. */
  readonly desk: string;
  /** What was gathered: the pictures and languages of stories stand there. */
  readonly stories: readonly Story[];
  readonly catalog: Catalog;
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
  const { desk, edition, language } = sources;
  const written = readDesk(desk);
  return {
    id: edition,
    language,
    subject: written.subject,
    editorial: fromHtml(marked.parse(written.editorial ?? '', { async: false })),
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
  { title, shows, stories }: ReturnType<typeof writtenSection>,
  { stories: gathered, catalog, sections, span, from, timeZone }: EditionSources,
): Section {
  const planned = sections.find((section) => Object.values(section.titles).includes(title));
  if (shows === 'agenda') {
    const days = planned?.days ?? 45;
    return {
      shows,
      title,
      events: agendaOf(catalog.events, from, days, timeZone, planned?.most ?? 20),
    };
  }
  if (shows === 'contests') {
    return { shows, title, contests: deadlinesOf(catalog.contests, from, timeZone) };
  }
  if (shows === 'members') {
    const most = planned?.most ?? 20;
    return { shows, title, members: newMembersOf(catalog.members, span, timeZone, most) };
  }
  return {
    shows: 'stories',
    title,
    stories: (stories ?? []).map((story) => toStory(story, gathered)),
  };
}

function toStory(
  { id, picture, ...told }: ReturnType<typeof writtenStory>,
  gathered: readonly Story[],
): EditedStory {
  const story = gathered.find((candidate) => candidate.id === id);
  const known = story?.picture?.file === picture ? story?.picture : undefined;
  return {
    ...told,
    summary: told.summary ?? '',
    source: told.source ?? '',
    picture: known,
    language: story?.language,
  };
}

/** An empty value, as one leaves it behind a key, is none. */
function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value) => (value === null || value === '' ? undefined : shape(value));
}

/** YAML takes a title of digits for a number. */
const words: Shape<string> = (value) => text(typeof value === 'number' ? String(value) : value);

const writtenStory = object(
  { title: words, link: webAddress },
  {
    source: maybe(words),
    date: maybe(calendarDate),
    alsoIn: maybe(words),
    summary: maybe(words),
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
  { title: words },
  { shows, stories: (value) => (value === null ? [] : listOf(writtenStory)(value)) },
);

const writtenEdition = object(
  { subject: words, sections: listOf(writtenSection) },
  // What waits in the reserve is no part of the letter, and may be in any state.
  { editorial: maybe(text), reserve: () => undefined },
);
