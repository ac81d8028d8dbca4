import type { Member } from './model.ts';
import { pictureIn } from './own-picture.ts';
import { linkIn, nodeIn, ownNodes, textIn, textsIn } from './own-values.ts';

/** What a wall of logos shows of the members of a document of ours; what has no name is left out. */
export function ownMembers(
  document: unknown,
): readonly Pick<Member, 'id' | 'logo' | 'logoDark' | 'name' | 'sectors' | 'url'>[] {
  return ownNodes(document).flatMap((value) => {
    const node = nodeIn(value);
    const name = textIn(node.name);
    return name
      ? {
          id: textIn(node.identifier) ?? name,
          name,
          url: linkIn(node.url),
          logo: pictureIn(node.logo),
          logoDark: pictureIn(node['tv:logoDark']),
          sectors: textsIn(node.keywords),
        }
      : [];
  });
}
