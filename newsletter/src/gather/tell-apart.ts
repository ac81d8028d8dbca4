import { createHash } from 'node:crypto';
import { addressKey } from '../address-key.ts';
import type { Flaw, RawItem } from '../read/index.ts';
import { ambiguousKeys } from '../ambiguous-keys.ts';
import type { MadeStory } from './make-story.ts';

/** A story, and the item that it was made of. */
export interface ItemStory extends MadeStory {
  readonly item: RawItem;
}

/**
 * Gives stories of one feed that have one id, and are not the same, ids of their own; and says what several have that
 * only one can have.
 */
export function tellApart(told: readonly ItemStory[]): {
  readonly stories: readonly MadeStory[];
  readonly flaws: readonly Flaw[];
} {
  const ids = ambiguousKeys(told, ({ id }) => id);
  const links = ambiguousKeys(told, linkOf);
  const address = told.find((story) => links.has(linkOf(story)))?.link;
  // Whose guid is its address is told so once.
  const guid = told.find(
    ({ id, item }) => ids.has(id) && item.id !== undefined && !links.has(addressKey(item.id)),
  )?.item.id;
  return {
    stories: told.map(({ item: _item, ...story }) =>
      ids.has(story.id) ? { ...story, id: ownId(story) } : story,
    ),
    flaws: [
      ...(address === undefined ? [] : [{ kind: 'same-address', name: address } as const]),
      ...(guid === undefined ? [] : [{ kind: 'same-guid', name: guid } as const]),
    ],
  };
}

const linkOf = ({ link }: MadeStory) => addressKey(link);

function ownId({ id, title }: MadeStory): string {
  return createHash('sha256').update(`${id} ${title}`).digest('hex').slice(0, 12);
}
