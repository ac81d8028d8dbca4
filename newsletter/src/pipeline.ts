import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionableError, type Finding, trouble } from '@telecom-valley/errors';
import { openSource } from '@telecom-valley/sources';
import type { Language } from '@telecom-valley/words';
import { type CheckedLetters, checkMessages } from './check-letters.ts';
import { checkNote } from './check/index.ts';
import { type Curated, planFindings } from './curate/index.ts';
import { type DrawnLetters, drawLetters } from './draw-letters.ts';
import { editionSpan } from './edition-span.ts';
import { letterFile } from './findings-of-letters.ts';
import { isMember } from './is-member.ts';
import { type FeedReport, gather, type Gathering, openMemories, readOpml } from './gather/index.ts';
import { folderIn } from './in-languages.ts';
import { layOutEdition } from './lay-out-edition.ts';
import { type EditionReport, lockSending } from './ledger/index.ts';
import { lookUp } from './look-up.ts';
import { memberNames } from './member-names.ts';
import { messageIn } from './message/index.ts';
import type { CheckedMessage, Delivery, Feed, Message, NoteKind } from './model.ts';
import type { Office } from './office.ts';
import { lastEditions } from './past-editions.ts';
import { proposals } from './proposals.ts';
import { readSender } from './read-sender.ts';
import { renderNote, renderPage } from './render/index.ts';
import { type PostOffice, readPostOffice, send } from './send/index.ts';
import { needStories, pictures, stories } from './stages.ts';
import { writeArchive } from './write-archive.ts';

/** Feeds → stories. */
export async function gatherStories(
  office: Office,
  tell: (report: FeedReport, done: number, all: number) => void,
): Promise<Gathering> {
  const { archive, config, edition, folder, network, newsletter } = office;
  const feeds = await feedsOf(office);
  const span = editionSpan(edition, config.timeZone);
  let done = 0;
  const before = (await archive.readJson('stories.json', stories)) ?? [];
  const made = new Map(await archive.readJson('pictures.json', pictures));
  for (const { id, picture } of before) if (picture) made.set(id, picture);
  const memories = openMemories(join(folder, 'state', 'feeds.db'));
  const picture = async (id: string) => {
    const known = made.get(id);
    return known && (await archive.has(known.file)) ? known : undefined;
  };
  const gathering = await gather(
    feeds,
    span,
    {
      ...network,
      clock: office.clock,
      now: office.now,
      memories,
      picture,
      isMember: (feed) => isMember(feed, newsletter),
    },
    (report) => tell(report, (done += 1), feeds.length),
  ).finally(() => memories.close());
  for (const [file, bytes] of gathering.pictures) {
    await archive.write(file as `img/${string}`, bytes);
  }
  await archive.writeJson('stories.json', gathering.stories);
  // The desk may hold a story that no feed tells any more, or another feed: it keeps its picture.
  for (const { id, picture: shown } of gathering.stories) if (shown) made.set(id, shown);
  await archive.writeJson('pictures.json', Object.fromEntries(made));
  return gathering;
}

/** What came of laying stories out, and what of the plan and the members could not be used. */
export interface CuratedEdition extends Curated {
  readonly findings: readonly Finding[];
}

/** Stories → the editor's desk. */
export async function curateEdition(office: Office): Promise<CuratedEdition> {
  const { archive, config, edition, newsletter } = office;
  mustBeOpen(office);
  const feeds = await feedsOf(office);
  const members = await memberNames(office, feeds);
  const proposed = await archive.readJson('proposed.json', proposals);
  const curated = await layOutEdition(archive, {
    edition,
    cluster: config.name,
    language: config.language,
    timeZone: config.timeZone,
    config: newsletter,
    stories: await needStories(office),
    span: editionSpan(edition, config.timeZone),
    seen: new Set(
      (await lastEditions(office, SEEN_EDITIONS)).flatMap(({ sources }) => [...sources.keys()]),
    ),
    members: members.names,
    proposed: proposed?.stories ?? [],
    laid: proposed?.sections ?? [],
    now: office.now(),
  });
  const { proposed: all, laid } = curated;
  await archive.writeJson('proposed.json', { stories: all, sections: laid });
  return { ...curated, findings: [...planFindings(newsletter, feeds), ...members.findings] };
}

