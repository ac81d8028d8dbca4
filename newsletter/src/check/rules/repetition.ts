import { type Finding, warning } from '@telecom-valley/errors';
import { addressKey } from '../../address-key.ts';
import { ambiguousKeys } from '../../ambiguous-keys.ts';
import { type CheckRule, EDITION, type LetterFacts } from '../check-rule.ts';

/** Each story is told once: not in the last edition already, nor twice in this one. */
export const repetition: CheckRule = (_mail, { edition, isFirst, toldBefore }) => {
  if (!isFirst) return [];
  const stories = (edition?.sections ?? []).flatMap((section) =>
    section.shows === 'stories' ? section.stories : [],
  );
  const told = stories.map(({ title, ...rest }) => signsOf({ titles: [title], ...rest }));
  const before = toldBefore.stories.map(signsOf);
  // Some feeds lead to one page, whatever they tell.
  const shared = new Set([...ambiguousKeys(told, linkOf), ...ambiguousKeys(before, linkOf)]);
  return stories.flatMap(({ title }, at): Finding[] => {
    const isSame = (other: Signs) => areSame(told[at]!, other, shared);
    if (told.slice(0, at).some(isSame)) return [warning('story-twice', { title }, EDITION)];
    return before.some(isSame) ? [warning('story-repeated', { title }, EDITION)] : [];
  });
};

/** What a story is recognised by. */
interface Signs {
  readonly titles: readonly string[];
  /** All of its titles in one. */
  readonly title: string;
  readonly link: string;
  readonly source: string;
}

function signsOf(story: LetterFacts['toldBefore']['stories'][number]): Signs {
  const titles = story.titles.map(titleKey);
  return { titles, title: titles.join('\n'), link: addressKey(story.link), source: story.source };
}

function linkOf({ link }: Signs): string {
  return link;
}

/** Several groups give the same title to what each of them tells: « Offre d’emploi ». */
function areSame(one: Signs, other: Signs, shared: ReadonlySet<string>): boolean {
  const leadsThere = one.link === other.link;
  if (leadsThere && !shared.has(one.link)) return true;
  const hasTitle = one.titles.some((title) => other.titles.includes(title));
  return hasTitle && (leadsThere || one.source === other.source);
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
