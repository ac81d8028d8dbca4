import { findingsToJson, printFindings } from '@telecom-valley/command';
import { explain } from '@telecom-valley/errors';
import { newsletterCommand, ofPeriod, speak } from '@telecom-valley/words';
import { commandLine } from '../command-line.ts';
import { type FeedReport, flawFindings, listFindings } from '../gather/index.ts';
import type { NewsletterWorld } from '../office.ts';
import { type GatheredStories, gatherStories } from '../pipeline/gather-stories.ts';
import { officeCommand, type Steps, type Words } from './office-command.ts';

export function gatherCommand(world: NewsletterWorld) {
  return officeCommand(world, 'gather', {}, async (work) => {
    const { office, context } = work;
    const { stories, reports, findings } = await gatherWithProgress(work);
    // With no feed there are no news; with one there are some.
    const isDone = reports.some(({ outcome }) => outcome !== 'failed');
    return {
      isDone,
      data: {
        edition: office.edition,
        stories: stories.length,
        findings: findingsToJson(findings, context.language),
        feeds: reports.map(({ feed, finding, flaws, ...report }) => ({
          title: feed.title,
          url: feed.url,
          ...report,
          findings: findingsToJson(
            [
              ...(finding ? [finding] : []),
              ...flawFindings(flaws, feed.url),
              ...listFindings({ feed, ...report }, office.now()),
            ],
            context.language,
          ),
        })),
      },
      text(language) {
        const say = speak(newsletterCommand, language);
        const failed = reports.filter(({ outcome }) => outcome === 'failed').length;
        const lines = [
          say('gathered', {
            stories: say('stories', { count: stories.length }),
            ofMonth: ofPeriod(office.edition, language),
            feeds: say('feeds', { count: reports.length }),
          }),
          ...(failed > 0 ? [say('feedsFailed', { count: failed })] : []),
          ...(isDone ? [say('next', { command: commandLine(office, 'curate') })] : []),
        ];
        return `${printFindings(findings, language)}${lines.join('\n')}\n`;
      },
    };
  });
}

/** Gathers, and says of each feed what came of it. */
export function gatherWithProgress({ office, context, words }: Steps): Promise<GatheredStories> {
  const { progress, language } = context;
  const label = words('gathering', { ofMonth: ofPeriod(office.edition, language) });
  return progress.step(label, () =>
    gatherStories(office, (report, done, all) => {
      const { finding } = report;
      progress.note(lineOf(report, words, finding && explain(finding, language).message));
      progress.reach(done, all);
    }),
  );
}

function lineOf(
  { feed, outcome, milliseconds, bytes, items, stories, fresh, reader: library, flaws }: FeedReport,
  words: Words,
  message = '',
): string {
  const cost = {
    seconds: Number((milliseconds / 1000).toFixed(1)),
    kilobytes: Math.ceil(bytes / 1000),
  };
  const name = feed.title;
  const reader = library ?? '';
  switch (outcome) {
    case 'failed': {
      const kept = stories > 0 ? words('feedKept', { stories }) : '';
      return `✗ ${words('feedFailed', { feed: name, message, kept, ...cost })}`;
    }
    case 'unchanged':
      return `= ${words('feedUnchanged', { feed: name, stories, reader, ...cost })}`;
    case 'read':
      return `· ${words('feedRead', {
        feed: name,
        items: words('items', { count: items }),
        stories,
        fresh,
        reader,
        mended: flaws.length > 0 ? words('feedMended') : '',
        ...cost,
      })}`;
  }
}
