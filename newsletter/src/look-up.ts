import type { Finding } from '@telecom-valley/errors';
import { lookUpLinks, lookUpSender, lookUpSpam, lookUpSpelling } from './check/index.ts';
import type { CheckedLetters } from './check-letters.ts';
import type { DrawnLetters } from './draw-letters.ts';
import type { Office } from './office.ts';
import { readSender } from './read-sender.ts';
import { readPostOffice } from './send/index.ts';

/** What others say of letters and of who sends them: the DNS, the hosts that links lead to, SpamAssassin, dictionaries. */
export async function lookUp(
  { letters }: DrawnLetters,
  samples: CheckedLetters['samples'],
  office: Office,
): Promise<Finding[]> {
  const { clock, config, network, newsletter, runProgram } = office;
  const html = letters.map(({ message }) => message.html);
  const links = await lookUpLinks(html, { clock, network, publicUrl: config.publicUrl });
  const spam = await Promise.all(samples.map(({ sample }) => lookUpSpam(sample.bytes, runProgram)));
  const editions = letters.map(({ edition }) => edition);
  const spelling = await lookUpSpelling(editions, newsletter.knownWords, runProgram);
  return [...(await senderFindings(office)), ...links, ...spam.flat(), ...spelling];
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
