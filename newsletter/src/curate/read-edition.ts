import type { Finding } from '@telecom-valley/errors';
import type { Catalog } from '@telecom-valley/catalog';
import { fromHtml, type RichText, toText } from '@telecom-valley/richtext';
import type { InstantMs, TimeZone } from '@telecom-valley/time';
import { type Language, languages } from '@telecom-valley/words';
import type { PlannedSection } from '../config.ts';
import { allOf, type InLanguages, tellIn } from '../in-languages.ts';
import type { EditedStory, Edition, Section, StoryPicture } from '../model.ts';
import { agendaOf, deadlinesOf } from './coming-up.ts';
import { toEditorialHtml } from './editorial-markdown.ts';
import { newMembersOf } from './new-members.ts';
import { type Gathered, lostInEditorial, lostPictures, pictureOf } from './lost-on-desk.ts';
import type { WrittenEdition, WrittenSection, WrittenStory } from './read-desk.ts';
import { storyOf } from './recognise.ts';
import { sharedLinks } from './shared-links.ts';

/** What an edition is put together from: the pictures and languages of stories are those that were gathered. */
export interface EditionSources extends Gathered {
  readonly edition: string;
  /** That of the letter. */
  readonly language: Language;
  /** The cluster's own: what does not say otherwise is written in it. */
  readonly own: Language;
  readonly timeZone: TimeZone;
  readonly desk: WrittenEdition;
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

/** An edition, and what stands on the desk and is not in it, or hardly meant so. */
interface EditionRead {
  readonly edition: Edition;
  readonly findings: readonly Finding[];
}

/** Puts together what stands on the editor's desk and what it is about, for the readers of one language. */
export function readEdition(sources: EditionSources): EditionRead {
  const { desk: written, edition, language, own } = sources;
  const subject = tellIn(written.subject, language, own);
  const editorial = tellIn(written.editorial ?? '', language, own);
  const html = toEditorialHtml(editorial.text);
  const ownWords = fromHtml(html);
  const told = written.sections.flatMap((section) => section.stories ?? []);
  return {
    findings: [
      ...lostInEditorial(html),
      ...lostPictures(told, sources),
      ...sharedLinks(told, sources.stories),
    ],
    edition: {
      id: edition,
      language,
      subject: subject.text,
      subjectLanguage: foreign(subject.language ?? own, language),
      editorial: ownWords,
      editorialLanguage: foreign(
        editorial.language ?? languageOfEditorial(ownWords, sources) ?? own,
        language,
      ),
      sections: written.sections.map((section) => toSection(section, sources)),
    },
  };
}

function toSection(
  { title: written, shows, stories }: WrittenSection,
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
  { title, shows = 'stories' }: Pick<WrittenSection, 'title' | 'shows'>,
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

function toStory(written: WrittenStory, sources: EditionSources): EditedStory {
  const { stories, language, own, detect } = sources;
  const { id, picture: _named, title, summary = '', source, pin, ...rest } = written;
  const story = storyOf(id, stories);
  const isSame = story?.id === id;
  const original = knownLanguage(story?.language);
  const typed = original ? undefined : languageOfStory(title, summary, sources);
  const tell = (written: InLanguages, gathered: string | undefined) => {
    const { text, language: told } = tellIn(written, language, own);
    // What the editor wrote anew may be a translation; of what another feed told, it is not known what was written anew.
    const guessed =
      original && text !== gathered
        ? (detect(text) ?? (isSame ? undefined : original))
        : (original ?? typed);
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
    picture: pictureOf(written, sources),
    isPinned: pin,
  };
}

/** The language of a story that staff wrote themselves: its title and its summary together. */
function languageOfStory(
  title: InLanguages,
  summary: InLanguages,
  sources: EditionSources,
): string | undefined {
  const { language, own } = sources;
  const [head, body] = [title, summary].map((written) => tellIn(written, language, own).text);
  return languageOfText(`${head}. ${body}`, sources);
}

/** That of an editorial, if it is one in which there are letters. */
function languageOfEditorial(written: RichText, sources: EditionSources): Language | undefined {
  const told = languageOfText(toText(written), sources);
  return languages.find((known) => known === told);
}

/** Names of products make short texts look English. */
const LEAST_CHARACTERS = 60;

/** The language of what staff wrote, where it is long enough to tell. */
function languageOfText(text: string, { detect }: EditionSources): string | undefined {
  return text.length < LEAST_CHARACTERS ? undefined : detect(text);
}

/** Feeds may say that they have no language, or several (ISO 639-2). */
function knownLanguage(tag: string | undefined): string | undefined {
  return tag === undefined || /^(?:und|mul|zxx|mis)\b/i.test(tag) ? undefined : tag;
}

/** A language that is not that of the letter, be it of another country. */
function foreign<Tag extends string>(tag: Tag, language: Language): Tag | undefined {
  return tag.toLowerCase().split('-')[0] === language ? undefined : tag;
}
