import { type CalendarDate, dateAt, type InstantMs, type TimeZone } from '@telecom-valley/time';
import {
  curation,
  writeDate,
  formatPeriod,
  type Language,
  ofName,
  ofPeriod,
  speak,
} from '@telecom-valley/words';
import { Document, Scalar } from 'yaml';
import type { NewsletterConfig, PlannedSection } from '../config.ts';
import { tellIn } from '../in-languages.ts';
import type { Story } from '../model.ts';
import { deskStories } from './desk-stories.ts';
import { keyIn, namesIn } from './edition-keys.ts';
import { fitSection } from './fit-section.ts';
import { layOnDesk, nameOf } from './lay-on-desk.ts';
import { markChanges } from './mark-changes.ts';
import { isBare, lookAtDesk, parseDesk } from './parse-desk.ts';
import { rankStories } from './rank-stories.ts';
import { readDesk } from './read-desk.ts';
import { freshAmong, idsOf } from './recognise.ts';
import { sayWhy } from './say-why.ts';
import {
  type HeldStory,
  type ProposedStory,
  proposedWith,
  sinceProposed,
} from './since-proposed.ts';
import type { ToldStory } from './told-on-desk.ts';

/** What is curated: the stories of an edition, and what was made of them before. */
export interface Curation {
  readonly edition: string;
  readonly cluster: string;
  readonly language: Language;
  readonly timeZone: TimeZone;
  readonly config: NewsletterConfig;
  readonly stories: readonly Story[];
  /** The month. */
  readonly span: { readonly from: InstantMs; readonly until: InstantMs };
  /** The stories of the last editions. */
  readonly seen: readonly ToldStory[];
  /** What members are called. */
  readonly members: ReadonlySet<string>;
  /** `edition.yaml` as it stands, with everything the editor did to it. */
  readonly desk: string | undefined;
  /** The stories that were laid out before: what is not on the desk any more, the editor took away. */
  readonly proposed: readonly ProposedStory[];
  /** What a feed of the list held when it was read last, by its address; undefined where nobody knows. */
  readonly holds: (feed: string) => readonly HeldStory[] | undefined;
  /** The sections that were laid out before, as their plan calls them. */
  readonly laid: readonly string[];
  readonly now: InstantMs;
}

export interface Curated {
  /** The new `edition.yaml`. */
  readonly desk: string;
  /** All stories that have been considered by now. */
  readonly proposed: readonly ProposedStory[];
  /** All sections that have been laid out by now. */
  readonly laid: readonly string[];
  /** Whether there was nothing on the desk before. */
  readonly isNew: boolean;
  /** How many came into their sections. */
  readonly added: number;
  /** How many went to the reserve: a section is proposed no more than its plan says. */
  readonly left: number;
  /** How many of those on the desk their feeds tell otherwise than they were proposed. */
  readonly changed: number;
}

/**
 * Lays the stories of a month on the editor's desk, ranked, with the reasons. What the editor did stays as it is,
 * comments and order too; what was not laid out before comes at the end of its section, or to the reserve.
 *
 * @throws ActionableError with everything that is wrong on the desk, each with line and column
 */
export function curate(input: Curation): Curated {
  const { config, language, stories, timeZone, now } = input;
  const isNew = input.desk === undefined || isBare(lookAtDesk(input.desk));
  if (!isNew) readDesk(input.desk!, language);
  // Who took the whole file away starts anew.
  const before = isNew ? [] : input.proposed;
  const stands = isNew ? [] : deskStories(parseDesk(input.desk!).document);
  const fresh = freshAmong(stories, new Set(before.map(({ id }) => id)), stands);
  const { desk, changed } = isNew
    ? { desk: emptyDesk(input), changed: 0 }
    : markChanges(input.desk!, sinceProposed(stories, before, input.holds), language);
  const places = new Map(
    stories.flatMap((story) => {
      const place = fitSection(story, config.sections)?.section;
      return idsOf(story).map((id) => [id, place] as const);
    }),
  );
  const date = writeDate(dateAt(now, timeZone), 'long', language);
  const laid = layOnDesk(desk, {
    stories: rankStories(fresh, input),
    gathered: stories,
    plan: config.sections,
    laid: input.laid,
    belongs: (id) => places.get(id),
    mostPerSource: config.mostPerSource,
    language,
    toNode: ({ story }) => storyNode(story, input),
    toSection: (section) => sectionNode(section, language),
    why: (standing) => sayWhy(standing, input),
    comment: isNew ? undefined : speak(curation, language)('proposal', { date }),
  });
  return {
    ...laid,
    isNew,
    changed,
    proposed: proposedWith(before, stories),
    laid: [...new Set([...(isNew ? [] : input.laid), ...config.sections.map(nameOf)])],
  };
}

/** A desk with the sections of the plan, and nothing on it yet. Comments that stand there stay. */
function emptyDesk({ edition, cluster, desk, language, config }: Curation): string {
  const words = speak(curation, language);
  const key = keyIn(language);
  const document = new Document({
    [key('subject')]: inEach(config, (told) =>
      speak(curation, told)('subject', {
        ofCluster: ofName(cluster, told),
        month: formatPeriod(edition, told),
      }),
    ),
    [key('editorial')]: inEach(config, () => ''),
    [key('sections')]: config.sections.map((section) => sectionNode(section, language)),
  });
  const isAlone = config.languages.length === 1;
  const comments = [
    words('desk', {
      ofMonth: ofPeriod(edition, language),
      pin: `${key('pin')}: ${namesIn(language).yes![0]}`,
    }),
    ...(isAlone ? [] : [words('deskLanguages', { title: key('title') })]),
  ];
  const left = (desk ?? '').trim();
  if (left === '') document.commentBefore = comments.join('\n').replaceAll(/^/gm, ' ');
  return `${left && `${left}\n\n`}${document.toString({ lineWidth: 100 })}`;
}

/** A key with nothing behind it, below which one can write: behind brackets one cannot. */
const NOTHING = Object.assign(new Scalar(null), { source: '' });

function sectionNode({ title, shows }: PlannedSection, language: Language): object {
  const key = keyIn(language);
  return {
    [key('title')]: tellIn(title, language, language).text,
    ...(shows === 'stories'
      ? { [key('stories')]: NOTHING }
      : { [key('shows')]: namesIn(language)[shows]![0] }),
  };
}

/** A text for each language of the letter; where there is one alone, the text alone. */
function inEach(
  { languages }: Pick<NewsletterConfig, 'languages'>,
  tell: (language: Language) => string,
): string | Readonly<Record<string, string>> {
  const [own, ...others] = languages;
  if (others.length === 0) return tell(own);
  return Object.fromEntries(languages.map((language) => [language, tell(language)]));
}

function storyNode(
  story: Story,
  { language, timeZone }: Pick<Curation, 'language' | 'timeZone'>,
): Readonly<Record<string, string>> {
  const key = keyIn(language);
  const date: CalendarDate = dateAt(Date.parse(story.publishedAt), timeZone);
  return {
    [key('title')]: story.title,
    [key('source')]: story.feed.title,
    [key('date')]: date,
    ...(story.alsoIn && { [key('alsoIn')]: story.alsoIn.map(({ title }) => title).join(', ') }),
    [key('link')]: story.link,
    [key('summary')]: story.summary,
    ...(story.picture && { [key('picture')]: story.picture.file }),
    [key('id')]: story.id,
  };
}
