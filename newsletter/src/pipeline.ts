import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionableError, type Finding, trouble, warning } from '@telecom-valley/errors';
import { openSource, readSources } from '@telecom-valley/sources';
import { dateAt } from '@telecom-valley/time';
import type { EditionFile } from './archive.ts';
import { check, type Checked } from './check/index.ts';
import { curate, type Curated, readEdition } from './curate/index.ts';
import { editionSpan } from './edition-span.ts';
import { type FeedReport, gather, type Gathering, memoriesIn, readOpml } from './gather/index.ts';
import { type EditionReport, lockSending } from './ledger/index.ts';
import type { CheckedMessage, Delivery, Edition, Feed, Message, Repacked, Story } from './model.ts';
import type { Office } from './office.ts';
import { readSender } from './read-sender.ts';
import { lastEditions } from './past-editions.ts';
import { render, type Rendered } from './render/index.ts';
import { type PostOffice, readPostOffice, send } from './send/index.ts';
import { writeArchive } from './write-archive.ts';

/**
 * The order in which an edition is made, and the file in which each stage leaves its work for the next:
 * this is the one place that knows it.
 */
export const STAGES = [
  { stage: 'gather', file: 'stories.json' },
  { stage: 'curate', file: 'edition.yaml' },
  { stage: 'render', file: 'message.json' },
  { stage: 'check', file: 'findings.json' },
  { stage: 'send', file: undefined },
] as const satisfies readonly { stage: string; file: EditionFile | undefined }[];

/** Feeds → stories. */
export async function gatherStories(
  office: Office,
  tell: (report: FeedReport, done: number, all: number) => void,
): Promise<Gathering> {
  const { archive, config, edition, folder, network } = office;
  const feeds = await feedsOf(office);
  const span = editionSpan(edition, config.timeZone);
  let done = 0;
  const before = (await archive.readJson<readonly Story[]>('stories.json')) ?? [];
  const made = new Map(before.map(({ id, picture }) => [id, picture]));
  const gathering = await gather(
    feeds,
    span,
    {
      ...network,
      clock: office.clock,
      now: office.now,
      memories: memoriesIn(join(folder, 'state', 'feeds')),
      async picture(id) {
        const picture = made.get(id);
        return picture && (await archive.has(picture.file)) ? picture : undefined;
      },
    },
    (report) => tell(report, (done += 1), feeds.length),
  );
  for (const [file, bytes] of gathering.pictures) {
    await archive.write(file as `img/${string}`, bytes);
  }
  await archive.writeJson('stories.json', gathering.stories);
  return gathering;
}

/** Stories → the editor's desk. */
export async function curateEdition(office: Office): Promise<Curated> {
  const { archive, config, edition, newsletter } = office;
  mustBeOpen(office);
  const before = await archive.read('edition.yaml');
  const curated = curate({
    edition,
    cluster: config.name,
    language: config.language,
    timeZone: config.timeZone,
    config: newsletter,
    stories: await need<readonly Story[]>(office, 'stories.json'),
    span: editionSpan(edition, config.timeZone),
    seen: new Set(
      (await lastEditions(office, SEEN_EDITIONS)).flatMap(({ sources }) => [...sources.keys()]),
    ),
    desk: before?.toString(),
    proposed: (await archive.readJson<readonly string[]>('proposed.json')) ?? [],
    now: office.now(),
  });
  if (before?.toString() !== curated.desk) {
    if (before) await archive.write('edition.before.yaml', before);
    await archive.write('edition.yaml', curated.desk);
  }
  await archive.writeJson('proposed.json', curated.proposed);
  return curated;
}

/** All feeds of the lists that the configuration names. */
export async function feedsOf({ fetch, folder, newsletter }: Office): Promise<Feed[]> {
  const world = { fetch, readFile, readFolder: readdir };
  const lists = await Promise.all(newsletter.feeds.map((name) => openSource(name, folder, world)));
  return lists.flatMap(({ bytes, name }) => readOpml(bytes, name));
}

/** How far back a member is remembered to have been seen. */
const SEEN_EDITIONS = 3;

/** A letter, and what could not be read for it. */
export interface RenderedLetter extends Rendered {
  readonly edition: Edition;
  readonly findings: readonly Finding[];
}

/** The editor's desk → the message, and its page on the web. */
export async function renderLetter(office: Office): Promise<RenderedLetter> {
  mustBeOpen(office);
  const { archive } = office;
  const rendered = await drawLetter(office);
  const { edition, message, web } = rendered;
  mustTell(edition);
  await archive.write('message.html', message.html);
  await archive.write('message.txt', message.text);
  await archive.write('web/index.html', web);
  await archive.writeJson('message.json', message);
  await writeArchive(office);
  return rendered;
}

