import { knownKey } from '@telecom-valley/sources';
import { curation, type Language, speak } from '@telecom-valley/words';
import { type Document, isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { PlannedSection } from '../config.ts';
import type { Story } from '../model.ts';
import { EDITION_KEYS, type EditionKey, keyIn } from './edition-keys.ts';
import { sectionOf } from './section-of.ts';

/** What is laid on a desk. */
export interface Laying {
  /** In the order in which they are proposed. */
  readonly stories: readonly Story[];
  readonly plan: readonly PlannedSection[];
  readonly language: Language;
  readonly toNode: (story: Story) => object;
  /** Stands above the first of each section's. */
  readonly comment: string | undefined;
}

/** How many stories came into their sections, and how many found no room there. */
export interface Laid {
  readonly added: number;
  readonly left: number;
}

/**
 * Adds each story at the end of its section, as long as there is room, and else to the reserve, which is not
 * part of the letter: the editor takes from it. Nothing else changes.
 */
export function layOnDesk(document: Document, laying: Laying): Laid {
  const { stories, plan, language } = laying;
  const waiting: Story[] = stories.filter((story) => !sectionOf(story, plan));
  for (const section of plan) {
    const own = stories.filter((story) => sectionOf(story, plan) === section);
    if (own.length === 0) continue;
    const list = storiesOf(document, section, language);
    const room = Math.max(0, section.most - list.items.length);
    addAll(own.slice(0, room), list, document, laying);
    waiting.push(...own.slice(room));
  }
  if (waiting.length > 0) addAll(waiting, reserveOf(document, language), document, laying);
  return { added: stories.length - waiting.length, left: waiting.length };
}

function addAll(
  stories: readonly Story[],
  list: YAMLSeq,
  document: Document,
  { toNode, comment }: Laying,
): void {
  stories.forEach((story, index) => {
    const node = document.createNode(toNode(story));
    if (index === 0 && comment) node.commentBefore = ` ${comment}`;
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
function storiesOf(document: Document, { titles }: PlannedSection, language: Language): YAMLSeq {
  const key = keyIn(language);
  const known: readonly string[] = Object.values(titles);
  const sections = listIn(document.contents as YAMLMap, 'sections', document, language);
  const section = sections.items.find(
    (item) => isMap(item) && known.includes(String(valueOf(item, 'title'))),
  );
  if (isMap(section)) return listIn(section as YAMLMap, 'stories', document, language);
  const made = document.createNode({ [key('title')]: titles[language], [key('stories')]: [] });
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

function valueOf(map: YAMLMap, key: EditionKey): unknown {
  return map.get(pairOf(map, key)?.key);
}

function pairOf(map: YAMLMap, key: EditionKey) {
  return map.items.find((pair) => knownKey(String(pair.key), EDITION_KEYS) === key);
}
