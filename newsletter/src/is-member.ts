import { fold } from '@telecom-valley/words';
import type { NewsletterConfig } from './config.ts';
import type { Feed } from './model.ts';

/** Groups of feeds whose name says that they are the cluster's own. */
const OWN = /^(?:le pole|the cluster|il polo|adherents?|membres?|members?|soci)$/;

/** Whether a feed is the cluster's own or a member's, by the group it stands in. */
export function isMember(
  { group = '' }: Feed,
  { members }: Pick<NewsletterConfig, 'members'>,
): boolean {
  return members?.includes(group) ?? OWN.test(fold(group));
}
