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

  it('of iCalendar have what is years away, once one goes there', async () => {
    const years = writeCalendar([eventIn(-800, { name: 'Jadis' }), eventIn(1, { name: 'Café' })], {
      name: 'Essai',
      generatedAt: Date.now(),
    }).replace('SUMMARY:Café', 'RRULE:FREQ=YEARLY\r\nSUMMARY:Café');
    const shown = await mountCalendar([], { width: 340 });
    shown.src = addressOf(years, 'text/calendar');
    await until('the events', () => findAll(shown, '.name').length > 0);
    find(shown, 'summary')!.click();
    const date = (await until('the date', () => find(shown, '[type=date]'))) as HTMLInputElement;
    for (const [days, name] of [
      [-800, 'Jadis'],
      [1 + 365 * 6 + 1, 'Café'],
    ] as const) {
      date.value = `${addDays(today, days).slice(0, 7)}-01`;
      date.dispatchEvent(new Event('change'));
      await until(name, () => find(shown, '.name')?.textContent === name);
      assert.include(find(shown, '[part=title]')?.textContent, date.value.slice(0, 4));
    }
  });

  it('of iCalendar say what of them cannot be read', async () => {
    const broken = calendar.replace(/DTSTART:.*/, 'DTSTART:garbage');
    const [told] = await eventsDuring('tv-error', async () => {
      assert.deepEqual(await names(addressOf(broken, 'text/calendar'), 1), ['Thé']);
    });
    assert.match((told as CustomEvent<{ message: string }>).detail.message, /line \d+: .*garbage/);
  });

  it('that are one iCalendar file can be subscribed to', async () => {
    const shown = await mountCalendar([eventIn(0)]);
    const fetched = globalThis.fetch;
    globalThis.fetch = async () => new Response(calendar);
    shown.src = 'https://exemple.fr/agenda.ics?a=b';
    await until('the ways', () => find(shown, '.links a'));
    globalThis.fetch = fetched;
    assert.equal(
      (find(shown, '.links a') as HTMLAnchorElement).href,
      'webcal://exemple.fr/agenda.ics?a=b',
    );
  });

  it('that have the same event show it once, by whatever clocks it is written', async () => {
    const event = eventIn(1, { name: 'Café', location: undefined });
    const utc = writeCalendar([event], { name: 'Essai', generatedAt: 0 });
    const other = JSON.stringify(writeEvents([{ ...event, id: 'another' }]));
    const own = JSON.stringify(writeEvents([event, eventIn(2, { name: 'Thé' })]));
    const src = [
      addressOf(own, 'application/json'),
      addressOf(utc, 'text/calendar'),
      addressOf(other, 'application/json'),
    ];
    const shown = await mountCalendar([], { width: 340 });
    shown.src = src.join(' ');
    await until('the events', () => findAll(shown, '.name').length === 2);
    await new Promise((later) => setTimeout(later, 500));
    assert.lengthOf(findAll(shown, '.name'), 2);
  });

  it('may give schema.org’s times without their offset, and text with mark-up', async () => {
    const graph = [
      {
        '@type': 'Event',
        name: 'Atelier',
        startDate: `${addDays(today, 1)}T18:00`,
        eventStatus: 'https://schema.org/EventRescheduled',
        description: '<p>Du <strong>code</strong>&nbsp;!</p>',
      },
    ];
    const told = await eventsDuring('tv-error', async () => {
      const shown = await mountCalendar([], { width: 340 });
      shown.src = addressOf(JSON.stringify({ '@graph': graph }), 'application/ld+json');
      await until('the event', () => find(shown, '.name'));
      assert.include(find(shown, '.facts')?.textContent, '18\u202Fh');
      find(shown, '.name')!.click();
      const text = await until('its text', () => find(shown, '[part=sheet-text]'));
      assert.equal(text.textContent.trim(), 'Du code\u00A0!');
    });
    assert.deepEqual(told, []);
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
