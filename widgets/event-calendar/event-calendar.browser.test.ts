import { addDays, addMonths, monthOf } from '@telecom-valley/time';
import { formatDate } from '@telecom-valley/words';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { assertAccessible } from '../../test/support/axe.ts';
import { eventsDuring, until } from '../../test/support/mount.ts';
import {
  button,
  cellOf,
  find,
  findAll,
  mountCalendar,
  titleOf,
} from '../../test/support/mounted-calendar.ts';
import { eventIn, today } from '../../test/support/sample-events.ts';
import './event-calendar.define.ts';

const MONTH = monthOf(today);
/** A day in the middle of this month, counted from today. */
const MIDDLE = Number(`${MONTH}-15`.slice(8)) - Number(today.slice(8));

describe('the event calendar, where there is room', () => {
  it('shows the present month as a grid of its weeks', async () => {
    const calendar = await mountCalendar([eventIn(0)]);
    assert.equal(titleOf(calendar), formatDate(MONTH, 'month', 'fr'));
    assert.equal(find(calendar, '[role=grid]')?.getAttribute('aria-labelledby'), 'title');
    assert.lengthOf(findAll(calendar, '[role=columnheader]'), 7);
    assert.equal(findAll(calendar, '[role=columnheader]')[0]?.ariaLabel, 'lundi');
    assert.include(cellOf(calendar, today)?.textContent, 'aujourd’hui');
    assert.include(cellOf(calendar, today)?.textContent, '18\u202Fh\u202F30');
  });

  it('draws an event of several days as one bar, and names it on each of its days', async () => {
    const from = `${MONTH}-10`;
    const calendar = await mountCalendar([
      eventIn(0, { name: 'Industria', allDay: true, startDate: from, endDate: addDays(from, 1) }),
    ]);
    const bars = findAll(calendar, '[part=event]');
    const width = (element: Element | null | undefined) => element!.getBoundingClientRect().width;
    const covered = bars.map(width).reduce((sum, one) => sum + one, 0);
    assert.approximately(covered, width(cellOf(calendar, from)) * 2, 12);
    assert.include(cellOf(calendar, addDays(from, 1))?.textContent, 'Industria');
  });

  it('counts the events that do not fit, and opens their day', async () => {
    const crowd = Array.from({ length: 9 }, (_event, index) =>
      eventIn(MIDDLE, { name: `Nr ${index}` }),
    );
    const calendar = await mountCalendar(crowd);
    const shown = findAll(calendar, '[part=event]').length;
    const more = find(calendar, '[part=more]')!;
    assert.equal(more.textContent.trim(), `+ ${9 - shown} autres`);
    assert.include(more.ariaLabel, `${9 - shown} autres événements`);
    assert.isAtMost(calendar.scrollHeight, calendar.clientHeight);
    more.click();
    await calendar.updateComplete;
    assert.lengthOf(findAll(calendar, '[part=event]'), 9);
    assert.equal(titleOf(calendar), formatDate(`${MONTH}-15`, 'full', 'fr'));
  });

  it('does what was asked before it knew how to', async () => {
    const calendar = await mountCalendar([eventIn(0)], { isTouched: false });
    button(calendar, 'Mois suivant').click();
    const next = formatDate(addMonths(MONTH, 1), 'month', 'fr');
    await until('the next month', () => titleOf(calendar) === next);
  });

  it('leafs through the months by keyboard, and says which it shows', async () => {
    const calendar = await mountCalendar([eventIn(0)]);
    button(calendar, 'Mois suivant').focus();
    const events = await eventsDuring<CustomEvent<{ month: string }>>(
      'tv-month-change',
      async () => {
        await sendKeys({ press: 'Enter' });
        await calendar.updateComplete;
      },
    );
    assert.deepEqual(
      events.map(({ detail }) => detail.month),
      [addMonths(MONTH, 1)],
    );
    assert.equal(titleOf(calendar), formatDate(addMonths(MONTH, 1), 'month', 'fr'));
    assert.equal(find(calendar, '[part=title]')?.getAttribute('aria-live'), 'polite');
    button(calendar, 'Aujourd’hui').click();
    await calendar.updateComplete;
    assert.equal(titleOf(calendar), formatDate(MONTH, 'month', 'fr'));
  });

  it('leads from an empty month to the next event', async () => {
    const calendar = await mountCalendar([eventIn(100, { name: 'Plus tard' })]);
    const [jump] = findAll(calendar, '[part=empty] button');
    assert.include(find(calendar, '[part=empty]')?.textContent, 'Aucun événement');
    jump!.click();
    await calendar.updateComplete;
    assert.equal(titleOf(calendar), formatDate(monthOf(addDays(today, 100)), 'month', 'fr'));
    assert.lengthOf(findAll(calendar, '[part=event]'), 1);
  });

  it('links an event that has a page, and says what is not as planned', async () => {
    const calendar = await mountCalendar([
      eventIn(MIDDLE, { name: 'Café', url: 'https://exemple.fr/cafe', eventStatus: 'cancelled' }),
    ]);
    const link = find(calendar, 'a[part=event]') as HTMLAnchorElement;
    assert.equal(link.href, 'https://exemple.fr/cafe');
    assert.include(find(calendar, '[part=event]')?.textContent, 'Annulé');
  });
});

