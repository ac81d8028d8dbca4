import type { Story } from '../model.ts';
import { ambiguousKeys } from '../ambiguous-keys.ts';
import { addressName, type DeskStory } from './desk-stories.ts';

/** What a story is recognised by. */
type Known = Pick<Story, 'id' | 'title' | 'link' | 'alsoIn' | 'otherIds'>;

/**
 * The stories that an editor has not had before. They are recognised by their ids, by those of the others that tell the
 * same, and by where they lead: an editor adds by hand what a feed brings later.
 *
 * @param proposed - the ids of all that were laid out before
 */
export function freshAmong(
  stories: readonly Story[],
  proposed: ReadonlySet<string>,
  desk: readonly DeskStory[],
): readonly Story[] {
  const namesOf = namesAmong(stories);
  const deskIds = new Set(desk.map(({ id }) => id));
  const deskNames = new Set(desk.flatMap(({ names }) => names));
  return stories.filter(
    (story) =>
      !idsOf(story).some((id) => proposed.has(id) || deskIds.has(id)) &&
      !namesOf(story).some((name) => deskNames.has(name)),
  );
}

/** Whether a story of the desk is one of some stories. */
export function isAmong(stories: readonly Known[]): (story: DeskStory) => boolean {
  const ids = new Set(stories.flatMap(idsOf));
  const names = new Set(stories.flatMap(namesAmong(stories)));
  return ({ id, names: own }) =>
    (id !== undefined && ids.has(id)) || own.some((name) => names.has(name));
}

/** The story that an id is of, be it that of another that tells the same. */
export function storyOf(id: string | undefined, stories: readonly Story[]): Story | undefined {
  return id === undefined ? undefined : stories.find((story) => idsOf(story).includes(id));
}

/** All that a story is known by. */
export function idsOf({ id, otherIds = [] }: Pick<Story, 'id' | 'otherIds'>): readonly string[] {
  return [id, ...otherIds];
}

/** Where a story leads, with its title where several of them lead there. */
function namesAmong(stories: readonly Known[]): (story: Known) => string[] {
  const told = stories.flatMap(({ title, link, alsoIn = [] }) =>
    [{ link }, ...alsoIn].map((source) => ({ title, link: source.link })),
  );
  const shared = ambiguousKeys(told, ({ link }) => addressName(link));
  return ({ link, title, alsoIn = [] }) => [
    shared.has(addressName(link)) ? addressName(link, title) : addressName(link),
    ...alsoIn.map((source) => addressName(source.link)).filter((name) => !shared.has(name)),
  ];
}
