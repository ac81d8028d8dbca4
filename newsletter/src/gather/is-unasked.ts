import type { Finding, Rule } from '@telecom-valley/errors';

const UNASKED: readonly Rule[] = ['feed-quiet', 'address-unasked'];

/** Whether a feed was not even asked for: what stood in the way says nothing of it. */
export function isUnasked({ rule }: Finding): boolean {
  return UNASKED.includes(rule);
}
