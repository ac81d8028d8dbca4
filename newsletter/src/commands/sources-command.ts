import { newsletterCommand, ofPeriod, speak } from '@telecom-valley/words';
import { countOf } from '../curate/index.ts';
import type { NewsletterWorld } from '../office.ts';
import { lastEditions } from '../pipeline/past-editions.ts';
import { feedsOf } from '../pipeline/feeds-of.ts';
import { officeCommand } from './office-command.ts';

const EDITIONS = 6;

/** Who has been in which of the last editions, this one included: those who have not been for long come first. */
export function sourcesCommand(world: NewsletterWorld) {
  return officeCommand(world, 'sources', {}, async ({ office }) => {
    const { feeds } = await feedsOf(office);
    // That of this month is the last of those before the next.
    const past = (
      await lastEditions({ ...office, edition: `${office.edition}~` }, EDITIONS)
    ).toReversed();
    const rows = feeds
      .map((feed) => ({
        title: feed.title,
        group: feed.group,
        counts: past.map(({ stories }) => countOf(feed, stories)),
      }))
      .toSorted((a, b) => lastSeen(a.counts) - lastSeen(b.counts));
    return {
      data: { editions: past.map(({ edition }) => edition), sources: rows },
      text(language) {
        const words = speak(newsletterCommand, language);
        if (past.length === 0)
          return `${words('noEditions', { ofMonth: ofPeriod(office.edition, language) })}\n`;
        const width = Math.max(...rows.map(({ title }) => title.length));
        const head = `${' '.repeat(width)}  ${past.map(({ edition }) => edition).join('  ')}`;
        const lines = rows.map(({ title, counts }) => {
          const cells = counts.map((count, at) =>
            (count === 0 ? '·' : String(count)).padStart(past[at]!.edition.length),
          );
          return `${title.padEnd(width)}  ${cells.join('  ')}`;
        });
        return `${[head, ...lines].join('\n')}\n`;
      },
    };
  });
}

/** How late in the list one was seen last. */
function lastSeen(counts: readonly number[]): number {
  return counts.findLastIndex((count) => count > 0);
}
