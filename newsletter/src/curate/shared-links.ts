import { type Finding, warning } from '@telecom-valley/errors';
import { areAlike } from '@telecom-valley/words';
import { addressKey } from '../address-key.ts';
import { allOf, type InLanguages } from '../in-languages.ts';
import type { Story } from '../model.ts';
import { DESK } from './parse-desk.ts';
import { storyOf } from './recognise.ts';

interface WrittenStory {
  readonly title: InLanguages;
  readonly link: string;
  readonly id?: string | undefined;
}

/**
 * Stories that lead to the page of another: who copies one to write the next forgets its link. Some feeds lead to one
 * page, whatever they tell; and what has the same title as well is told twice, which the check says.
 */
export function sharedLinks(
  written: readonly WrittenStory[],
  gathered: readonly Story[],
): Finding[] {
  return written.flatMap((story, at) => {
    const other = written
      .slice(0, at)
      .find(
        (one) =>
          addressKey(one.link) === addressKey(story.link) &&
          !haveSameTitle(one, story) &&
          !(one.id !== story.id && [one, story].every((each) => isAsTold(each, gathered))),
      );
    if (!other) return [];
    const [title, before] = [story, other].map((each) => allOf(each.title)[0] ?? '');
    const values = { title: title!, other: before!, address: story.link };
    return [warning('story-link-shared', values, { source: DESK })];
  });
}

function haveSameTitle(one: WrittenStory, other: WrittenStory): boolean {
  return allOf(one.title).some((title) => allOf(other.title).some((same) => areAlike(title, same)));
}

/** Whether a link is that of a feed; of what no feed tells any more, nobody knows another. */
function isAsTold({ id, link }: WrittenStory, gathered: readonly Story[]): boolean {
  const told = storyOf(id, gathered)?.link ?? link;
  return id !== undefined && addressKey(told) === addressKey(link);
}
