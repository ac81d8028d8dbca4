import { type Finding, warning } from '@telecom-valley/errors';
import type { RichText } from '@telecom-valley/richtext';
import { marked, type TokensList } from 'marked';
import { allOf, type InLanguages } from '../in-languages.ts';
import type { Story } from '../model.ts';
import { DESK } from './parse-desk.ts';

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

/** The picture that was gathered with a story, if the desk still names it. */
export function pictureOf({ id, picture }: WrittenStory, stories: readonly Story[]) {
  const story = stories.find((candidate) => candidate.id === id);
  return story?.picture?.file === picture ? story?.picture : undefined;
}

/** Pictures that stories name and nothing was gathered of. */
export function lostPictures(
  written: readonly WrittenStory[],
  stories: readonly Story[],
): Finding[] {
  return written
    .filter((story) => story.picture !== undefined && !pictureOf(story, stories))
    .map(({ title, picture }) => {
      const values = { title: allOf(title)[0] ?? '', picture: picture! };
      return warning('desk-picture-unknown', values, HERE);
    });
}
