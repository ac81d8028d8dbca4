import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.ts';
import { rooms } from './rooms.ts';

/** Heights in em. */
interface Space {
  readonly wide: number;
  readonly narrow: number;
  /** By what the tag says of itself. */
  readonly variants?: Readonly<Record<string, number>>;
}

/** The style sheet that a page links, so that nothing moves when a widget comes. */
export async function spaceSheet(): Promise<string> {
  const rules = await Promise.all(rooms.map(rulesOf));
  const all = rooms.map((room) => `tv-${room}:not(:defined)`).join(',');
  return [
    `${all}{display:block;box-sizing:border-box;overflow:auto}`,
    ...rules.flatMap(({ always }) => always),
    `@media (max-width:40em){${rules.map(({ narrow }) => narrow).join('')}}`,
    // What the tag says weighs more than how wide the window is.
    ...rules.flatMap(({ variants }) => variants || []),
    `@media (scripting:none){${all}{block-size:auto}}`,
    '',
  ].join('\n');
}

async function rulesOf(
  room: string,
): Promise<{ always: string; narrow: string; variants: string }> {
  const file = join(root, 'widgets', room, `${room}.space.ts`);
  const { space } = (await import(pathToFileURL(file).href)) as { space: Space };
  const rule = (ems: number, variant = '') =>
    `tv-${room}${variant}:not(:defined){block-size:var(--tv-block-size,${ems}em)}`;
  return {
    always: rule(space.wide),
    narrow: space.narrow === space.wide ? '' : rule(space.narrow),
    variants: Object.entries(space.variants ?? {})
      .map(([variant, ems]) => rule(ems, variant))
      .join(''),
  };
}
