import { addDays } from '@telecom-valley/time';
import { assert } from 'chai';
import { until } from '../../test/support/mount.ts';
import { cellOf, find, findAll, mountCalendar } from '../../test/support/mounted-calendar.ts';
import { eventIn, today } from '../../test/support/sample-events.ts';
import './event-calendar.define.ts';

describe('the calendar and the clocks', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const [timeZone, offset] of [
    ['Pacific/Kiritimati', '+14:00'],
    ['Pacific/Pago_Pago', '-11:00'],
    ['Asia/Kathmandu', '+05:45'],
  ] as const) {
    it(`shows an event of ${timeZone} on the day that it is there, first and last minute`, async () => {
      const at = (time: string) => ({
        timeZone,
        startDate: `${today}T${time}:00${offset}`,
        endDate: `${today}T${time}:30${offset}`,
      });
      const calendar = await mountCalendar([
        eventIn(0, { name: 'Le matin', ...at('00:00') }),
        eventIn(0, { name: 'Le soir', ...at('23:59') }),
      ]);
      const texts = findAll(calendar, '[role=gridcell]').filter(({ textContent }) =>
        /Le matin|Le soir/.test(textContent),
      );
      assert.lengthOf(texts, 1);
      assert.equal(texts[0], cellOf(calendar, today));
      assert.match(texts[0]!.textContent, /Le matin[^]*Le soir/);
    });
  }

  it('says when a far event is for the visitor too', async () => {
    const calendar = await mountCalendar(
      [
        eventIn(1, {
          timeZone: 'Pacific/Kiritimati',
          startDate: `${addDays(today, 1)}T09:00:00+14:00`,
          endDate: `${addDays(today, 1)}T10:00:00+14:00`,
        }),
      ],
      { width: 340 },
    );
    find(calendar, '.name')!.click();
    await until('the sheet', () => find(calendar, 'dialog[open]'));
    const when = find(calendar, 'dialog dd')?.textContent ?? '';
    assert.match(when, /9\s?h/);
    assert.isAbove([...when.matchAll(/\d\s?h/g)].length, 2);
  });

  for (const [month, days] of [
    ['2026-10', 31],
    ['2027-03', 31],
    ['2028-02', 29],
  ] as const) {
    it(`has each day of ${month} once, whatever the clocks do`, async () => {
      history.replaceState(null, '', `#tv=${month}`);
      const changing = `${month}-25`;
      const calendar = await mountCalendar(
        [
          eventIn(0, {
            name: 'Deux heures et demie',
            startDate: `${changing}T02:30:00+01:00`,
            endDate: `${changing}T02:45:00+01:00`,
          }),
        ],
        { attributes: 'fragment view="month"' },
      );
      const shown = findAll(calendar, '[role=gridcell] time').map(
        (time) => (time as HTMLTimeElement).dateTime,
      );
      assert.deepEqual(
        shown.filter((date) => date.startsWith(month)),
        Array.from({ length: days }, (_day, at) => addDays(`${month}-01`, at)),
      );
      assert.equal(new Set(shown).size, shown.length);
      assert.include(cellOf(calendar, changing)?.textContent, 'Deux heures et demie');
    });
  }
});
