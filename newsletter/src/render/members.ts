import type { Member } from '@telecom-valley/catalog';
import type { NewMember, StoryPicture } from '../model.ts';
import type { Entry } from './entry.ts';
import { beside } from './beside.ts';
import { esc, show, styled } from './html.ts';
import { rowEntry } from './row.ts';
import { ownName } from './own-name.ts';
import { editionUrl, type View } from './view.ts';

/** Pixels. */
const MARK_WIDTH = 96;

/** A new member: its logo, or its initial in its place, its name, where it is and what it does. */
export function memberEntry({ member, logo }: NewMember, view: View): Entry {
  const { name, url } = member;
  const mark = logo ? logoMark(logo, view) : initialMark(name, view);
  const facts = show(view.fit(memberFacts(member, view), 'text', name));
  const factsLanguage = view.catalogLanguage;
  return rowEntry({ mark, markWidth: MARK_WIDTH, name, url, facts, factsLanguage }, view);
}

function logoMark({ file, width, height }: StoryPicture, view: View): string {
  const address = esc(`${editionUrl(view)}/${file}`);
  return `<img src="${address}" alt="" width="${width}" height="${height}" style="display:block">`;
}

function initialMark(name: string, { look }: View): string {
  return styled(
    'p',
    `margin:6px 0 0;font-size:22px;line-height:1.2;font-weight:700;text-align:center;color:${look.brand.accent};`,
    esc(initialOf(name)),
    'class="accent"',
  );
}

/** Where a member is, and what it does. */
export function memberFacts(
  { town, sectors }: Member,
  view: Pick<View, 'catalogLanguage' | 'language'>,
): string {
  return beside(...[town ?? '', sectors.join(', ')].map((part) => ownName(part, view)));
}

function initialOf(name: string): string {
  const [, initial = ''] = /([\p{L}\d])/u.exec(name) ?? [];
  return initial.toUpperCase();
}
