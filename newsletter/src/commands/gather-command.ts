import { findingsToJson } from '@telecom-valley/command';
import { explain } from '@telecom-valley/errors';
import { newsletterCommand, ofMonth, speak } from '@telecom-valley/words';
import type { FeedReport, Gathering } from '../gather/index.ts';
import type { NewsletterWorld } from '../office.ts';
import { gatherStories } from '../pipeline.ts';
import { officeCommand, type Steps } from './office-command.ts';

export function gatherCommand(world: NewsletterWorld) {
  return officeCommand(world, 'gather', {}, async (work) => {
    const { office, context } = work;
    const { stories, reports } = await gatherWithProgress(work);
    return {
      data: {
        edition: office.edition,
        stories: stories.length,
        feeds: reports.map(({ feed, finding, ...counts }) => ({
          title: feed.title,
          url: feed.url,
          ...counts,
          findings: finding ? findingsToJson([finding], context.language) : [],
        })),
      },
      text(language) {
        const say = speak(newsletterCommand, language);
        const failed = reports.filter(({ finding }) => finding).length;
        const lines = [
          say('gathered', {
            stories: say('stories', { count: stories.length }),
            ofMonth: ofMonth(office.edition, language),
            feeds: say('feeds', { count: reports.length }),
          }),
          ...(failed > 0 ? [say('feedsFailed', { count: failed })] : []),
          say('next', { command: 'newsletter curate' }),
        ];
        return `${lines.join('\n')}\n`;
      },
    };
  });
}

/** Gathers, and says of each feed what came of it. */
export function gatherWithProgress({ office, context, words }: Steps): Promise<Gathering> {
  const { progress, language } = context;
  const label = words('gathering', { ofMonth: ofMonth(office.edition, language) });
  const tell = ({ feed, finding, items, stories }: FeedReport) =>
    progress.note(
      finding
        ? `✗ ${words('feedFailed', { feed: feed.title, message: explain(finding, language).message })}`
        : `· ${words('feedRead', { feed: feed.title, items: words('items', { count: items }), stories })}`,
    );
  return progress.step(label, () => gatherStories(office, tell));
}
