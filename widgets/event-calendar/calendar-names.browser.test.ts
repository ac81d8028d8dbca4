import { writeEvents } from '@telecom-valley/catalog';
import { addDays, monthOf } from '@telecom-valley/time';
import { formatDate } from '@telecom-valley/words';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { heard } from '../../test/support/axe.ts';
import { addressOf, eventsDuring, until } from '../../test/support/mount.ts';
import {
  cellOf,
  find,
  findAll,
  mountCalendar,
  type MountedCalendar,
} from '../../test/support/mounted-calendar.ts';
import { eventIn, today } from '../../test/support/sample-events.ts';
import './event-calendar.define.ts';

/** WebKit on Linux leaves links out of the tab order, as Safari does by default. */
const tabsToLinks = !/AppleWebKit(?!.*Chrom)/.test(navigator.userAgent);

async function walk(calendar: MountedCalendar): Promise<Element[]> {
  const stops: Element[] = [];
  const before = document.createElement('button');
  calendar.before(before);
  before.focus();
  for (;;) {
    await sendKeys({ press: 'Tab' });
    const stop = calendar.shadowRoot!.activeElement;
    if (!stop || stops.includes(stop)) return stops;
    stops.push(stop);
  }
}

describe('who does not see the calendar', () => {
  const events = [
    eventIn(0, { name: 'Café', url: 'https://exemple.fr', eventStatus: 'full' }),
    ...['Un', 'Deux', 'Trois', 'Quatre'].map((name) => eventIn(0, { name })),
  ];
  const full = formatDate(today, 'full', 'fr');

  it('hears what each thing is and is called', async () => {
    const calendar = await mountCalendar(events, { attributes: 'calendar="/events.ics"' });
    await until('the ways to subscribe', () => findAll(calendar, 'summary')[1]);
    const month = formatDate(monthOf(today), 'month', 'fr');
    const all = (selector: string) => heard(findAll(calendar, selector));
    assert.deepEqual(all('section'), ['region: Agenda']);
    assert.deepEqual(all('[role=grid]'), [`grid: ${month}`]);
    assert.deepEqual(all('[part=controls]'), ['search: ']);
    assert.deepEqual(all('[part=header] button, input'), [
      'button: Mois',
      'button: Liste',
      'button: Aujourd’hui',
      'button: Mois précédent',
      'button: Mois suivant',
      'searchbox: Rechercher',
    ]);
    assert.equal(all('[role=columnheader]')[2], 'columnheader: mercredi');
    const [cell] = heard([cellOf(calendar, today)!]);
    assert.match(
      cell!,
      new RegExp(
        `^gridcell: ${full}, aujourd’hui 18 h 30 \\(Complet\\) Café ?18 h 30 Un .*${full}$`,
      ),
    );
    const more = find(calendar, '[part=more]')!;
    assert.match(heard([more])[0]!, new RegExp(`^button: \\d autres événements, ${full}$`));
  });

  it('gets to every control with the Tab key, and through the month with arrows', async () => {
    const calendar = await mountCalendar(events, { attributes: 'calendar="/events.ics"' });
    await until('the ways to subscribe', () => findAll(calendar, 'summary')[1]);
    const stops = await walk(calendar);
    // Today is shown: there is no going there.
    const expected = [
      'Mois',
      'Liste',
      'Mois précédent',
      'Mois suivant',
      'Rechercher',
      'Date et filtres',
      'S’abonner',
      full,
    ];
    const names = heard(stops).map((said) => said.replace(/^\w+: /, ''));
    assert.lengthOf(names, expected.length);
    names.forEach((name, index) => assert.isTrue(name.startsWith(expected[index]!), name));
  });

  it('gets to every event of a list, and out of its sheet again', async () => {
    const calendar = await mountCalendar(events, { width: 340 });
    const stops = await walk(calendar);
    const names = heard(stops).map((said) => said.replace(/^\w+: /, ''));
    assert.includeMembers(names, ['Un', 'Deux', ...(tabsToLinks ? ['Café'] : [])]);
    (stops[names.indexOf('Un')] as HTMLElement).focus();
    await sendKeys({ press: 'Enter' });
    const sheet = await until('the sheet', () => find(calendar, 'dialog[open]'));
    assert.deepEqual(heard([sheet]), ['dialog: Un']);
    assert.deepEqual(heard(findAll(calendar, 'dialog button')), ['button: Fermer']);
    await sendKeys({ press: 'Escape' });
    await until('that it is closed', () => !find(calendar, 'dialog'));
    assert.equal(calendar.shadowRoot!.activeElement, stops[names.indexOf('Un')]);
  });
});

describe('the developer of the page', () => {
  const toldOf = (document: object) =>
    eventsDuring<CustomEvent<{ message: string }>>('tv-error', async (seen) => {
      const calendar = await mountCalendar([], { attributes: 'view="month"' });
      calendar.src = addressOf(document);
      await until('the good event', () => findAll(calendar, '[part=event]').length === 1);
      await until('that it is told', () => seen.length > 0);
      await new Promise((later) => setTimeout(later, 200));
    });
  const good = { '@type': 'Event', name: 'Bon', startDate: today };

  it('is told what of a stranger’s document cannot be read, and where it stands', async () => {
    const [told, ...more] = await toldOf({
      '@graph': [
        { ...good, name: '' },
        { ...good, organizer: 7 },
      ],
    });
    assert.isEmpty(more);
    assert.include(told!.detail.message, '(2 in all)');
    assert.include(told!.detail.message, '@graph[0].name: expected text');
  });

  it('is told what of a document of ours cannot be read, once somebody comes to it', async () => {
    const later = { ...good, name: '', startDate: addDays(today, 400) };
    const [told, ...more] = await toldOf({
      ...writeEvents([]),
      '@graph': [{ ...good, name: '' }, good, later],
    });
    assert.isEmpty(more);
    assert.include(told!.detail.message, '(1 in all)');
    assert.include(told!.detail.message, '@graph[0].name: expected text');
  });

  it('hears English words as English, on a page of a language that we have not', async () => {
    const languages = async (lang: string) =>
      findAll(await mountCalendar([eventIn(0)], { lang }), '[lang]').map((part) => part.lang);
    assert.deepEqual(await languages('de'), ['en', 'en']);
    assert.deepEqual(await languages('fr-CA'), ['fr', 'fr']);
  });
});
