// Writes what mail programs do not show of CSS, and what nobody knows of them, into the newsletter, out of Can I
// email's data: run it once a year with the address, or a copy, of https://www.caniemail.com/api/data.json
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

interface Feature {
  readonly slug: string;
  readonly category: string;
  /** Family, platform, version: `y`, `n`, `a` (in part), `u` (not known), with the numbers of notes. */
  readonly stats: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
  >;
  readonly notes_by_num: Readonly<Record<string, string>> | null;
}

interface CanIEmail {
  readonly last_update_date: string;
  readonly data: readonly Feature[];
}

const [source = ''] = process.argv.slice(2);
const text = /^https?:/.test(source)
  ? await (await fetch(source)).text()
  : readFileSync(source, 'utf8');
const { data, last_update_date: date } = JSON.parse(text) as CanIEmail;

/** What a note says of a part, and where it says which: elements and values that are shown, elements that are not. */
const PARTS = {
  on: /^Partial\. Only (?:works|supported) on (.*<.*)\.$/,
  notOn: /^Partial\. Not supported on (.*<.*)\.$/,
  values: /^Partial\. Only supports `display:([a-z]+)`/,
} as const;

const features = data.filter(({ category }) => category === 'css');

const unsupported = features
  .map(({ slug, stats }): [string, string[]] => [
    slug.replace('css-', ''),
    programsIn(stats, (answer) => answer.startsWith('n')),
  ])
  .filter(([, programs]) => programs.length > 0);

const programs = [...new Set(features.flatMap(({ stats }) => programsIn(stats, () => true)))];

const unknown = features
  .map(({ slug, stats }): [string, string[]] => {
    const known = programsIn(stats, (answer) => !answer.startsWith('u'));
    return [slug.replace('css-', ''), programs.filter((program) => !known.includes(program))];
  })
  .filter(([, unasked]) => unasked.length > 0);

const partly = features.flatMap(({ slug, stats, notes_by_num: notes }) =>
  Object.entries(notes ?? {}).flatMap(([number, note]) =>
    Object.entries(PARTS).flatMap(([kind, pattern]) => {
      const [, part] = pattern.exec(note.replace('table cells', '<td>, <th>')) ?? [];
      if (part === undefined) return [];
      const programs = programsIn(stats, (answer) => answer.split(' ').includes(`#${number}`));
      return [[slug.replace('css-', ''), { programs: programs.join(' '), [kind]: namesIn(part) }]];
    }),
  ),
);

/** Those of which the answer for their last version is so. */
function programsIn(stats: Feature['stats'], isMeant: (answer: string) => boolean): string[] {
  return Object.entries(stats).flatMap(([family, platforms]) =>
    Object.entries(platforms)
      .filter(([, versions]) => isMeant(Object.values(versions).at(-1) ?? ''))
      .map(([platform]) => `${family}.${platform}`),
  );
}

function joined(features: readonly [string, string[]][]): Readonly<Record<string, string>> {
  return Object.fromEntries(features.map(([name, all]) => [name, all.join(' ')]));
}

function namesIn(part: string): string {
  return part.match(/(?<=<)\w+|^\w+$/g)!.join(' ');
}

writeFileSync(
  join(root, 'newsletter', 'src', 'css', 'can-i-email.json'),
  `${JSON.stringify(
    {
      source: 'https://www.caniemail.com/api/data.json, by Rémi Parmentier, MIT licence',
      date: date.slice(0, 10),
      unsupported: joined(unsupported),
      partly: Object.fromEntries(partly),
      unknown: joined(unknown),
    },
    null,
    2,
  )}\n`,
);
