import { type CalendarDate, dateAt, type InstantMs, type TimeZone } from '@telecom-valley/time';
import {
  curation,
  writeDate,
  formatPeriod,
  type Language,
  ofPeriod,
  speak,
} from '@telecom-valley/words';
import { Document } from 'yaml';
import type { NewsletterConfig } from '../config.ts';
import { tellIn } from '../in-languages.ts';
import type { Story } from '../model.ts';
import { deskStories } from './desk-stories.ts';
import { keyIn } from './edition-keys.ts';
import { layOnDesk } from './lay-on-desk.ts';
import { markVanished } from './mark-vanished.ts';
import { parseDesk } from './parse-desk.ts';
import { rankStories } from './rank-stories.ts';
import { idsOf, recognise } from './recognise.ts';
import { sayWhy } from './say-why.ts';

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
  /** The sources of the last editions. */
  readonly seen: ReadonlySet<string>;
  /** What members are called. */
  readonly members: ReadonlySet<string>;
  /** `edition.yaml` as it stands, with everything the editor did to it. */
  readonly desk: string | undefined;
  /** The stories that were laid out before: what is not on the desk any more, the editor took away. */
  readonly proposed: readonly string[];
  readonly now: InstantMs;
}

export interface Curated {
  /** The new `edition.yaml`. */
  readonly desk: string;
  /** All stories that have been considered by now. */
  readonly proposed: readonly string[];
  /** How many came into their sections. */
  readonly added: number;
  /** How many went to the reserve: a section is proposed no more than its plan says. */
  readonly left: number;
}

/**
 * Lays the stories of a month on the editor's desk, ranked, with the reasons. What the editor did stays as it is,
 * comments and order too; what was not laid out before comes at the end of its section, or to the reserve.
 *
 * @throws ActionableError where the desk is no YAML, with line and column
 */
export function curate(input: Curation): Curated {
  const { config, language, stories, timeZone, now } = input;
  const isNew = input.desk === undefined || input.desk.trim() === '';
  // Who took the whole file away starts anew.
  const before = isNew ? [] : input.proposed;
  const document = isNew ? emptyDesk(input) : parseDesk(input.desk!);
  const { fresh, isGone } = recognise(stories, before, deskStories(document));
  const marked = markVanished(document, isGone, language);
  const date = writeDate(dateAt(now, timeZone), 'long', language);
  const laid = layOnDesk(document, {
    stories: rankStories(fresh, input),
    plan: config.sections,
    mostPerSource: config.mostPerSource,
    language,
    toNode: ({ story }) => storyNode(story, input),
    why: (standing) => sayWhy(standing, input),
    comment: isNew ? undefined : speak(curation, language)('proposal', { date }),
  });
  return {
    ...laid,
    desk:
      isNew || fresh.length > 0 || marked > 0 ? document.toString({ lineWidth: 100 }) : input.desk!,
    proposed: [...new Set([...before, ...stories.flatMap(idsOf)])],
  };
}

/** A desk with the sections of the plan, and nothing on it yet. */
function emptyDesk({ edition, cluster, language, config }: Curation): Document {
  const words = speak(curation, language);
  const key = keyIn(language);
  const document = new Document({
    [key('subject')]: inEach(config, (told) =>
      speak(curation, told)('subject', { cluster, month: formatPeriod(edition, told) }),
    ),
    [key('editorial')]: inEach(config, () => ''),
    [key('sections')]: config.sections.map(({ title, shows }) => ({
      [key('title')]: tellIn(title, language, language).text,
      ...(shows === 'stories' ? { [key('stories')]: [] } : { [key('shows')]: shows }),
    })),
  });
  const isAlone = config.languages.length === 1;
  const comments = [
    words('desk', { ofMonth: ofPeriod(edition, language) }),
    ...(isAlone ? [] : [words('deskLanguages', { title: key('title') })]),
  ];
  document.commentBefore = comments.join('\n').replaceAll(/^/gm, ' ');
  return document;
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