/** The same, without leaving anything behind. */
async function drawLetter(office: Office): Promise<RenderedLetter> {
  const { archive, config, edition, folder, newsletter } = office;
  const desk = await archive.read('edition.yaml');
  if (!desk) throw missing('edition.yaml');
  const span = editionSpan(edition, config.timeZone);
  const { from: first, until } = span;
  // It is made on the first of the next month; one that is made before looks ahead from then.
  const from = Math.min(Math.max(office.now(), first), until);
  const days = Math.max(...newsletter.sections.map((section) => section.days));
  const sources = await readSources(
    config,
    folder,
    { from, until: from + (days + 1) * DAY_MS },
    office.now(),
    { fetch: office.fetch, readFile, readFolder: readdir },
  );
  const read = readEdition({
    edition,
    language: config.language,
    timeZone: config.timeZone,
    desk: desk.toString(),
    stories: await need<readonly Story[]>(office, 'stories.json'),
    catalog: sources.catalog,
    sections: newsletter.sections,
    span,
    from,
  });
  const rendered = await render(read, config, newsletter);
  return {
    ...rendered,
    edition: read,
    findings: [
      ...sources.findings.filter(({ severity }) => severity === 'error'),
      ...rendered.repacked.map(shortened),
    ],
  };
}

/** What an edition's message was made of, and what was found then: it is told again, and stops nothing. */
type Made = Pick<RenderedLetter, 'edition' | 'findings'>;

/** The message → the same with the checker's mark, or what stands in the way. */
export async function checkLetter(office: Office, made?: Made): Promise<Checked> {
  const { archive, edition, ledger } = office;
  const message = ledger.frozen(edition)?.message ?? (await need<Message>(office, 'message.json'));
  const checked = await inspect(message, office, made);
  await archive.write('message.eml', checked.sample.bytes);
  await archive.writeJson('findings.json', checked.findings);
  return checked;
}

/** The letter as it stands on the desk, and what there is to say of it, without leaving anything behind. */
export async function lookAtLetter(
  office: Office,
): Promise<{ readonly message: Message; readonly findings: readonly Finding[] }> {
  const frozen = office.ledger.frozen(office.edition);
  const made = frozen ? undefined : await drawLetter(office);
  if (made) mustTell(made.edition);
  const message = frozen?.message ?? made!.message;
  const { findings } = await inspect(message, office, made);
  return { message, findings };
}

async function inspect(message: Message, office: Office, made: Made | undefined): Promise<Checked> {
  const { config, edition, ledger, subscribers } = office;
  const [last] = await lastEditions(office, 1);
  const sender = { ...readSender(office), at: ledger.frozen(edition)?.at ?? office.now() };
  const checked = await check(message, subscribers.sample(), sender, {
    edition: made?.edition,
    firstDay: dateAt(editionSpan(edition, config.timeZone).from, config.timeZone),
    today: dateAt(sender.at, config.timeZone),
    toldBefore: last?.links ?? new Set(),
  });
  return { ...checked, findings: [...(made?.findings ?? []).map(asWarning), ...checked.findings] };
}

function asWarning(finding: Finding): Finding {
  return { ...finding, severity: 'warning' };
}

const MOST_NAMED = 20;

/** What staff should know of what there was no room for. */
function shortened({ form, names }: Repacked): Finding {
  const rule = ({ line: 'letter-lines', title: 'letter-titles', left: 'letter-left' } as const)[
    form
  ];
  const named = names.filter(Boolean);
  const some = named.slice(0, MOST_NAMED).join(' · ');
  const values = { count: names.length, names: some + (named.length > MOST_NAMED ? ' …' : '') };
  return warning(rule, values, { source: 'edition.yaml' });
}

/** What staff decide about letters of which nobody knows whether they arrived. */
export type Doubts = 'resend' | 'skip';

/** The checked message → everybody who wants it. */
export async function sendLetter(
  office: Office,
  message: CheckedMessage,
  doubts: Doubts | undefined,
  tell: (delivery: Delivery) => void,
): Promise<EditionReport> {
  const { edition, ledger, subscribers } = office;
  const sender = readSender(office);
  const post = postOffice(office);
  if (!ledger.frozen(edition) && subscribers.count() === 0) {
    throw new ActionableError(trouble('subscribers-none'));
  }
  const unlock = lockSending(office.lockFile);
  if (!unlock) throw new ActionableError(trouble('sending-elsewhere'));
  try {
    if (doubts) ledger.settleDoubts(edition, doubts === 'resend' ? 'ready' : 'skipped');
    return await send(message, { ledger, office: post, sender, now: office.now }, tell);
  } finally {
    unlock();
  }
}

const DAY_MS = 86_400_000;

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

function postOffice({ env }: Office): PostOffice {
  const written = env.NEWSLETTER_SMTP_URL;
  if (!written) throw new ActionableError(trouble('server-missing', {}, { source: '.env' }));
  const post = readPostOffice(written);
  // Its address is not repeated: a password may stand in it.
  if (!post) throw new ActionableError(trouble('server-unreadable', {}, { source: '.env' }));
  return post;
}

/** What has begun to go out is not changed any more. */
function mustBeOpen({ edition, ledger }: Office): void {
  if (ledger.frozen(edition)) throw new ActionableError(trouble('edition-frozen', { edition }));
}

/** What the stage before has left. */
async function need<T>({ archive }: Office, file: EditionFile): Promise<T> {
  const found = await archive.readJson<T>(file);
  if (found === undefined) throw missing(file);
  return found;
}

function missing(file: EditionFile): ActionableError {
  const command = STAGES.find((stage) => stage.file === file)?.stage ?? '';
  return new ActionableError(trouble('stage-missing', { file, command }));
}
