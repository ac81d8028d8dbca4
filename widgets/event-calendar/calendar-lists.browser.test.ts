import { addDays, addMonths, monthOf } from '@telecom-valley/time';
import { formatDate } from '@telecom-valley/words';
import { assert } from 'chai';
import { until } from '../../test/support/mount.ts';
import {
  button,
  find,
  findAll,
  mountCalendar,
  titleOf,
} from '../../test/support/mounted-calendar.ts';
import { eventIn, today } from '../../test/support/sample-events.ts';
import './event-calendar.define.ts';

const month = (date: string) => formatDate(monthOf(date), 'month', 'fr');
const texts = (elements: readonly HTMLElement[]) =>
  elements.map(({ textContent }) => textContent.trim());

describe('a list of events', () => {
  it('says which month its events are in, where that is not the one it is titled by', async () => {
    const far = eventIn(100, { name: 'Loin' });
    const calendar = await mountCalendar([far], { width: 340 });
    assert.deepEqual(texts(findAll(calendar, '[part=month]')), [month(far.startDate)]);
    const next = await mountCalendar([far], { attributes: 'view="next"' });
    assert.deepEqual(texts(findAll(next, '[part=month]')), [month(far.startDate)]);
    const soon = await mountCalendar([eventIn(0)], { attributes: 'view="next"' });
    assert.isNull(find(soon, '[part=month]'));
  });

  it('says that a month one goes to has nothing, and leads to the next event', async () => {
    const far = eventIn(150, { name: 'Loin' });
    const calendar = await mountCalendar([far], { width: 340 });
    button(calendar, 'Mois suivant').click();
    await calendar.updateComplete;
    const date = far.startDate.slice(0, 10);
    assert.include(find(calendar, '[part=empty]')?.textContent, 'Aucun événement en');
    assert.isNull(find(calendar, '.name'));
    const next = button(calendar, `Prochain événement\u00A0: ${formatDate(date, 'long', 'fr')}`);
    next.focus();
    next.click();
    await calendar.updateComplete;
    assert.equal(titleOf(calendar), month(date));
    assert.deepEqual(texts(findAll(calendar, '.name')), ['Loin']);
    assert.equal(calendar.shadowRoot!.activeElement?.id, 'title');
  });

  it('leads to the last event where all is over', async () => {
    const past = eventIn(-70, { name: 'Avant' });
    const calendar = await mountCalendar([past], { width: 340 });
    const date = past.startDate.slice(0, 10);
    button(calendar, `Dernier événement\u00A0: ${formatDate(date, 'long', 'fr')}`).click();
    await calendar.updateComplete;
    assert.deepEqual(texts(findAll(calendar, '.name')), ['Avant']);
  });

  it('begins on a day before today where one asks for it', async () => {
    const isFirst = today.endsWith('-01');
    const before = addDays(today, isFirst ? 0 : -1);
    const calendar = await mountCalendar([eventIn(isFirst ? 0 : -1, { name: 'Hier' })], {
      width: 340,
    });
    find(calendar, 'summary')!.click();
    const date = (await until('the date', () => find(calendar, '[type=date]'))) as HTMLInputElement;
    date.value = before;
    date.dispatchEvent(new Event('change'));
    await until('it', () => texts(findAll(calendar, '.name')).includes('Hier'));
  });

  it('of the next events has as many more as one asks for', async () => {
    const calendar = await mountCalendar(
      Array.from({ length: 7 }, (_event, at) => eventIn(at + 1)),
      { attributes: 'view="next" limit="3"' },
    );
    assert.lengthOf(findAll(calendar, '.name'), 3);
    button(calendar, 'Afficher plus d’événements').focus();
    button(calendar, 'Afficher plus d’événements').click();
    await calendar.updateComplete;
    assert.lengthOf(findAll(calendar, '.name'), 6);
    button(calendar, 'Afficher plus d’événements').click();
    await calendar.updateComplete;
    assert.lengthOf(findAll(calendar, '.name'), 7);
    // The button is gone: one goes on at the first event that was not there.
    assert.equal(calendar.shadowRoot!.activeElement, findAll(calendar, '.name')[6]);
  });

  it('of the next events leaves out what has ended', async () => {
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const hours = (from: number, to: number, name: string) =>
      eventIn(0, { name, startDate: at(from), endDate: at(to), timeZone: undefined });
    const calendar = await mountCalendar(
      [hours(-0.2, -0.1, 'Fini'), hours(-0.1, 1, 'En cours'), eventIn(2, { name: 'Bientôt' })],
      { attributes: 'view="next"' },
    );
    assert.deepEqual(texts(findAll(calendar, '.name')), ['En cours', 'Bientôt']);
  });

  it('says of an event that goes on until when it does, and of its first day from when', async () => {
    const night = {
      startDate: `${today}T22:00:00+01:00`,
      endDate: `${addDays(today, 1)}T06:00:00+01:00`,
    };
    const calendar = await mountCalendar([eventIn(0, night)], { attributes: 'view="day"' });
    const until = `jusqu’au ${formatDate(addDays(today, 1), 'day', 'fr')}, 6\u202Fh`;
    assert.include(find(calendar, '.facts')?.textContent, `22\u202Fh, ${until}`);
    button(calendar, 'Jour suivant').click();
    await calendar.updateComplete;
    const [facts = ''] = texts(findAll(calendar, '.facts'));
    assert.isTrue(facts.startsWith(until), facts);
  });

  it('keeps the focus of who presses a button that goes away', async () => {
    const calendar = await mountCalendar([eventIn(0)], { width: 340 });
    button(calendar, 'Mois suivant').click();
    await calendar.updateComplete;
    button(calendar, 'Aujourd’hui').focus();
    button(calendar, 'Aujourd’hui').click();
    await calendar.updateComplete;
    assert.equal(calendar.shadowRoot!.activeElement?.id, 'title');
    assert.equal(titleOf(calendar), month(addMonths(monthOf(today), 0)));
  });
});
