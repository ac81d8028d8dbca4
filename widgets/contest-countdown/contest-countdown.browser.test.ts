import { type Contest, writeContests } from '@telecom-valley/catalog';
import { assert } from 'chai';
import { assertAccessible } from '../../test/support/axe.ts';
import { inEachLook } from '../../test/support/in-each-look.ts';
import { addressOf, mount, until } from '../../test/support/mount.ts';
import './contest-countdown.define.ts';
import type { ContestCountdown } from './contest-countdown.ts';

const inMs = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();
const DAY_MS = 86_400_000;

function contestUntil(closesAt: string, given: Partial<Contest> = {}): Contest {
  return {
    id: 'c',
    name: 'Smart App Contest',
    stages: [{ name: 'Candidatures', closesAt }],
    ...given,
  };
}

async function mountCountdown(
  contests: readonly Contest[],
  attributes = '',
): Promise<ContestCountdown> {
  document.documentElement.lang = 'fr';
  const src = addressOf(writeContests(contests));
  return mount<ContestCountdown>(
    `<tv-contest-countdown src="${src}" ${attributes}>own words</tv-contest-countdown>`,
  );
}

const find = (countdown: ContestCountdown, selector: string) =>
  countdown.shadowRoot?.querySelector<HTMLElement>(selector);
const say = (countdown: ContestCountdown, selector: string) =>
  find(countdown, selector)?.textContent.replaceAll(/\s+/g, ' ').trim();

describe('the contest countdown', () => {
  it('says what happens next, in how long and when', async () => {
    const countdown = await mountCountdown([contestUntil(inMs(3 * DAY_MS + 1000))]);
    await until('the countdown', () => find(countdown, '[part=timer]'));
    assert.equal(say(countdown, '[part=name]'), 'Smart App Contest');
    assert.equal(say(countdown, '[part=stage]'), 'Candidatures : fin dans');
    assert.equal(say(countdown, '[part=timer]'), '3 jours 0 heure 1 minute');
    assert.equal(find(countdown, '[part=timer]')?.role, 'timer');
    assert.match(say(countdown, '.date') ?? '', /^Jusqu’au /);
  });

  it('counts the seconds of the last day', async () => {
    const countdown = await mountCountdown([contestUntil(inMs(70_000))]);
    await until('the countdown', () => find(countdown, '[part=timer]'));
    const before = say(countdown, '[part=timer]');
    assert.match(before ?? '', /^0 heure 1 minute \d+ secondes?$/);
    await until('another second', () => say(countdown, '[part=timer]') !== before);
  });

  it('shows the contest that is asked for', async () => {
    const countdown = await mountCountdown(
      [contestUntil(inMs(1000)), contestUntil(inMs(DAY_MS), { id: 'b', name: 'Autre' })],
      'contest="b"',
    );
    await until('the countdown', () => say(countdown, '[part=name]') === 'Autre');
  });

  it('shows the page’s own words when the contest is over, as it ends', async () => {
    const countdown = await mountCountdown([contestUntil(inMs(1500))]);
    await until('the countdown', () => find(countdown, '[part=timer]'));
    await until('the end', () => find(countdown, 'slot'));
    assert.isNull(find(countdown, '[part=timer]'));
  });

  it('shows the results where there are some', async () => {
    const results = { name: 'Les lauréats', url: 'https://exemple.fr/laureats' };
    const countdown = await mountCountdown([contestUntil(inMs(-1000), { results })]);
    await until('the results', () => find(countdown, '.stage a'));
    assert.equal(say(countdown, '.stage a'), 'Résultats : Les lauréats');
  });

  it('has nothing that axe objects to', async () => {
    const countdown = await mountCountdown([
      contestUntil(inMs(DAY_MS), { url: 'https://exemple.fr', partner: { name: 'Métropole' } }),
    ]);
    await until('the countdown', () => find(countdown, '[part=timer]'));
    await inEachLook((theme) => {
      countdown.setAttribute('theme', theme);
      return assertAccessible(countdown);
    });
  });
});
