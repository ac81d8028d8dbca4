import { findingsToJson } from '@telecom-valley/command';
import { explain, type Finding } from '@telecom-valley/errors';
import { newsletterCommand, speak } from '@telecom-valley/words';
import { checkFeed, type FeedHealth } from '../gather/index.ts';
import type { NewsletterWorld } from '../office.ts';
import { officeCommand, type Words } from './office-command.ts';

/** One feed's health, as a text that can be sent to whoever publishes it. */
export function feedCheckCommand(world: NewsletterWorld) {
  const options = { url: { value: 'URL', isArgument: true } } as const;
  return officeCommand(
    world,
    'feed-check',
    options,
    async ({ office, context, options: given, words }) => {
      const { network, clock, now, config } = office;
      const health = await context.progress.step(words('checkingFeed'), () =>
        checkFeed(addressOf(String(given.url)), { ...network, clock, now }),
      );
      return {
        isDone: health.isReadable,
        data: { ...health, findings: findingsToJson(health.findings, context.language) },
        text: (language) =>
          letterOf(health, config.name, speak(newsletterCommand, language), (finding) =>
            explain(finding, language),
          ),
      };
    },
  );
}

/** People leave out what their browsers leave out. */
function addressOf(written: string): string {
  return /^[a-z][a-z\d+.-]*:/i.test(written) ? written : `https://${written}`;
}

function letterOf(
  { url, title, items, bytes, milliseconds, titles, findings, isReadable }: FeedHealth,
  cluster: string,
  words: Words,
  explained: (finding: Finding) => { readonly message: string; readonly hint: string },
): string {
  const lines = findings.flatMap((finding) => {
    const { message, hint } = explained(finding);
    const { line } = finding.where;
    const what = line === undefined ? message : words('healthLine', { message, line });
    return [`- ${what}.`, `  ${hint}.`];
  });
  const read = words('healthRead', {
    cluster,
    title,
    url,
    items: words('items', { count: items }),
    kilobytes: Math.ceil(bytes / 1000),
    seconds: Number((milliseconds / 1000).toFixed(1)),
  });
  const latest = titles.length > 0 ? [words('healthLatest', { titles: titles.join(' · ') })] : [];
  const verdict =
    findings.length > 0 ? words('healthFlaws', { count: findings.length }) : words('healthGood');
  const body = isReadable
    ? [read, ...latest, '', verdict]
    : [words('healthUnread', { cluster, url })];
  const list = lines.length > 0 ? ['', ...lines] : [];
  return [words('healthHello'), '', ...body, ...list, '', words('healthThanks'), ''].join('\n');
}
