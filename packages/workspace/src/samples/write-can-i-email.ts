// Writes what mail programs do not show of CSS into the newsletter, out of Can I email's data: run it once a year with the
// address, or a copy, of https://www.caniemail.com/api/data.json
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

const unsupported = data
  .filter(({ category }) => category === 'css')
  .map(({ slug, stats }): [string, string[]] => [
    slug.replace('css-', ''),
    Object.entries(stats).flatMap(([family, platforms]) =>
      Object.entries(platforms)
        .filter(([, versions]) => Object.values(versions).at(-1)?.startsWith('n'))
        .map(([platform]) => `${family}.${platform}`),
    ),
  ])
  .filter(([, programs]) => programs.length > 0);

writeFileSync(
  join(root, 'newsletter', 'src', 'css', 'can-i-email.json'),
  `${JSON.stringify(
    {
      source: 'https://www.caniemail.com/api/data.json, by Rémi Parmentier, MIT licence',
      date: date.slice(0, 10),
      unsupported: Object.fromEntries(
        unsupported.map(([name, programs]) => [name, programs.join(' ')]),
      ),
    },
    null,
    2,
  )}\n`,
);