describe('the event calendar, where it is narrow', () => {
  const many = Array.from({ length: 30 }, (_event, index) =>
    eventIn(index * 3, { name: `Nr ${index}` }),
  );

  it('is a list of what is to come, over the months', async () => {
    const calendar = await mountCalendar(many, { width: 340 });
    assert.isNull(find(calendar, '[part=grid]'));
    const rows = findAll(calendar, '[part~=row]');
    assert.isAtLeast(rows.length, 3);
    assert.equal(rows[0]?.querySelector('time')?.dateTime, today);
    assert.include(rows[0]?.textContent, '18\u202Fh\u202F30 – 20\u202Fh · SoFAB');
  });

  it('takes the room that is reserved for it and no more, until more is asked for', async () => {
    const calendar = await mountCalendar(many, { width: 340 });
    const { height } = calendar.getBoundingClientRect();
    await until('that it fits', () => calendar.scrollHeight <= calendar.clientHeight);
    const before = findAll(calendar, '[part~=row]').length;
    assert.isAbove(before, 2);
    button(calendar, 'Afficher plus d’événements').click();
    await calendar.updateComplete;
    assert.equal(findAll(calendar, '[part~=row]').length, before * 2);
    // Its new height is no room for even more.
    await new Promise((later) => setTimeout(later, 300));
    assert.equal(findAll(calendar, '[part~=row]').length, before * 2);
    assert.isAbove(calendar.getBoundingClientRect().height, height);
  });

  it('becomes a table when it gets room', async () => {
    const calendar = await mountCalendar(many, { width: 340 });
    calendar.style.inlineSize = '800px';
    await setViewport({ width: 900, height: 900 });
    await until('the table', () => find(calendar, '[part=grid]'));
  });
});

/** The one engine that can be told to draw for paper; what is drawn is the same in all. */
const canPrint = 'userAgentData' in navigator;

if (canPrint) {
  describe('the event calendar on paper', () => {
    afterEach(() => emulateMedia({ media: 'screen' }));

    it('is a list of the month, without anything to press', async () => {
      const calendar = await mountCalendar([
        ...Array.from({ length: 30 }, (_event, index) => eventIn(MIDDLE, { name: `Nr ${index}` })),
        eventIn(100, { name: 'Plus tard' }),
      ]);
      await emulateMedia({ media: 'print' });
      await until('the list', () => find(calendar, '[part=list]'));
      const names = findAll(calendar, '.name').filter((name) => name.checkVisibility());
      assert.lengthOf(names, 30);
      assert.isFalse(find(calendar, '[part=controls]')!.checkVisibility());
      assert.isFalse(button(calendar, 'Mois suivant').checkVisibility());
      await emulateMedia({ media: 'screen' });
      await until('the grid', () => find(calendar, '[part=grid]'));
    });
  });
}

describe('the event calendar, for everybody', () => {
  const events = [
    eventIn(MIDDLE),
    eventIn(MIDDLE, {
      name: 'Café',
      url: 'https://exemple.fr',
      eventStatus: 'full',
      categories: ['IA'],
    }),
    ...Array.from({ length: 6 }, (_event, index) => eventIn(MIDDLE + 1, { name: `Nr ${index}` })),
    eventIn(2, { categories: ['IA'] }),
    eventIn(3, { categories: ['Réseaux'] }),
  ];

  for (const [lang, next] of [
    ['fr', 'Mois suivant'],
    ['en', 'Next month'],
    ['it', 'Mese successivo'],
    ['de', 'Next month'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const calendar = await mountCalendar(events, { lang });
      assert.isDefined(button(calendar, next));
      assert.equal(titleOf(calendar), formatDate(MONTH, 'month', lang === 'en' ? 'en-GB' : lang));
    });
  }

  for (const width of [340, 900]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has nothing that axe objects to, ${width} pixels wide, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        document.documentElement.style.cssText =
          'color-scheme: light dark; color: CanvasText; background: Canvas';
        const calendar = await mountCalendar(events, { width });
        await assertAccessible(calendar);
        find(calendar, 'summary')!.click();
        await until('the filters', () => find(calendar, 'select'));
        await assertAccessible(calendar);
        (find(calendar, '[part=more]') ?? button(calendar, 'Jour suivant'))?.click();
        await calendar.updateComplete;
        await assertAccessible(calendar);
        document.documentElement.style.cssText = '';
        await emulateMedia({ colorScheme: 'light' });
      });
    }
  }
});
