import { findingsToJson, printFindings, wrong } from '@telecom-valley/command';
import { ActionableError, explain, type Finding, type Rule } from '@telecom-valley/errors';
import { feedHealth, feedMends, fill, type Language, type Say, speak } from '@telecom-valley/words';
import { checkFeed, feedAddress, type FeedHealth, isUnasked } from '../gather/index.ts';
import type { NewsletterWorld } from '../office.ts';
import { officeCommand } from './office-command.ts';

/** What nobody but staff can mend: it stands in their list of feeds. */
const IN_OUR_LIST: readonly Rule[] = ['feed-moved', 'feed-page'];

/** One feed's health, as a text that can be sent to whoever publishes it. */
export function feedCheckCommand(world: NewsletterWorld) {
  const options = { url: { value: 'URL', isArgument: true } } as const;
  return officeCommand(
    world,
    'feed-check',
    options,
    async ({ office, context, options: given, words }) => {
      const { network, clock, now, config } = office;
      const written = String(given.url);
      const url = feedAddress(written);
      if (url === undefined) throw wrong('feed-address', { written });
      const health = await context.progress.step(words('checkingFeed'), () =>
        checkFeed(url, { ...network, clock, now }),
      );
      const ownTrouble = health.findings.find(
        (finding) => isUnasked(finding) || finding.rule === 'network-missing',
      );
      if (ownTrouble) throw new ActionableError(ownTrouble);
      const ours = health.findings.filter(
        ({ rule, severity }) => IN_OUR_LIST.includes(rule) || severity === 'error',
      );
      if (ours.length > 0) {
        const list = printFindings(ours, context.language).trimEnd();
        context.progress.note(`${words('healthStaff')}\n${list}`);
      }
      return {
        isDone: health.isReadable,
        data: { ...health, findings: findingsToJson(health.findings, context.language) },
        text: (language) =>
          letterOf(health, config.name, speak(feedHealth, language), (finding) => ({
            ...explain(finding, language),
            ...mendOf(finding, language),
          })),
      };
    },
  );
}

/** What those who keep the feed can do, where it is something else than what staff can. */
function mendOf({ rule, values }: Finding, language: Language): { readonly hint?: string } {
  if (!Object.hasOwn(feedMends.en, rule)) return {};
  return { hint: fill(feedMends[language][rule as keyof typeof feedMends.en], values, language) };
}

function letterOf(
  { url, title, items, bytes, milliseconds, titles, findings: all, isReadable }: FeedHealth,
  cluster: string,
  words: Say<(typeof feedHealth)['en']>,
  explained: (finding: Finding) => { readonly message: string; readonly hint: string },
): string {
  const findings = all.filter(({ rule }) => !IN_OUR_LIST.includes(rule));
  const lines = findings.flatMap((finding) => {
    const { message, hint } = explained(finding);
    const { line } = finding.where;
    const what = line === undefined ? message : words('line', { message, line });
    return [`- ${what}.`, `  ${hint}.`];
  });
  const read = words('read', {
    cluster,
    title,
    url,
    items: words('items', { count: items }),
    kilobytes: Math.ceil(bytes / 1000),
    seconds: Number((milliseconds / 1000).toFixed(1)),
  });
  const latest = titles.length > 0 ? [words('latest', { titles: titles.join(' · ') })] : [];
  const verdict = findings.length > 0 ? words('flaws', { count: findings.length }) : words('good');
  const body = isReadable ? [read, ...latest, '', verdict] : [words('unread', { cluster, url })];
  const list = lines.length > 0 ? ['', ...lines] : [];
  return [words('hello'), '', ...body, ...list, '', words('thanks'), ''].join('\n');
}
