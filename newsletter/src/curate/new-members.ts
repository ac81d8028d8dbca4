import type { Member } from '@telecom-valley/catalog';
import { type InstantMs, startOfDay, type TimeZone } from '@telecom-valley/time';

/** Those who joined within a span of time, in the order in which they did. */
export function newMembersOf(
  members: readonly Member[],
  span: { readonly from: InstantMs; readonly until: InstantMs },
  zone: TimeZone,
  most: number,
): Member[] {
  const isNew = ({ joined }: Member) => {
    const at = joined === undefined ? Number.NaN : startOfDay(joined, zone);
    return at >= span.from && at < span.until;
  };
  return members
    .filter(isNew)
    .toSorted((a, b) => (a.joined! < b.joined! ? -1 : Number(a.joined! > b.joined!)))
    .slice(0, most);
}
