import type { Member } from '@telecom-valley/catalog';
import type { Entry } from './entry.ts';
import { esc, styled } from './html.ts';
import { rowEntry } from './row.ts';
import type { View } from './view.ts';

/** A new member: its initial as a block, its name, where it is and what it does. */
export function memberEntry(member: Member, view: View): Entry {
  const { look } = view;
  const mark = styled(
    'p',
    `padding:6px 0 0;font-size:22px;line-height:1.2;font-weight:700;text-align:center;color:${look.brand.accent};`,
    esc(initialOf(member.name)),
    'class="accent"',
  );
  const { name, url } = member;
  return rowEntry({ mark, markWidth: 56, name, url, facts: memberFacts(member) }, view);
}

/** Where a member is, and what it does. */
export function memberFacts({ town, sectors }: Member): string {
  return [town, sectors.join(', ')].filter(Boolean).join(' · ');
}

function initialOf(name: string): string {
  const [, initial = ''] = /([\p{L}\d])/u.exec(name) ?? [];
  return initial.toUpperCase();
}
