import { knownKey } from '@telecom-valley/sources';
import { curation, type Language, speak } from '@telecom-valley/words';
import { type Document, isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { PlannedSection } from '../config.ts';
import { allOf, tellIn } from '../in-languages.ts';
import { EDITION_KEYS, type EditionKey, keyIn } from './edition-keys.ts';
import type { Standing } from './rank-stories.ts';
import { toldOnDesk } from './told-on-desk.ts';

/** What is laid on a desk. */
export interface Laying {
  /** In the order in which they are proposed. */
  readonly stories: readonly Standing[];
  /** How many of one source are proposed at the most, with those that stand there already. */
  readonly mostPerSource: number;
  readonly plan: readonly PlannedSection[];
  readonly language: Language;
  readonly toNode: (standing: Standing) => object;
  /** Stands above each: why it is proposed. */
  readonly why: (standing: Standing) => string;
  /** Stands above the first of each section's. */
  readonly comment: string | undefined;
}

/** How many stories came into their sections, and how many found no room there. */
export interface Laid {
  readonly added: number;
  readonly left: number;
}

/**
 * Adds each story at the end of its section, as long as there is room and not too much of its source, and else to
 * the reserve, which is not part of the letter: the editor takes from it. Nothing else changes.
 */
export function layOnDesk(document: Document, laying: Laying): Laid {
  const { stories, plan, language, mostPerSource } = laying;
  const counts = new Map(toldOnDesk(document.toString()).sources);
  const waiting: Standing[] = stories.filter(({ fit }) => !fit);
  for (const section of plan) {
    const own = stories.filter(({ fit }) => fit?.section === section);
    if (own.length === 0) continue;
    const list = storiesOf(document, section, language);
    let room = section.most - list.items.length;
    const shown = own.filter(({ story }) => {
      const count = counts.get(story.feed.title) ?? 0;
      if (room <= 0 || count >= mostPerSource) return false;
      room -= 1;
      counts.set(story.feed.title, count + 1);
      return true;
    });
    addAll(shown, list, document, laying);
    waiting.push(...own.filter((standing) => !shown.includes(standing)));
  }
  if (waiting.length > 0) addAll(waiting, reserveOf(document, language), document, laying);
  return { added: stories.length - waiting.length, left: waiting.length };
}

function addAll(
  stories: readonly Standing[],
  list: YAMLSeq,
  document: Document,
  { toNode, why, comment }: Laying,
): void {
  stories.forEach((standing, index) => {
    const node = document.createNode(toNode(standing));
    const lines = [index === 0 ? comment : undefined, why(standing)].filter(Boolean);
    if (lines.length > 0) node.commentBefore = lines.map((line) => ` ${line}`).join('\n');
    list.add(node);
  });
}

function reserveOf(document: Document, language: Language): YAMLSeq {
  const top = document.contents as YAMLMap;
  const isNew = pairOf(top, 'reserve') === undefined;
  const list = listIn(top, 'reserve', document, language);
  if (isNew) {
    const key = document.createNode(keyIn(language)('reserve'));
    key.commentBefore = speak(curation, language)('reserve').replaceAll(/^/gm, ' ');
    key.spaceBefore = true;
    pairOf(top, 'reserve')!.key = key;
  }
  return list;
}

/** The list of stories of a section, by its title in any language; it is made where there is none. */
function storiesOf(document: Document, { title }: PlannedSection, language: Language): YAMLSeq {
  const key = keyIn(language);
  const known = allOf(title);
  const sections = listIn(document.contents as YAMLMap, 'sections', document, language);
  const section = sections.items.find(
    (item) => isMap(item) && titlesOf(item).some((title) => known.includes(title)),
  );
  if (isMap(section)) return listIn(section as YAMLMap, 'stories', document, language);
  const { text } = tellIn(title, language, language);
  const made = document.createNode({ [key('title')]: text, [key('stories')]: [] });
  sections.add(made);
  return listIn(made as YAMLMap, 'stories', document, language);
}

function listIn(map: YAMLMap, key: EditionKey, document: Document, language: Language): YAMLSeq {
  const pair = pairOf(map, key);
  if (pair && isSeq(pair.value)) {
    // An empty list is written as [], and would go on so.
    if (pair.value.items.length === 0) pair.value.flow = false;
    return pair.value as YAMLSeq;
  }
  const list = document.createNode([]) as YAMLSeq;
  if (pair) pair.value = list;
  else map.add(document.createPair(keyIn(language)(key), list));
  return list;
}

/** One, or one for each language. */
function titlesOf(section: YAMLMap): string[] {
  const value = pairOf(section, 'title')?.value;
  return isMap(value) ? value.items.map((pair) => String(pair.value)) : [String(value)];
}

function pairOf(map: YAMLMap, key: EditionKey) {
  return map.items.find((pair) => knownKey(String(pair.key), EDITION_KEYS) === key);
}
