import type { Member } from '@telecom-valley/catalog';
import { decode } from '@telecom-valley/encoding';
import { ActionableError, type Finding, trouble, warning } from '@telecom-valley/errors';
import type { Language } from '@telecom-valley/words';
import {
  type EditionSources,
  newMembersOf,
  readDesk,
  readEdition,
  type WrittenEdition,
} from '../curate/index.ts';
import { editionSpan } from '../edition-span.ts';
import type { Edition, Story, StoryPicture } from '../model.ts';
import type { Office } from '../office.ts';
import { readLogo } from '../pictures/index.ts';
import { render, type Rendered } from '../render/index.ts';
import { ownPictures } from './own-pictures.ts';
import { need, needStories, pictures } from './stages.ts';

/** A letter in one language, and what it was made of. */
interface DrawnLetter extends Rendered {
  readonly edition: Edition;
}

/** The letters of an edition, the cluster's own language first, and what could not be read for them. */
export interface DrawnLetters {
  readonly letters: readonly DrawnLetter[];
  readonly findings: readonly Finding[];
  /** Pictures of staff's own that the desk names, from the cluster's folder, be they there or not. */
  readonly ownPictures: readonly string[];
  /** The desk as it was read. */
  readonly desk: string;
}

/**
 * Makes the letters of an edition as it stands on the desk, without leaving anything behind but pictures.
 *
 * @throws ActionableError for what is wrong on the desk, and where there is nothing to tell
 */
export async function drawLetters(
  office: Office,
  languages: readonly Language[] = office.newsletter.languages,
): Promise<DrawnLetters> {
  const { config, newsletter } = office;
  const desk = decode(await need(office, 'edition.yaml'));
  const { sources, findings } = await readAll(desk, office);
  const letters: DrawnLetter[] = [];
  // What is so in all languages is said once.
  const found = new Map<string, Finding>();
  for (const language of languages) {
    const { edition, findings: lost } = readEdition({ ...sources, language });
    mustTell(edition);
    letters.push({ edition, ...(await render(edition, config, newsletter)) });
    for (const finding of lost) found.set(JSON.stringify(finding), finding);
  }
  return {
    letters,
    findings: [...findings, ...found.values()],
    ownPictures: [...sources.ownPictures.keys()],
    desk,
  };
}

const DAY_MS = 86_400_000;

async function readAll(
  written: string,
  office: Office,
): Promise<{
  readonly sources: Omit<EditionSources, 'language'>;
  readonly findings: readonly Finding[];
}> {
  const { config, edition, newsletter } = office;
  const desk = readDesk(written, config.language);
  const span = editionSpan(edition, config.timeZone);
  // It is sent when it is made, be that before its time is over or long after: what is to come is counted from then.
  const from = Math.max(office.now(), span.from);
  const days = Math.max(...newsletter.sections.map((section) => section.days));
  const until = from + (days + 1) * DAY_MS;
  const { catalog, findings } = await office.readCatalog({ from, until });
  const gathered = {
    stories: await needStories(office),
    pictures: (await office.archive.readJson('pictures.json', pictures)) ?? new Map(),
  };
  const { logos, unread } = await logosOf(catalog.members, office);
  return {
    findings: [...findings.filter(({ severity }) => severity === 'error'), ...unread],
    sources: {
      logos,
      edition,
      own: config.language,
      timeZone: config.timeZone,
      desk,
      ...gathered,
      ownPictures: await ownPictures(desk, gathered, office),
      detect: await detectorFor(gathered.stories, desk, config.language),
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
): Promise<{ readonly logos: ReadonlyMap<string, StoryPicture>; readonly unread: Finding[] }> {
  const logos = new Map<string, StoryPicture>();
  const unread: Finding[] = [];
  const [section] = newsletter.sections.filter(({ shows }) => shows === 'members');
  const span = editionSpan(edition, config.timeZone);
  const joined = newMembersOf(members, span, config.timeZone, section?.most ?? 0);
  for (const member of joined) {
    if (!member.logo && !member.logoDark) continue;
    const logo = await readLogo(member, network, archive);
    if (logo) logos.set(member.id, logo);
    else unread.push(warning('logo-unreadable', { name: member.name }));
  }
  return { logos, unread };
}

/**
 * To know languages takes long to load: only where there are several, or staff wrote a text of their own and did not
 * say in which.
 */
async function detectorFor(
  stories: readonly Story[],
  { editorial, sections }: WrittenEdition,
  own: Language,
): Promise<EditionSources['detect']> {
  const isForeign = ({ language = own }: Story) => language.toLowerCase().split('-')[0] !== own;
  const gathered = new Set(stories.map(({ link }) => link));
  const isTyped =
    typeof editorial === 'string' ||
    sections.some((section) => section.stories?.some(({ link }) => !gathered.has(link)));
  if (!isTyped && !stories.some(isForeign)) return () => undefined;
  return (await import('../language/detect-language.ts')).detectLanguage;
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
