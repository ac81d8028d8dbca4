import { writeCalendar } from '@telecom-valley/calendars';
import { writeEvents } from '@telecom-valley/catalog';
import { addDays } from '@telecom-valley/time';
import { assert } from 'chai';
import { eventsDuring, until } from '../../test/support/mount.ts';
import { find, findAll, mountCalendar } from '../../test/support/mounted-calendar.ts';
import { eventIn, today } from '../../test/support/sample-events.ts';
import './event-calendar.define.ts';

/** An address that answers with some text of a type. */
const addressOf = (text: string, type: string) => URL.createObjectURL(new Blob([text], { type }));

async function names(src: string, count: number): Promise<(string | undefined)[]> {
  const calendar = await mountCalendar([], { width: 340 });
  calendar.src = src;
  await until('the events', () => findAll(calendar, '.name').length === count);
  return findAll(calendar, '.name').map((name) => name.textContent);
}

describe('the sources of the event calendar', () => {
  const calendar = writeCalendar(
    [
      eventIn(1, { name: 'Café' }),
      eventIn(2, { name: 'Thé', description: [{ tag: 'p', children: ['https://exemple.fr'] }] }),
    ],
    { name: 'Essai', generatedAt: Date.now() },
  );

  for (const type of ['text/calendar', 'text/plain', '']) {
    it(`may be an iCalendar file, served as "${type}"`, async () => {
      assert.deepEqual(await names(addressOf(calendar, type), 2), ['Café', 'Thé']);
    });
  }

  it('of iCalendar are unrolled', async () => {
    const weekly = calendar.replace('SUMMARY:Café', 'RRULE:FREQ=DAILY;COUNT=2\r\nSUMMARY:Café');
    const shown = await names(addressOf(weekly, 'text/calendar'), 3);
    assert.deepEqual(
      shown.toSorted((a, b) => a!.localeCompare(b!)),
      ['Café', 'Café', 'Thé'],
    );
  });

  it('may be what OpenAgenda exports', async () => {
    const timing = (days: number) => ({
      begin: `${addDays(today, days)}T18:30:00+01:00`,
      end: `${addDays(today, days)}T20:00:00+01:00`,
    });
    const agenda = {
      events: [
        {
          uid: 1,
          title: { fr: 'Atelier', en: 'Workshop' },
          timings: [timing(1), timing(8)],
          timezone: 'Europe/Paris',
          location: { name: 'SoFAB', city: 'Biot' },
          status: 6,
        },
      ],
    };
    const address = addressOf(JSON.stringify(agenda), 'application/json');
    assert.deepEqual(await names(address, 2), ['Atelier', 'Atelier']);
    assert.include(document.querySelector('tv-event-calendar')!.shadowRoot!.textContent, 'Annulé');
  });

  it('that are none of these are told, and the page’s own words stand', async () => {
    const shown = await mountCalendar([eventIn(1)], { width: 340 });
    const [error] = await eventsDuring('tv-error', async () => {
      shown.src = addressOf('<!doctype html>', 'text/html');
      await until('its own words', () => find(shown, 'slot:not([name])'));
    });
    assert.include((error as CustomEvent<{ message: string }>).detail.message, 'expected calendar');
  });

  it('that fail leave what stood before, as long as another is on its way', async () => {
    const shown = await mountCalendar([eventIn(1, { name: 'Avant' })], { width: 340 });
    let wasEmpty = false;
    const watch = new MutationObserver(() => {
      wasEmpty ||= Boolean(find(shown, 'slot:not([name])'));
    });
    watch.observe(shown.shadowRoot!, { childList: true, subtree: true });
    const next = addressOf(
      JSON.stringify(writeEvents([eventIn(1, { name: 'Après' })])),
      'application/ld+json',
    );
    shown.src = `http://[ ${next}`;
    await until('the other', () => shown.shadowRoot!.textContent.includes('Après'));
    watch.disconnect();
    assert.isFalse(wasEmpty);
  });
});
