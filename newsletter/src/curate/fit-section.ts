import { areAlike, fold } from '@telecom-valley/words';
import type { PlannedSection } from '../config.ts';
import type { Feed, Story } from '../model.ts';

/** What makes a story belong to a section. */
export interface Fit {
  readonly section: PlannedSection;
  readonly by: 'feed' | 'group' | 'category' | 'word' | 'rest';
  /** The feed, the group, the category or the word. */
  readonly value: string;
}

/** How well each of them fits: a feed that is named belongs more surely than a word that occurs. */
const STRENGTH = { feed: 4, group: 3, category: 2, word: 1, rest: 0 } as const;

/**
 * The section that a story fits best; of several that it fits as well, the first of the plan. One that asks for nothing
 * takes what fits nowhere else.
 */
export function fitSection(story: Story, plan: readonly PlannedSection[]): Fit | undefined {
  const fits = plan
    .filter(({ shows, languages }) => shows === 'stories' && speaks(story, languages))
    .map((section) => fitOf(story, section))
    .filter((fit) => fit !== undefined);
  return fits.toSorted((a, b) => STRENGTH[b.by] - STRENGTH[a.by])[0];
}

function fitOf(story: Story, section: PlannedSection): Fit | undefined {
  const { groups, feeds, categories, words } = section;
  const { title, group } = story.feed;
  const feed = feeds.find((name) => isFeed(name, story.feed));
  if (feed !== undefined) return { section, by: 'feed', value: title };
  if (group !== undefined && groups.includes(group)) return { section, by: 'group', value: group };
  const category = story.categories.find((own) => categories.some((name) => areAlike(name, own)));
  if (category !== undefined) return { section, by: 'category', value: category };
  const text = ` ${fold(`${story.title} ${story.summary}`)} `;
  const word = words.find((wanted) => occurs(wanted, text));
  if (word !== undefined) return { section, by: 'word', value: word };
  const asksForNothing = [groups, feeds, categories, words].every((list) => list.length === 0);
  return asksForNothing ? { section, by: 'rest', value: '' } : undefined;
}

/** Whether a word, or one that begins so, is in a folded text; what ends in a sign is a word as it is: C+ is not C++. */
function occurs(word: string, text: string): boolean {
  const wanted = fold(word);
  if (wanted === '') return false;
  return text.includes(/[+#]$/.test(wanted) ? ` ${wanted} ` : ` ${wanted}`);
}

/** Whether a name of the plan is a feed's. */
export function isFeed(name: string, { title, url }: Feed): boolean {
  return name === url || areAlike(name, title);
}

function speaks({ language = '' }: Story, languages: readonly string[]): boolean {
  return languages.length === 0 || languages.includes(language.toLowerCase().split('-')[0]!);
}
