import { type Finding, warning } from '@telecom-valley/errors';
import type { EditedStory } from '../../model.ts';
import { pageKey } from '../../read/index.ts';
import { type CheckRule, EDITION, type LetterFacts } from '../check-rule.ts';

/** Each story is told once: not in the last edition already, nor twice in this one. */
export const repetition: CheckRule = (_mail, { edition, isFirst, toldBefore }) => {
  if (!isFirst) return [];
  const seen = { links: new Set<string>(), titles: new Set<string>() };
  const before = keysOf(toldBefore);
  const stories = (edition?.sections ?? []).flatMap((section) =>
    section.shows === 'stories' ? section.stories : [],
  );
  return stories.flatMap((story): Finding[] => {
    const { title } = story;
    const isTwice = isAmong(story, seen);
    seen.links.add(pageKey(story.link));
    seen.titles.add(titleKey(title));
    if (isTwice) return [warning('story-twice', { title }, EDITION)];
    return isAmong(story, before) ? [warning('story-repeated', { title }, EDITION)] : [];
  });
};

interface Keys {
  readonly links: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

function keysOf({ links, titles }: LetterFacts['toldBefore']): Keys {
  return { links: new Set(links.map(pageKey)), titles: new Set(titles.map(titleKey)) };
}

function isAmong({ link, title }: EditedStory, { links, titles }: Keys): boolean {
  return links.has(pageKey(link)) || titles.has(titleKey(title));
}

/** Spaces, quotation marks and capitals differ with who writes. */
function titleKey(title: string): string {
  return (
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() || title
  );
}
