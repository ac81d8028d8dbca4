import type { Member } from '@telecom-valley/catalog';
import { esc, type MjNode, styled } from './mj.ts';
import { rowNode } from './row.ts';
import type { View } from './view.ts';

/** A new member: its initial as a block, its name, where it is and what it does. */
export function memberNode(member: Member, view: View): MjNode {
  const { look } = view;
  const mark = styled(
    'p',
    `padding:6px 0 0;font-size:22px;line-height:26px;font-weight:700;text-align:center;color:${look.brand.accent};`,
    esc(initialOf(member.name)),
    'class="accent"',
  );
  const { name, url } = member;
  return rowNode({ mark, markWidth: 56, name, url, facts: memberFacts(member) }, view);
}

/** Where a member is, and what it does. */
export function memberFacts({ town, sectors }: Member): string {
  return [town, sectors.join(', ')].filter(Boolean).join(' · ');
}

function initialOf(name: string): string {
  const [, initial = ''] = /([\p{L}\d])/u.exec(name) ?? [];
  return initial.toUpperCase();
}
