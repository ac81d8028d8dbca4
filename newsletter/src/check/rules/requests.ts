import { trouble } from '@telecom-valley/errors';
import { type CheckRule, HTML } from '../check-rule.ts';

/**
 * Whoever opens a letter asks nobody but the cluster for something, be it a font or a background, and asks for the same
 * as everybody else: a request that tells who reads wants a consent of its own (CNIL, deliberation 2026-042).
 */
export const requests: CheckRule = ({ fetched, links, pictures }, { publicUrl, recipient }) => {
  const { host } = new URL(publicUrl);
  // Whoever counts by readers who follows a link does so by an address of theirs.
  const followed = links
    .map(({ address }) => address)
    .filter((address) => /^https?:/i.test(address))
    .filter((address) => !address.startsWith(`${publicUrl}/newsletter/`));
  const all = [...new Set([...pictures.map(({ address }) => address), ...fetched, ...followed])];
  return [
    ...fetched
      .filter((address) => URL.parse(address, 'https://x.invalid')?.host !== host)
      .map((address) => trouble('request-foreign', { address }, HTML)),
    ...all
      .filter((address) => isPersonal(address, recipient))
      .map((address) => trouble('request-personal', { address }, HTML)),
  ];
};

function isPersonal(
  address: string,
  { address: mailbox, token }: { address: string; token: string },
): boolean {
  return [token, mailbox, encodeURIComponent(mailbox)].some((sign) => address.includes(sign));
}
