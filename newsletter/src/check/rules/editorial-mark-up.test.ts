import { fromHtml } from '@telecom-valley/richtext';
import { expect, it } from 'vitest';
import { edition, FACTS, GOOD, READER, SENDER } from '../../../../test/support/good-letter.ts';
import { toEditorialHtml } from '../../curate/editorial-markdown.ts';
import { check } from '../check.ts';

async function saidOf(written: string, facts = {}) {
  const told = { ...edition(), editorial: fromHtml(toEditorialHtml(written)), ...facts };
  const { findings } = await check(GOOD, READER, SENDER, { ...FACTS, ...facts, edition: told });
  return findings.map(({ rule, severity, values }) => [rule, severity, values]);
}

it.each<[breaking: string, written: string, nearly: string]>([
  ['Un **mot\n\nseul', '**mot', '**un** mot, `**deux`'],
  ['Un\nmot** seul', '** seul', '25 €**, et 30 €** (HT)\n\n** hors taxes'],
  ['Un ** seul', '** seul', '25 €**\n(**) hors taxes'],
  ['Un ***mot seul', '***mot seul', 'Hôtel **** à Nice, hôtel ***'],
  ['Un** mot', '** mot', 'Mot de passe : ab**cd'],
  ['10 €** et ***mot', '** et ***mot', '10 €** et 20 €***\n\n** HT\n\n*** TTC'],
  ['(**) hors taxes', '**) hors taxes', '(*) hors taxes'],
  ['Voir [là](à Nice)', '[là](à Nice)', '[sic] (à Nice), [1] et (2)'],
  ['- [**là**](à Nice) ou [ici](https://x.example/)', '[là](à Nice)', '```\n[là](à Nice)\n```'],
  ['[ici] (https://x.example/a_(b))', '[ici] (', '[ici] (https://x.example/)'],
  ['Voir [[le plan](https://x.example/).', '[le plan', '[[le plan](https://x.example/)]'],
])('no sign of Markdown is left over in an editorial: %j', async (breaking, written, nearly) => {
  expect(await saidOf(breaking)).toEqual([['editorial-mark-up', 'warning', { written }]]);
  expect(await saidOf(nearly)).toEqual([]);
});

it('each sign that is left over is told', async () => {
  const said = await saidOf(
    'Un **mot [là](à Nice), [ici](https://x.example/)\net **deux\n\nUn **mot',
  );
  expect(said.map(([, , values]) => values)).toEqual(
    ['**mot', '[là](à Nice)', '**deux'].map((written) => ({ written })),
  );
});

it('one that is the same in all letters is told in the first', async () => {
  const foreign = { editorialLanguage: 'en' };
  const rules = (said: unknown[][]) => said.map(([rule]) => rule);
  expect(rules(await saidOf('**un', foreign))).toContain('editorial-mark-up');
  expect(rules(await saidOf('**un', { ...foreign, isFirst: false }))).not.toContain(
    'editorial-mark-up',
  );
});
