import { addDays, addMonths, monthOf } from '@telecom-valley/time';
import { formatDate } from '@telecom-valley/words';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import {
  cellOf,
  find,
  findAll,
  mountCalendar,
  type MountedCalendar,
  titleOf,
} from '../../test/support/mounted-calendar.ts';
import { eventIn, today } from '../../test/support/sample-events.ts';
import './event-calendar.define.ts';

const MONTH = monthOf(today);
/** A day in the middle of this month, counted from today. */
const MIDDLE = Number(`${MONTH}-15`.slice(8)) - Number(today.slice(8));

describe('the grid of the event calendar', () => {
  const focused = (calendar: MountedCalendar) =>
    calendar.shadowRoot?.activeElement?.querySelector('time')?.dateTime;

  async function press(calendar: MountedCalendar, ...keys: string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await calendar.updateComplete;
    }
  }

  it('has room for a month of six weeks, with a long name in each, where it is narrow', async () => {
    history.replaceState(null, '', '#tv=2026-11');
    const name = 'Petit-déjeuner des adhérents de Sophia Antipolis, ouvert à tous';
    const wednesdays = Array.from({ length: 6 }, (_week, at) => addDays('2026-10-28', at * 7));
    const calendar = await mountCalendar(
      wednesdays.map((date, at) =>
        eventIn(0, {
          name: `${name} ${at}`,
          startDate: `${date}T08:30:00+01:00`,
          endDate: `${date}T10:00:00+01:00`,
          url: at % 2 === 0 ? 'https://exemple.fr' : undefined,
        }),
      ),
      { width: 720, attributes: 'fragment view="month"' },
    );
    history.replaceState(null, '', location.pathname + location.search);
    assert.lengthOf(findAll(calendar, '[part~=roomy]'), 6);
    assert.isAtMost(calendar.scrollHeight, calendar.clientHeight);
  });

  it('is one tab stop, at today', async () => {
    const calendar = await mountCalendar([eventIn(0), eventIn(1, { url: 'https://exemple.fr' })]);
    const stops = findAll(calendar, '[role=grid] :is(a, button, [tabindex])').filter(
      ({ tabIndex }) => tabIndex >= 0,
    );
    assert.deepEqual(stops, [cellOf(calendar, today)!]);
    find(calendar, 'summary')!.focus();
    await press(calendar, 'Tab');
    assert.equal(focused(calendar), today);
  });

  it('is walked through by days, weeks and months', async () => {
    const calendar = await mountCalendar([eventIn(0)]);
    cellOf(calendar, today)!.focus();
    await press(calendar, 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp');
    assert.equal(focused(calendar), today);
    await press(calendar, 'PageDown');
    assert.equal(titleOf(calendar), formatDate(addMonths(MONTH, 1), 'month', 'fr'));
    assert.equal(focused(calendar)?.slice(0, 7), addMonths(MONTH, 1));
    await sendKeys({ down: 'Shift' });
    await press(calendar, 'PageDown');
    await sendKeys({ up: 'Shift' });
    assert.equal(focused(calendar)?.slice(0, 7), addMonths(MONTH, 13));
  });

  it('opens a day with Enter, and comes back with Escape to where it was', async () => {
    const date = `${MONTH}-15`;
    const calendar = await mountCalendar([eventIn(MIDDLE, { name: 'Café' })]);
    cellOf(calendar, date)!.focus();
    await press(calendar, 'Enter');
    assert.equal(titleOf(calendar), formatDate(date, 'full', 'fr'));
    assert.equal(calendar.shadowRoot?.activeElement?.ariaLabel, 'Retour au mois');
    await press(calendar, 'Escape');
    assert.equal(focused(calendar), date);
  });

  it('follows the direction of the text', async () => {
    document.documentElement.dir = 'rtl';
    const calendar = await mountCalendar([eventIn(0)]);
    cellOf(calendar, today)!.focus();
    await press(calendar, 'ArrowRight');
    assert.equal(focused(calendar), addDays(today, -1));
    document.documentElement.dir = '';
  });
});
