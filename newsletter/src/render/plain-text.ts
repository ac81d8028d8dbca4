import { toText } from '@telecom-valley/richtext';
import { noBreakSpace, ofPeriod, typography } from '@telecom-valley/words';
import { places } from '../message/index.ts';
import type { EditedStory, Section } from '../model.ts';
import { eventFacts } from './agenda.ts';
import { contestFacts } from './contests.ts';
import { memberFacts } from './members.ts';
import { toldBy } from './told-by.ts';
import { pageUrl, type View } from './view.ts';

const WIDTH = 72;

/** The letter as plain text, written from the edition, for those who read it so. */
export function writePlainText(view: View): string {
  const { edition, cluster, config, language, words } = view;
  const month = ofPeriod(edition.id, language);
  const title = `${cluster} – ${words('edition', { ofMonth: month })}`;
  return [
    underline(title, '='),
    ...(edition.editorial.length > 0 ? [wrap(toText(edition.editorial))] : []),
    ...edition.sections.flatMap((section) => sectionText(section, view)),
    underline('–', ' ').trim(),
    wrap(`${words('seeOnline')}${colon(view)}${pageUrl(view)}`),
    wrap(`${words('why', { cluster })} ${words('noTracking')}`),
    `${words('unsubscribe')}${colon(view)}\n${places.unsubscribe}`,
    `${words('preferences')}${colon(view)}\n${places.preferences}`,
    wrap(config.postalAddress),
  ].join('\n\n');
}

function sectionText(section: Section, view: View): string[] {
  const entries = entriesOf(section, view);
  if (entries.length === 0) return [];
  const title = typography(section.title, section.titleLanguage ?? view.language);
  return [underline(title, '-'), ...entries];
}

function entriesOf(section: Section, view: View): string[] {
  if (section.shows === 'agenda') {
    return section.events.map((coming) =>
      lines(wrap(coming.event.name), wrap(eventFacts(coming, view)), coming.event.url),
    );
  }
  if (section.shows === 'contests') {
    return section.contests.map((deadline) =>
      lines(wrap(deadline.contest.name), wrap(contestFacts(deadline, view))),
    );
  }
  if (section.shows === 'members') {
    return section.members.map((member) =>
      lines(wrap(member.name), wrap(memberFacts(member)), member.url),
    );
  }
  return section.stories.map((story) => storyText(story, view));
}

function storyText({ title, summary, link, ...story }: EditedStory, view: View): string {
  const { titleLanguage, summaryLanguage } = story;
  const set = (text: string, other: string | undefined) =>
    wrap(other ? text : typography(text, view.language));
  const told = toldBy(story, view).join(' · ').replaceAll(noBreakSpace, ' ');
  return lines(
    set(title, titleLanguage),
    wrap(told),
    summary && set(summary, summaryLanguage),
    link,
  );
}

function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}

function colon({ language }: View): string {
  return language === 'fr' ? '\u00A0: ' : ': ';
}

function underline(title: string, sign: string): string {
  const words = wrap(title);
  const longest = Math.max(...words.split('\n').map((line) => line.trimEnd().length));
  return `${words}\n${sign.repeat(Math.min(longest, WIDTH))}`;
}

/** No line is longer than 72 signs, but for a word that is; one that goes on in the next ends with a space (RFC 3676). */
function wrap(text: string): string {
  return text
    .split('\n')
    .map((paragraph) => {
      const wrapped: string[] = [''];
      for (const word of paragraph.trim().split(/ +/)) {
        const line = wrapped.at(-1)!;
        if (line !== '' && line.length + 1 + word.length >= WIDTH) wrapped.push(word);
        else wrapped[wrapped.length - 1] = line === '' ? word : `${line} ${word}`;
      }
      return wrapped.join(' \n');
    })
    .join('\n');
}
