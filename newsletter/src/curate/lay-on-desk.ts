import { curation, type Language, speak } from '@telecom-valley/words';
import { isAlias, type Node, type YAMLMap } from 'yaml';
import type { PlannedSection } from '../config.ts';
import { allOf } from '../in-languages.ts';
import type { Story } from '../model.ts';
import { mapsIn, pairOf, topOf } from './desk-nodes.ts';
import { matchSections } from './match-sections.ts';
import type { Standing } from './rank-stories.ts';
import { countOf, toldOnDesk } from './told-on-desk.ts';
import { lineEndOf, type ListPlace, type NewEntry, writeInList } from './write-in-list.ts';

/** What is laid on a desk. */
export interface Laying {
  /** In the order in which they are proposed. */
  readonly stories: readonly Standing[];
  /** All that were gathered, those on the desk too. */
  readonly gathered: readonly Story[];
  /** How many of one source are proposed at the most, with those that stand there already. */
  readonly mostPerSource: number;
  readonly plan: readonly PlannedSection[];
  /** Those that were laid out before, by their names: what is not there any more, the editor took away. */
  readonly laid: readonly string[];
  /** To which section a story belongs, by its id. */
  readonly belongs: (id: string) => PlannedSection | undefined;
  readonly language: Language;
  readonly toNode: (standing: Standing) => object;
  readonly toSection: (section: PlannedSection) => object;
  /** Stands above each: why it is proposed. */
  readonly why: (standing: Standing) => string;
  /** Stands above the first of each section's. */
  readonly comment: string | undefined;
}

/** The desk then; how many stories came into their sections, and how many found no room there. */
export interface Laid {
  readonly desk: string;
  readonly added: number;
  readonly left: number;
}

/** What a section of the plan is remembered by. */
export function nameOf({ title }: PlannedSection): string {
  return allOf(title)[0]!;
}

/**
 * Adds each story at the end of its section, as long as there is room and not too much of its source, and else to
 * the reserve, which is not part of the letter: the editor takes from it. Nothing else changes. A section that is new
 * in the plan comes at the end.
 */
export function layOnDesk(before: string, laying: Laying): Laid {
  const { stories, gathered, plan, language, mostPerSource } = laying;
  let desk = addSections(before, laying);
  const told = toldOnDesk(desk, gathered).stories;
  const counts = new Map<string, number>();
  const waiting: Standing[] = stories.filter(({ fit }) => !fit);
  for (const planned of plan) {
    const own = stories.filter(({ fit }) => fit?.section === planned);
    if (own.length === 0) continue;
    const top = topOf(desk);
    const sections = mapsIn(top, 'sections');
    const section = matchSections(sections, plan, laying.belongs).get(planned);
    // What names a list that stands elsewhere has none of its own to add to.
    const isOpen = section && !isAlias(pairOf(section, 'stories')?.value);
    let room = isOpen ? planned.most - mapsIn(section, 'stories').length : 0;
    const shown = own.filter(({ story }) => {
      const count = counts.get(story.feed.url) ?? countOf(story.feed, told);
      if (room <= 0 || count >= mostPerSource) return false;
      room -= 1;
      counts.set(story.feed.url, count + 1);
      return true;
    });
    if (shown.length > 0) {
      const list = pairOf(top, 'sections')!.value as Node;
      const place: ListPlace = { within: [top, list, section!], key: 'stories' };
      desk = writeInList(desk, place, entriesOf(shown, laying), language);
    }
    waiting.push(...own.filter((standing) => !shown.includes(standing)));
  }
  return {
    desk: waiting.length > 0 ? addToReserve(desk, entriesOf(waiting, laying), language) : desk,
    added: stories.length - waiting.length,
    left: waiting.length,
  };
}

/** What is in the plan, and was never laid out. */
function addSections(desk: string, laying: Laying): string {
  const { plan, laid, belongs, language, toSection } = laying;
  const top = topOf(desk);
  const there = matchSections(mapsIn(top, 'sections'), plan, belongs);
  const added = plan.filter((section) => !there.has(section) && !laid.includes(nameOf(section)));
  if (added.length === 0) return desk;
  const entries = added.map((section) => ({ value: toSection(section), comments: [] }));
  return writeInList(desk, { within: [top], key: 'sections' }, entries, language);
}

function addToReserve(desk: string, entries: readonly NewEntry[], language: Language): string {
  const top: YAMLMap = topOf(desk);
  const isNew = pairOf(top, 'reserve') === undefined;
  const written = writeInList(desk, { within: [top], key: 'reserve' }, entries, language);
  if (!isNew || top.flow) return written;
  const end = lineEndOf(desk);
  const [from] = (pairOf(topOf(written), 'reserve')!.key as Node).range!;
  const comment = speak(curation, language)('reserve').replaceAll(/^/gm, '# ');
  return `${written.slice(0, from)}${end}${comment}${end}${written.slice(from)}`;
}

function entriesOf(
  stories: readonly Standing[],
  { toNode, why, comment }: Laying,
): readonly NewEntry[] {
  return stories.map((standing, index) => ({
    value: toNode(standing),
    comments: [index === 0 ? comment : undefined, why(standing)].filter(Boolean) as string[],
  }));
}
