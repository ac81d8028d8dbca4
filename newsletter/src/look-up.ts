import type { Finding } from '@telecom-valley/errors';
import { lookUpLinks, lookUpSender, lookUpSpam } from './check/index.ts';
import type { CheckedLetters } from './check-letters.ts';
import type { Message } from './model.ts';
import type { Office } from './office.ts';
import { readSender } from './read-sender.ts';
import { readPostOffice } from './send/index.ts';

/** What others say of letters and of who sends them: the hosts that links lead to, SpamAssassin, the DNS. */
export async function lookUp(
  messages: readonly Message[],
  samples: CheckedLetters['samples'],
  office: Office,
): Promise<Finding[]> {
  const { clock, config, network, runProgram } = office;
  const letters = messages.map(({ html }) => html);
  const links = await lookUpLinks(letters, { clock, network, publicUrl: config.publicUrl });
  const spam = await Promise.all(samples.map(({ sample }) => lookUpSpam(sample.bytes, runProgram)));
  return [...(await senderFindings(office)), ...links, ...spam.flat()];
}

/** Who sends to a server of this machine tries things: nobody looks such a sender up. */
async function senderFindings(office: Office): Promise<Finding[]> {
  const { env, newsletter, resolveTxt } = office;
  const post = readPostOffice(env.NEWSLETTER_SMTP_URL ?? '');
  if (!post || post.isLocal) return [];
  const { signer } = readSender(office);
  const domain = newsletter.from.address.replace(/^.*@/, '');
  return lookUpSender({ domain, signer }, resolveTxt);
}
