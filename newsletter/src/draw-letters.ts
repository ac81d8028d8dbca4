import { readdir, readFile } from 'node:fs/promises';
import type { Member } from '@telecom-valley/catalog';
import { ActionableError, type Finding, trouble, warning } from '@telecom-valley/errors';
import { readSources } from '@telecom-valley/sources';
import type { Language } from '@telecom-valley/words';
import { type EditionSources, newMembersOf, readEdition } from './curate/index.ts';
import { editionSpan } from './edition-span.ts';
import type { Edition, Repacked, StoryPicture } from './model.ts';
import type { Office } from './office.ts';
import { readLogo } from './pictures/index.ts';
import { render, type Rendered, renderPage } from './render/index.ts';
import { need } from './stages.ts';

/** A letter in one language, and what it was made of. */
interface DrawnLetter extends Rendered {
  readonly edition: Edition;
}

/** The letters of an edition, the cluster's own language first, and what could not be told in them. */
export interface DrawnLetters {
  readonly letters: readonly DrawnLetter[];
  readonly findings: readonly Finding[];
}

/**
 * Makes the letters of an edition as it stands on the desk, without leaving anything behind.
 *
 * @throws ActionableError for what is wrong on the desk, and where there is nothing to tell
 */
export async function drawLetters(
  office: Office,
  languages: readonly Language[] = office.newsletter.languages,
): Promise<DrawnLetters> {
  const { config, newsletter } = office;
  const { sources, findings } = await readAll(office);
  const letters: DrawnLetter[] = [];
  for (const language of languages) {
    const edition = readEdition({ ...sources, language });
    mustTell(edition);
    letters.push({ edition, ...(await render(edition, config, newsletter)) });
  }
  const shortened = letters.flatMap(({ repacked }) => repacked.map(toFinding));
  return { letters, findings: [...findings, ...shortened] };
}

/** The page of an edition on the web. */
export function drawPage(edition: Edition, { config, newsletter }: Office): Promise<string> {
  return renderPage(edition, config, newsletter);
}

const DAY_MS = 86_400_000;

async function readAll(office: Office): Promise<{
  readonly sources: Omit<EditionSources, 'language'>;
  readonly findings: readonly Finding[];
}> {
  const { config, edition, folder, newsletter } = office;
  const desk = await need(office, 'edition.yaml');
  const span = editionSpan(edition, config.timeZone);
  // It is made on the first of the next month; one that is made before looks ahead from then.
  const from = Math.min(Math.max(office.now(), span.from), span.until);
  const days = Math.max(...newsletter.sections.map((section) => section.days));
  const { catalog, findings } = await readSources(
    config,
    folder,
    { from, until: from + (days + 1) * DAY_MS },
    office.now(),
    { fetch: office.fetch, readFile, readFolder: readdir },
  );
  const logos = await logosOf(catalog.members, office);
  return {
    findings: findings.filter(({ severity }) => severity === 'error'),
    sources: {
      logos,
      edition,
      own: config.language,
      timeZone: config.timeZone,
      desk: desk.toString(),
      stories: JSON.parse((await need(office, 'stories.json')).toString()),
      catalog,
      sections: newsletter.sections,
      span,
      from,
    },
  };
}

/** Those of new members, by their ids: they are made once, and stand in the edition's folder from then on. */
async function logosOf(
  members: readonly Member[],
  { archive, config, edition, network, newsletter }: Office,
): Promise<ReadonlyMap<string, StoryPicture>> {
  const [section] = newsletter.sections.filter(({ shows }) => shows === 'members');
  if (!section) return new Map();
  const span = editionSpan(edition, config.timeZone);
  const logos = new Map<string, StoryPicture>();
  for (const member of newMembersOf(members, span, config.timeZone, section.most)) {
    const logo = await readLogo(member, network, archive);
    if (logo) logos.set(member.id, logo);
  }
  return logos;
}

/** There is no letter where there is nothing that somebody wrote for it. */
function mustTell({ id, editorial, sections }: Edition): void {
  const isEmpty =
    editorial.length === 0 &&
    sections.every((section) => section.shows !== 'stories' || section.stories.length === 0);
  if (isEmpty) {
    throw new ActionableError(
      trouble('edition-empty', { edition: id }, { source: 'edition.yaml' }),
    );
  }
}

const MOST_NAMED = 20;

/** What staff should know of what there was no room for. */
function toFinding({ form, names }: Repacked): Finding {
  const rule = ({ line: 'letter-lines', title: 'letter-titles', left: 'letter-left' } as const)[
    form
  ];
  const named = names.filter(Boolean);
  const some = named.slice(0, MOST_NAMED).join(' · ');
  const values = { count: names.length, names: some + (named.length > MOST_NAMED ? ' …' : '') };
  return warning(rule, values, { source: 'edition.yaml' });
}
