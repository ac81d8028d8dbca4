import { ActionableError, trouble } from '@telecom-valley/errors';
import { knownKey } from '@telecom-valley/sources';
import type { CalendarDate } from '@telecom-valley/time';
import { curation, formatDate, type Language, speak } from '@telecom-valley/words';
import {
  type Document,
  isMap,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Story } from '../model.ts';
import { EDITION_KEYS, type EditionKey, keyIn } from './edition-keys.ts';
import type { PlannedStories } from './plan-stories.ts';

const DESK = 'edition.yaml';

/**
 * Adds stories to a desk at the end of their sections, and changes nothing else of it.
 *
 * @throws ActionableError with line and column where the desk is no YAML
 */
export function addToDesk(
  desk: string,
  planned: readonly PlannedStories[],
  toNode: (story: Story) => object,
  today: CalendarDate,
  language: Language,
): string {
  const document = parseDesk(desk);
  if (planned.every(({ stories }) => stories.length === 0)) return desk;
  const comment = speak(curation, language)('proposal', {
    date: formatDate(today, 'long', language),
  });
  for (const { section, stories } of planned) {
    if (stories.length === 0) continue;
    const list = storiesOf(
      document,
      Object.values(section.titles),
      section.titles[language],
      language,
    );
    stories.forEach((story, index) => {
      const node = document.createNode(toNode(story));
      if (index === 0) node.commentBefore = ` ${comment}`;
      list.add(node);
    });
  }
  return document.toString({ lineWidth: 100 });
}

/** @throws ActionableError */
export function parseDesk(desk: string): Document.Parsed {
  const lines = new LineCounter();
  const document = parseDocument(desk, { lineCounter: lines, prettyErrors: false });
  const [first, ...others] = document.errors.map(({ message, pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    return trouble('file-broken', { reason: message }, { source: DESK, line, column: col });
  });
  if (first) throw new ActionableError([first, ...others]);
  return document;
}

/** The list of stories of the section that has one of these titles; it is made where there is none. */
function storiesOf(
  document: Document.Parsed,
  titles: readonly string[],
  title: string,
  language: Language,
): YAMLSeq {
  const key = keyIn(language);
  const sections = listIn(document.contents as unknown as YAMLMap, 'sections', document, language);
  const section = sections.items.find(
    (item) => isMap(item) && titles.includes(String(valueOf(item, 'title'))),
  );
  if (isMap(section)) return listIn(section as YAMLMap, 'stories', document, language);
  const made = document.createNode({ [key('title')]: title, [key('stories')]: [] });
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
