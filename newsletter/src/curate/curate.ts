import { type CalendarDate, dateAt, type InstantMs, type TimeZone } from '@telecom-valley/time';
import { curation, formatDate, type Language, ofMonth, speak } from '@telecom-valley/words';
import { Document } from 'yaml';
import type { NewsletterConfig } from '../config.ts';
import type { Story } from '../model.ts';
import { addToDesk } from './add-to-desk.ts';
import { keyIn } from './edition-keys.ts';
import { planStories } from './plan-stories.ts';

/** What is curated: the stories of an edition, and what was made of them before. */
export interface Curation {
  readonly edition: string;
  readonly cluster: string;
  readonly language: Language;
  readonly timeZone: TimeZone;
  readonly config: NewsletterConfig;
  readonly stories: readonly Story[];
  /** `edition.yaml` as it stands, with everything the editor did to it. */
  readonly desk: string | undefined;
  /** The stories that were proposed before: what is not on the desk any more, the editor took away. */
  readonly proposed: readonly string[];
  readonly now: InstantMs;
}

export interface Curated {
  /** The new `edition.yaml`. */
  readonly desk: string;
  /** All stories that have been considered by now. */
  readonly proposed: readonly string[];
  /** How many of them are on the desk for the first time. */
  readonly added: number;
  /** How many are new, and found no room: a section shows no more than its plan says. */
  readonly left: number;
}

/**
 * Lays the stories of a month on the editor's desk. What the editor did stays as it is, comments and order
 * too; stories that were not proposed before come at the end of their sections.
 *
 * @throws ActionableError where the desk is no YAML, with line and column
 */
export function curate(input: Curation): Curated {
  const { stories, desk, timeZone, now } = input;
  const fresh = stories.filter(({ id }) => !input.proposed.includes(id));
  const planned = planStories(fresh, input.config.sections);
  const proposed = [...new Set([...input.proposed, ...stories.map(({ id }) => id)])];
  const added = planned.reduce((sum, section) => sum + section.stories.length, 0);
  const left = fresh.length - added;
  if (desk === undefined) return { desk: newDesk(input, planned), proposed, added, left };
  const toNode = (story: Story) => storyNode(story, input);
  return {
    desk: addToDesk(desk, planned, toNode, dateAt(now, timeZone), input.language),
    proposed,
    added,
    left,
  };
}

function newDesk(
  { edition, cluster, language, ...input }: Curation,
  planned: ReturnType<typeof planStories>,
): string {
  const words = speak(curation, language);
  const key = keyIn(language);
  const month = formatDate(edition, 'month', language);
  const document = new Document({
    [key('subject')]: words('subject', { cluster, month }),
    [key('editorial')]: '',
    [key('sections')]: planned.map(({ section, stories }) => ({
      [key('title')]: section.titles[language],
      ...(section.shows === 'stories'
        ? { [key('stories')]: stories.map((story) => storyNode(story, { language, ...input })) }
        : { [key('shows')]: section.shows }),
    })),
  });
  document.commentBefore = words('desk', { ofMonth: ofMonth(edition, language) }).replaceAll(
    /^/gm,
    ' ',
  );
  return document.toString({ lineWidth: 100 });
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
    [key('link')]: story.link,
    [key('summary')]: story.summary,
    ...(story.picture && { [key('picture')]: story.picture.file }),
    [key('id')]: story.id,
  };
}
