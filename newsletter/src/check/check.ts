import { compose, type Mail, type Sender } from '../message/index.ts';
import type { CheckedMessage, CheckReport, Message, Subscriber } from '../model.ts';
import type { CheckRule } from './check-rule.ts';
import { readMail } from './read-mail.ts';
import { alternativeTexts } from './rules/alternative-texts.ts';
import { links } from './rules/links.ts';
import { size } from './rules/size.ts';
import { subject } from './rules/subject.ts';
import { unsubscribe } from './rules/unsubscribe.ts';

const RULES: readonly CheckRule[] = [subject, size, unsubscribe, links, alternativeTexts];

/** What the check makes of a message, and the letter that it looked at. */
export interface Checked extends CheckReport {
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
): Promise<Checked> {
  const sample = await compose(message, recipient, sender);
  const mail = await readMail(sample);
  const findings = RULES.flatMap((rule) => rule(mail));
  const stands = findings.every(({ severity }) => severity !== 'error');
  return { findings, sample, message: stands ? (message as CheckedMessage) : undefined };
}