/** All feeds of the lists that the configuration names. */
export async function feedsOf({ fetch, folder, newsletter }: Office): Promise<Feed[]> {
  const world = { fetch, readFile, readFolder: readdir };
  const lists = await Promise.all(newsletter.feeds.map((name) => openSource(name, folder, world)));
  return lists.flatMap(({ bytes, name }) => readOpml(bytes, name));
}

/** How far back a member is remembered to have been seen. */
const SEEN_EDITIONS = 3;

/** The editor's desk → the messages, and their pages on the web. */
export async function renderLetters(office: Office): Promise<DrawnLetters> {
  mustBeOpen(office);
  const { archive, config, newsletter } = office;
  const drawn = await drawLetters(office);
  for (const { edition, message } of drawn.letters) {
    const { language } = message;
    await archive.write(letterFile('html', language, newsletter), message.html);
    await archive.write(letterFile('txt', language, newsletter), message.text);
    const page = await renderPage(edition, config, newsletter);
    await archive.write(`web/${folderIn(language, newsletter)}index.html`, page);
  }
  await archive.writeJson(
    'message.json',
    drawn.letters.map(({ message }) => message),
  );
  await writeArchive(office);
  return drawn;
}

/** The messages → the same with the checker's mark, or what stands in the way. */
export async function checkLetters(office: Office, made?: DrawnLetters): Promise<CheckedLetters> {
  const { archive, edition, ledger, newsletter } = office;
  const messages =
    ledger.frozen(edition)?.messages ?? made?.letters.map(({ message }) => message) ?? [];
  const checked = await checkMessages(messages, office, made);
  for (const { language, sample } of checked.samples) {
    await archive.write(letterFile('eml', language, newsletter), sample.bytes);
  }
  // What is on its way already is as it is.
  const found = made ? await lookUp(made, checked.samples, office) : [];
  const findings = [...checked.findings, ...found];
  await archive.writeJson('findings.json', findings);
  const isStopped = findings.some(({ severity }) => severity === 'error');
  return { ...checked, findings, messages: isStopped ? undefined : checked.messages };
}

/** A letter in one language, and what there is to say of it. */
export interface SeenLetter {
  readonly message: Omit<Message, 'edition'>;
  /** The letter is there to be looked at before they are known. */
  readonly check: () => Promise<readonly Finding[]>;
}

/** The edition's as it stands on the desk, without leaving anything behind but pictures. */
export async function lookAtLetter(office: Office, language: Language): Promise<SeenLetter> {
  const frozen = office.ledger.frozen(office.edition);
  const made = frozen ? undefined : await drawLetters(office, [language]);
  const message = frozen ? messageIn(frozen.messages, language) : made!.letters[0]!.message;
  return {
    message,
    check: async () => (await checkMessages([message], office, made)).findings,
  };
}

/** A short letter about a subscription. */
export async function lookAtNote(
  office: Office,
  kind: NoteKind,
  language: Language,
): Promise<SeenLetter> {
  const { config, newsletter, now, subscribers } = office;
  const message = await renderNote(kind, language, config, newsletter);
  const sender = { ...readSender(office), at: now() };
  return { message, check: () => checkNote(message, subscribers.sample(), sender) };
}

/** What staff decide about letters of which nobody knows whether they arrived. */
export type Doubts = 'resend' | 'skip';

/** The checked messages → everybody who wants one, in their language. */
export async function sendLetter(
  office: Office,
  messages: readonly CheckedMessage[],
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
    return await send(messages, { ledger, office: post, sender, now: office.now }, tell);
  } finally {
    unlock();
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
