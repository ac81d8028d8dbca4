import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, trouble } from '@telecom-valley/errors';
import {
  lookUpLinks,
  lookUpSender,
  lookUpSpam,
  lookUpSpelling,
  unasked,
  weighPictures,
} from '../check/index.ts';
import type { CheckedLetters } from './check-messages.ts';
import type { DrawnLetters } from './draw-letters.ts';
import { findingsOfLetters } from './findings-of-letters.ts';
import type { Office } from '../office.ts';
import { readSender } from '../read-sender.ts';
import { readPostOffice } from '../send/index.ts';

/** What others say of letters and of who sends them: the DNS, the hosts that links lead to, SpamAssassin, dictionaries. */
export async function lookUp(
  { letters }: DrawnLetters,
  samples: CheckedLetters['samples'],
  office: Office,
): Promise<Finding[]> {
  const { clock, config, network, newsletter, runProgram } = office;
  const html = letters.map(({ message }) => message.html);
  const links = await lookUpLinks(html, { clock, network, publicUrl: config.publicUrl });
  const weights = await Promise.all(
    letters.map(async ({ message: { html: one, language } }) => ({
      language,
      findings: await weighPictures(one, (address) => sizeHere(address, office)),
    })),
  );
  const spam = await Promise.all(
    samples.map(async ({ language, sample }) => ({
      language,
      findings: await lookUpSpam(sample.bytes, runProgram),
    })),
  );
  const editions = letters.map(({ edition }) => edition);
  const known = [...newsletter.knownWords, ...config.name.split(/\s+/)];
  const spelling = await lookUpSpelling(editions, known, runProgram);
  return [
    ...(await senderFindings(office)),
    ...links,
    ...findingsOfLetters(weights, newsletter),
    ...findingsOfLetters(spam, newsletter),
    ...spelling,
  ];
}

/** Who sends to a server of this machine tries things: nobody looks such a sender up. */
async function senderFindings(office: Office): Promise<Finding[]> {
  const { env, network, newsletter, resolveTxt } = office;
  const written = env.NEWSLETTER_SMTP_URL;
  if (!written) return [];
  const post = readPostOffice(written);
  if (!post) return [trouble('server-unreadable', {}, { source: '.env' })];
  if (post.isLocal) return [];
  const { signer } = readSender(office);
  const domain = newsletter.from.address.replace(/^.*@/, '');
  if (network.isOffline) return [unasked(domain, 'NEWSLETTER_OFFLINE')];
  return lookUpSender({ domain, signer }, resolveTxt);
}

/** Pictures stand in the edition's folder before they are on the web. */
async function sizeHere(
  address: string,
  { archive, config, edition }: Office,
): Promise<number | undefined> {
  const prefix = `${config.publicUrl}/newsletter/${edition}/`;
  if (!address.startsWith(prefix)) return undefined;
  const file = await stat(join(archive.path, address.slice(prefix.length))).catch(() => undefined);
  return file?.size;
}
