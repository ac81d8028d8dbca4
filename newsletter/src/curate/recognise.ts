import type { Story } from '../model.ts';
import { ambiguousKeys } from '../ambiguous-keys.ts';
import { addressName, type DeskStory } from './desk-stories.ts';

/** How the stories of the feeds and those of the desk belong together. */
export interface Recognised {
  /** What the editor has not had before. */
  readonly fresh: readonly Story[];
  /** Whether a feed tells a story; false for one that was proposed, and that none tells any more. */
  readonly isThere: (story: DeskStory) => boolean | undefined;
}

/**
 * Recognises stories by their ids, by those of the others that tell the same, and by where they lead: an editor adds by
 * hand what a feed brings later.
 *
 * @param proposed - the ids of all that were laid out before
 */
export function recognise(
  stories: readonly Story[],
  proposed: readonly string[],
  desk: readonly DeskStory[],
): Recognised {
  const told = stories.flatMap(({ title, link, alsoIn = [] }) =>
    [{ link }, ...alsoIn].map((source) => ({ title, link: source.link })),
  );
  const shared = ambiguousKeys(told, ({ link }) => addressName(link));
  const namesOf = ({ link, title, alsoIn = [] }: Story) => [
    shared.has(addressName(link)) ? addressName(link, title) : addressName(link),
    ...alsoIn.map((source) => addressName(source.link)).filter((name) => !shared.has(name)),
  ];
  const laidOut = new Set(proposed);
  const deskIds = new Set(desk.map(({ id }) => id));
  const deskNames = new Set(desk.flatMap(({ names }) => names));
  const ids = new Set(stories.flatMap(idsOf));
  const names = new Set(stories.flatMap(namesOf));
  return {
    fresh: stories.filter(
      (story) =>
        !idsOf(story).some((id) => laidOut.has(id) || deskIds.has(id)) &&
        !namesOf(story).some((name) => deskNames.has(name)),
    ),
    isThere: ({ id, names: own }) => {
      if (id === undefined) return undefined;
      if (ids.has(id) || own.some((name) => names.has(name))) return true;
      return laidOut.has(id) ? false : undefined;
    },
  };
}

/** The story that an id is of, be it that of another that tells the same. */
export function storyOf(id: string | undefined, stories: readonly Story[]): Story | undefined {
  return id === undefined ? undefined : stories.find((story) => idsOf(story).includes(id));
}

/** All that a story is known by. */
export function idsOf({ id, otherIds = [] }: Story): readonly string[] {
  return [id, ...otherIds];
}
