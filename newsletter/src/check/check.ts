import type { Finding } from '@telecom-valley/errors';
import type { Language } from '@telecom-valley/words';
import { compose, composeNote, type Mail, type Sender } from '../message/index.ts';
import type { CheckedMessage, CheckReport, Message, Note, Subscriber } from '../model.ts';
import { type CheckRule, type LetterFacts, NOTHING_BEFORE } from './check-rule.ts';
import { readMail } from './read-mail.ts';
import { activeContent } from './rules/active-content.ts';
import { contrasts } from './rules/contrasts.ts';
import { cssSupport } from './rules/css-support.ts';
import { darkMode } from './rules/dark-mode.ts';
import { emptySections } from './rules/empty-sections.ts';
import { headers } from './rules/headers.ts';
import { linkWords } from './rules/link-words.ts';
import { legibility } from './rules/legibility.ts';
import { links } from './rules/links.ts';
import { mailPrograms } from './rules/mail-programs.ts';
import { editorialMarkUp } from './rules/editorial-mark-up.ts';
import { markUp } from './rules/mark-up.ts';
import { pastDays } from './rules/past-days.ts';
import { parts } from './rules/parts.ts';
import { pictures } from './rules/pictures.ts';
import { placeholders } from './rules/placeholders.ts';
import { preheader } from './rules/preheader.ts';
import { requests } from './rules/requests.ts';
import { repetition } from './rules/repetition.ts';
import { size } from './rules/size.ts';
import { structure } from './rules/structure.ts';
import { subject } from './rules/subject.ts';
import { timeliness } from './rules/timeliness.ts';
import { transport } from './rules/transport.ts';
import { untranslated } from './rules/untranslated.ts';
import { unsubscribe } from './rules/unsubscribe.ts';

/** In the order in which what they find is told. */
const RULES: readonly CheckRule[] = [
  subject,
  preheader,
  size,
  unsubscribe,
  transport,
  headers,
  parts,
  structure,
  legibility,
  contrasts,
  darkMode,
  cssSupport,
  mailPrograms,
  links,
  linkWords,
  pictures,
  requests,
  activeContent,
  placeholders,
  markUp,
  editorialMarkUp,
  emptySections,
  timeliness,
  pastDays,
  repetition,
  untranslated,
];

/** What the check makes of a message, and the letter that it looked at. */
export interface Checked extends CheckReport {
  readonly language: Language;
  readonly sample: Mail;
}

/**
 * Checks the letter that one recipient would get, byte for byte.
 *
 * @param recipient - the one whose letter is the longest
 */
export async function check(
  message: Message,
  recipient: Pick<Subscriber, 'address' | 'token'>,
  sender: Sender,
  facts: Omit<LetterFacts, 'publicUrl' | 'recipient' | 'now'>,
): Promise<Checked> {
  const sample = await compose(message, recipient, sender);
  const mail = await readMail(sample);
  const known = { ...facts, publicUrl: sender.publicUrl, recipient, now: sender.at };
  const findings = RULES.flatMap((rule) => rule(mail, known));
  const stands = findings.every(({ severity }) => severity !== 'error');
  return {
    findings,
    language: message.language,
    sample,
    message: stands ? (message as CheckedMessage) : undefined,
  };
}

/** What is wrong with a short letter: the same, but that it goes to no list, which one could leave. */
export async function checkNote(
  note: Note,
  recipient: Pick<Subscriber, 'address' | 'token'>,
  sender: Sender,
): Promise<readonly Finding[]> {
  const mail = await readMail(await composeNote(note, recipient, sender));
  const known = {
    publicUrl: sender.publicUrl,
    recipient,
    now: sender.at,
    edition: undefined,
    firstDay: '',
    today: '',
    toldBefore: NOTHING_BEFORE,
    isFirst: true,
    mailPrograms: {},
  };
  const findings = RULES.filter((rule) => rule !== unsubscribe).flatMap((rule) =>
    rule(mail, known),
  );
  // What a short letter says depends on nothing else.
  return findings.map((finding) => ({ ...finding, where: { source: 'cluster.config.ts' } }));
}
