import { knownKey } from '@telecom-valley/sources';
import { type Document, isNode, visit, type YAMLMap } from 'yaml';
import { addressKey } from '../address-key.ts';
import { allOf, type InLanguages } from '../in-languages.ts';
import { EDITION_KEYS, type EditionKey } from './edition-keys.ts';

/** What a story on the desk is recognised by. */
export interface DeskStory {
  /** Of one that was proposed. */
  readonly id: string | undefined;
  /** Where it leads, alone and with each of its titles. */
  readonly names: readonly string[];
  /** In whatever language. */
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
}

/** All stories of a desk, those in reserve too. */
export function deskStories(document: Document): DeskStory[] {
  const stories: DeskStory[] = [];
  visit(document, { Map: (_key, node) => void stories.push(deskStory(node, document)) });
  return stories;
}

export function deskStory(node: YAMLMap, document: Document): DeskStory {
  const written = (key: EditionKey) => {
    const pair = node.items.find((one) => knownKey(String(one.key), EDITION_KEYS) === key);
    const value: unknown = isNode(pair?.value) ? pair.value.toJS(document) : undefined;
    return allOf((value ?? {}) as InLanguages).map(String);
  };
  const titles = written('title');
  return {
    id: written('id')[0],
    titles,
    summaries: written('summary'),
    names: written('link').flatMap((link) => [
      addressName(link),
      ...titles.map((title) => addressName(link, title)),
    ]),
  };
}

/** What says where a story leads; with its title where several lead there. */
export function addressName(link: string, title?: string): string {
  return title === undefined ? addressKey(link) : `${addressKey(link)} ${title}`;
}
