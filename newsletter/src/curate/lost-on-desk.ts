import { type Finding, warning } from '@telecom-valley/errors';
import { leftOut } from '@telecom-valley/richtext';
import { allOf, type InLanguages } from '../in-languages.ts';
import type { Story, StoryPicture } from '../model.ts';
import { DESK } from './parse-desk.ts';
import { storyOf } from './recognise.ts';

const HERE = { source: DESK };

/** What an editor wrote into the editorial, in Markdown or HTML, and no letter can have. */
export function lostInEditorial(html: string): Finding[] {
  return leftOut(html).map(({ name, address, words }) => {
    switch (name) {
      case 'a': {
        if (words === '') return warning('desk-link-wordless', { address }, HERE);
        return warning(
          address === '' ? 'desk-link-empty' : 'desk-link-lost',
          { words, address },
          HERE,
        );
      }
      case 'img':
        return warning('desk-picture-lost', { picture: address || words }, HERE);
      case 'del':
      case 's':
      case 'strike':
        return warning('desk-words-struck', { text: words || `<${name}>` }, HERE);
      default:
        return warning('desk-element-lost', { element: address || `<${name}>` }, HERE);
    }
  });
}

interface WrittenStory {
  readonly title: InLanguages;
  readonly id?: string | undefined;
  readonly picture?: string | undefined;
}

/** What was gathered for an edition. */
export interface Gathered {
  readonly stories: readonly Story[];
  /** By the ids of their stories, those too that no feed tells any more. */
  readonly pictures: ReadonlyMap<string, StoryPicture>;
  /** Those of staff's own, by what the desk says where they are; undefined where there is none. */
  readonly ownPictures: ReadonlyMap<string, StoryPicture | undefined>;
}

/** The picture that was gathered with a story, if the desk still names it, or one of staff's own that it names. */
export function pictureOf(story: WrittenStory, gathered: Gathered): StoryPicture | undefined {
  const { picture: named = '' } = story;
  return (
    gatheredWith(story, gathered).find(({ file }) => file === named) ??
    gathered.ownPictures.get(named)
  );
}

function gatheredWith({ id }: WrittenStory, { stories, pictures }: Gathered): StoryPicture[] {
  return [storyOf(id, stories)?.picture, pictures.get(id ?? '')].filter(
    (picture) => picture !== undefined,
  );
}

/** Pictures that stories name, and that are nowhere. */
export function lostPictures(written: readonly WrittenStory[], gathered: Gathered): Finding[] {
  return written
    .filter((story) => story.picture !== undefined && !pictureOf(story, gathered))
    .map((story) => {
      const values = { title: allOf(story.title)[0] ?? '', picture: story.picture! };
      const [before] = gatheredWith(story, gathered);
      return before
        ? warning('desk-picture-other', { ...values, gathered: before.file }, HERE)
        : warning('desk-picture-unknown', values, HERE);
    });
}
