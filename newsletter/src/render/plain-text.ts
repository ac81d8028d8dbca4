import { ofName, ofPeriod, typography } from '@telecom-valley/words';
import { places } from '../message/index.ts';
import type { EditedStory, Section } from '../model.ts';
import { eventFacts } from './agenda.ts';
import { beside } from './beside.ts';
import { type Cite, numbered } from './cite.ts';
import { contestFacts } from './contests.ts';
import { editorialText } from './editorial-text.ts';
import { isolate } from './isolate.ts';
import { memberFacts } from './members.ts';
import { ownName } from './own-name.ts';
import { colon, lines, underline, wrap } from './text-lines.ts';
import { toldBy } from './told-by.ts';
import { pageUrl, type View } from './view.ts';

/** The letter as plain text, written from the edition, for those who read it so. */
export function writePlainText(view: View): string {
  const { edition, cluster, config, language, words } = view;
  const month = ofPeriod(edition.id, language);
  const cite = numbered();
  const title = `${cluster} – ${words('edition', { ofMonth: month })}`;
  return [
    underline(title, '='),
    ...editorialText(edition.editorial, cite),
    ...edition.sections.flatMap((section) => sectionText(section, view, cite)),
    '–',
    wrap(`${words('seeOnline')}${colon(language)}${pageUrl(view)}`),
    wrap(`${words('why', { ofCluster: ofName(cluster, language) })} ${words('noTracking')}`),
    `${words('unsubscribe')}${colon(language)}\n${places.unsubscribe}`,
    `${words('preferences')}${colon(language)}\n${places.preferences}`,
    wrap(config.postalAddress),
  ].join('\n\n');
}

function sectionText(section: Section, view: View, cite: Cite): string[] {
  const entries = entriesOf(section, view, cite);
  if (entries.length === 0) return [];
  const title = typography(section.title, section.titleLanguage ?? view.language);
  return [underline(title, '-'), ...entries];
}

function entriesOf(section: Section, view: View, cite: Cite): string[] {
  if (section.shows === 'agenda') {
    return section.events.map((coming) =>
      lines(
        wrap(ownName(coming.event.name, view)),
        wrap(eventFacts(coming, view)),
        coming.event.url && cite(coming.event.url).line,
      ),
    );
  }
  if (section.shows === 'contests') {
    return section.contests.map((deadline) =>
      lines(
        wrap(ownName(deadline.contest.name, view)),
        wrap(contestFacts(deadline, view)),
        deadline.url && cite(deadline.url).line,
      ),
    );
  }
  if (section.shows === 'members') {
    return section.members.map(({ member }) =>
      lines(
        wrap(ownName(member.name, view)),
        wrap(memberFacts(member, view)),
        member.url && cite(member.url).line,
      ),
    );
  }
  return section.stories.map((story) => storyText(story, view, cite));
}

function storyText(
  { title, summary, link, ...story }: EditedStory,
  view: View,
  cite: Cite,
): string {
  const { titleLanguage, summaryLanguage } = story;
  const set = (text: string, other: string | undefined) =>
    wrap(isolate(typography(text, other ?? view.language)));
  return lines(
    set(title, titleLanguage),
    wrap(beside(...toldBy(story, view))),
    summary && set(summary, summaryLanguage),
    cite(link).line,
  );
}
