import { type Finding, warning } from '@telecom-valley/errors';
import type { RichText } from '@telecom-valley/richtext';
import { marked, type TokensList } from 'marked';
import { allOf, type InLanguages } from '../in-languages.ts';
import type { Story, StoryPicture } from '../model.ts';
import { DESK } from './parse-desk.ts';
import { storyOf } from './recognise.ts';

const HERE = { source: DESK };

/** Links and pictures that an editor wrote into the editorial, and that did not come through. */
export function lostInEditorial(written: TokensList, read: RichText): Finding[] {
  const kept = new Set<string | undefined>(addressesIn(read));
  const findings: Finding[] = [];
  void marked.walkTokens(written, (token) => {
    const { type, href = '', text = '' } = token as { type: string; href?: string; text?: string };
    if (type === 'image') {
      findings.push(warning('desk-picture-lost', { picture: href || text }, HERE));
    }
    if (type !== 'link' || kept.has(URL.parse(href)?.href)) return;
    const lost = { words: text || href, address: href };
    findings.push(warning(href === '' ? 'desk-link-empty' : 'desk-link-lost', lost, HERE));
  });
  return findings;
}

function addressesIn(text: RichText): string[] {
  return text.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [...(node.href ? [node.href] : []), ...addressesIn(node.children ?? [])],
  );
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
}

/** The picture that was gathered with a story, if the desk still names it. */
export function pictureOf(
  { id, picture: named }: WrittenStory,
  { stories, pictures }: Gathered,
): StoryPicture | undefined {
  const made = [storyOf(id, stories)?.picture, pictures.get(id ?? '')];
  return made.find((picture) => picture?.file === named);
}

/** Pictures that stories name and nothing was gathered of. */
export function lostPictures(written: readonly WrittenStory[], gathered: Gathered): Finding[] {
  return written
    .filter((story) => story.picture !== undefined && !pictureOf(story, gathered))
    .map(({ title, picture }) => {
      const values = { title: allOf(title)[0] ?? '', picture: picture! };
      return warning('desk-picture-unknown', values, HERE);
    });
}
