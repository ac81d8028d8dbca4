import { writeEvents } from '@telecom-valley/catalog';
import { addMonths, monthOf } from '@telecom-valley/time';
import { formatDate } from '@telecom-valley/words';
import { assert } from 'chai';
import { assertAccessible } from '../../test/support/axe.ts';
import { addressOf, mount, until } from '../../test/support/mount.ts';
import {
  button,
  find,
  findAll,
  type MountedCalendar,
  mountCalendar,
  titleOf,
} from '../../test/support/mounted-calendar.ts';
import { eventIn, today } from '../../test/support/sample-events.ts';
import './event-calendar.define.ts';
import type { ShownEvent } from './shown-event.ts';

const MONTH = monthOf(today);
const NEXT = addMonths(MONTH, 1);

function setFragment(fragment: string): void {
  location.hash = fragment;
}

describe('the address of the page', () => {
  // Unbundled it is many modules, which a busy machine takes its time for.
  before(() => import('./event-sheet.ts'));
  afterEach(() => setFragment(''));

  it('says nothing of the calendar, unless its author wants it to', async () => {
    setFragment(`#tv=${NEXT}`);
    const calendar = await mountCalendar([eventIn(0)]);
    assert.equal(titleOf(calendar), formatDate(MONTH, 'month', 'fr'));
    setFragment('');
    button(calendar, 'Mois suivant').click();
    await calendar.updateComplete;
    assert.equal(location.hash, '');
  });

  it('follows what is shown, and leads there', async () => {
    const calendar = await mountCalendar([eventIn(0)], { attributes: 'fragment' });
    button(calendar, 'Mois suivant').click();
    await calendar.updateComplete;
    assert.equal(location.hash, `#tv=${NEXT}`);
    const other = await mountCalendar([eventIn(0)], { attributes: 'fragment' });
    assert.equal(titleOf(other), formatDate(NEXT, 'month', 'fr'));
    location.hash = `#tv=${today}`;
    await until('the day', () => titleOf(other) === formatDate(today, 'full', 'fr'));
  });

  it('leads to an event', async () => {
    const event = eventIn(40, { name: 'Café & thé' });
    setFragment(`#tv=${encodeURIComponent(event.id)}`);
    const calendar = await mountCalendar([eventIn(0), event], { attributes: 'fragment' });
    await until('its sheet', () => find(calendar, 'dialog[open]'));
    assert.include(find(calendar, 'dialog')?.textContent, 'Café & thé');
    button(calendar, 'Fermer').click();
    const month = monthOf(event.startDate);
    await until('that it is closed', () => location.hash === `#tv=${month}`);
    assert.equal(titleOf(calendar), formatDate(month, 'month', 'fr'));
    assert.equal(
      (calendar.shadowRoot!.activeElement as HTMLElement & { entry: ShownEvent }).entry.event?.id,
      event.id,
    );
  });

  it('leads to an event of the slower of two sources', async () => {
    const event = eventIn(2);
    setFragment(`#tv=${encodeURIComponent(event.id)}`);
    const fetched = globalThis.fetch;
    const slow = addressOf(writeEvents([event]));
    globalThis.fetch = async (...asked) => {
      if (asked[0] === slow) await new Promise((later) => setTimeout(later, 500));
      return fetched(...asked);
    };
    const src = `${addressOf(writeEvents([eventIn(0)]))} ${slow}`;
    const calendar = await mount<MountedCalendar>(
      `<tv-event-calendar src="${src}" fragment></tv-event-calendar>`,
    );
    await until('its sheet', () => find(calendar, 'dialog[open]'));
    globalThis.fetch = fetched;
    button(calendar, 'Fermer').click();
    await until('that it is closed', () => location.hash === `#tv=${monthOf(event.startDate)}`);
  });

  it('says that a list is shown, and leads to it', async () => {
    const calendar = await mountCalendar([eventIn(0)], { attributes: 'fragment' });
    button(calendar, 'Liste').click();
    await calendar.updateComplete;
    assert.equal(location.hash, `#tv=${MONTH}.list`);
    const other = await mountCalendar([eventIn(0)], { attributes: 'fragment' });
    assert.isNull(find(other, '[role=grid]'));
    assert.isNotNull(find(other, '[part=list]'));
  });

  it('leads to an event of a calendar that has no place on the page yet', async () => {
    const event = eventIn(40);
    setFragment(`#tv=${encodeURIComponent(event.id)}`);
    const src = addressOf(writeEvents([event]));
    const calendar = await mount<MountedCalendar>(
      `<tv-event-calendar src="${src}" fragment hidden></tv-event-calendar>`,
    );
    // As long as its events need to come.
    await new Promise((later) => setTimeout(later, 300));
    calendar.hidden = false;
    await until('the calendar', () => find(calendar, '[part=title]'));
    await until('its sheet', () => find(calendar, 'dialog[open]'));
    button(calendar, 'Fermer').click();
    await until('that it is closed', () => location.hash === `#tv=${monthOf(event.startDate)}`);
  });

  it('may change more often than a browser allows, and nothing is thrown', async () => {
    const calendar = await mountCalendar([eventIn(0)], { attributes: 'fragment' });
    for (let press = 0; press < 120; press += 1) button(calendar, 'Mois suivant').click();
    await calendar.updateComplete;
    assert.equal(titleOf(calendar), formatDate(addMonths(MONTH, 120), 'month', 'fr'));
  });

  it('is left alone where its fragment is the page’s own', async () => {
    setFragment('#contact');
    const calendar = await mountCalendar([eventIn(0)], { attributes: 'fragment' });
    button(calendar, 'Mois suivant').click();
    await calendar.updateComplete;
    assert.equal(location.hash, '#contact');
    setFragment('#tv=%E0%A4%A');
    const other = await mountCalendar([eventIn(0)], { attributes: 'fragment' });
    assert.equal(titleOf(other), formatDate(MONTH, 'month', 'fr'));
  });
});

describe('the whole calendar', () => {
  it('can be subscribed to, where its author says where it is', async () => {
    const without = await mountCalendar([eventIn(0)]);
    assert.lengthOf(findAll(without, 'summary'), 1);
    const calendar = await mountCalendar([eventIn(0)], {
      attributes: 'calendar="https://exemple.fr/events.ics"',
    });
    (await until('the ways', () => findAll(calendar, 'summary')[1])).click();
    const links = findAll(calendar, '.links a').map((link) => (link as HTMLAnchorElement).href);
    await until('room for them', () => calendar.matches(':state(grown)'));
    assert.equal(links[0], 'webcal://exemple.fr/events.ics');
    assert.equal(new URL(links[1]!).searchParams.get('cid'), links[0]);
    assert.equal(new URL(links[2]!).searchParams.get('url'), 'https://exemple.fr/events.ics');
    assert.equal(links.at(-1), 'https://exemple.fr/events.ics');
    await assertAccessible(calendar);
  });
});
