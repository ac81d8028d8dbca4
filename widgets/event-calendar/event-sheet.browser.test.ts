import type { CalendarEvent } from '@telecom-valley/catalog';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { assertAccessible } from '../../test/support/axe.ts';
import { eventsDuring, until } from '../../test/support/mount.ts';
import {
  button,
  find,
  findAll,
  mountCalendar,
  type MountedCalendar,
} from '../../test/support/mounted-calendar.ts';
import { eventIn } from '../../test/support/sample-events.ts';
import './event-calendar.define.ts';

const event = eventIn(1, {
  name: 'Café des développeurs',
  url: 'https://exemple.fr/cafe',
  registrationUrl: 'https://exemple.fr/inscription',
  eventStatus: 'moved-online',
  attendanceMode: 'mixed',
  organizer: { name: 'SoFAB', url: 'https://sofab.example' },
  location: { name: 'SoFAB', street: '1 rue X', town: 'Biot', latitude: 43.6, longitude: 7.05 },
  offers: [
    { price: 0, currency: 'EUR', name: 'Étudiants' },
    { price: 12.5, currency: 'EUR' },
  ],
  accessibility: ['step-free', 'sign-language'],
  language: 'fr',
  image: { url: 'https://ailleurs.example/pixel.png' },
  description: [
    { tag: 'p', children: ['Un ', { tag: 'strong', children: ['bon'] }, ' café'] },
    {
      tag: 'ul',
      children: [
        { tag: 'li', children: [{ tag: 'a', href: 'https://exemple.fr', children: ['ici'] }] },
      ],
    },
  ],
});

async function openFirst(
  events: readonly CalendarEvent[] = [event],
  lang = 'fr',
): Promise<MountedCalendar> {
  const calendar = await mountCalendar(events, { width: 340, lang });
  find(calendar, '.name')!.focus();
  find(calendar, '.name')!.click();
  await until('the sheet', () => find(calendar, 'dialog[open]'));
  return calendar;
}

const facts = (calendar: MountedCalendar) =>
  Object.fromEntries(
    findAll(calendar, 'dt').map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent.replaceAll(/\s+/g, ' ').trim(),
    ]),
  ) as Record<string, string>;

describe('the sheet of an event', () => {
  // Unbundled it is many modules, which a busy machine takes its time for.
  before(() => import('./event-sheet.ts'));
  it('says all that is known of it', async () => {
    const calendar = await openFirst();
    assert.include(find(calendar, 'dialog h2')?.textContent, 'Café des développeurs');
    assert.include(find(calendar, 'dialog h2')?.textContent, 'Passe en ligne');
    const known = facts(calendar);
    assert.match(known.Quand!, /18 h 30 – 20 h/);
    assert.include(known['Où'], '1 rue X');
    assert.equal(known.Organisateur, 'SoFAB');
    assert.match(known.Prix!, /Étudiants : Gratuit · 12,50 €/);
    assert.equal(known.Langue, 'français');
    assert.equal(known['Accessibilité'], 'Accès de plain-pied · Langue des signes');
    assert.include(find(calendar, '.about')?.innerHTML, '<strong>');
    const links = findAll(calendar, 'dialog a').map((link) => link.getAttribute('href')!);
    assert.include(links, 'https://exemple.fr/inscription');
    assert.include(links, 'geo:43.6,7.05');
    assert.isDefined(
      links.find((link) => link.startsWith('https://www.openstreetmap.org/?mlat=43.6')),
    );
  });

  it('asks no host for a picture that the page did not name', async () => {
    const calendar = await openFirst();
    assert.isNull(find(calendar, 'dialog img'));
    const own = await openFirst([{ ...event, image: { url: `${location.origin}/own.png` } }]);
    assert.exists(find(own, 'dialog img'));
  });

  it('opens for a source that stands beside an address that is none', async () => {
    const calendar = await mountCalendar([event], { width: 340 });
    calendar.setAttribute('calendar', 'http://[');
    const told = new Promise((resolve) => calendar.addEventListener('tv-error', resolve));
    calendar.src = `http://[ ${calendar.src}`;
    await told;
    await calendar.updateComplete;
    await until('its events again', () => find(calendar, '.name'));
    find(calendar, '.name')!.click();
    await until('the sheet', () => find(calendar, 'dialog[open]'));
  });

  it('stays open when the calendar has to go', async () => {
    const calendar = await openFirst();
    const told = new Promise((resolve) => calendar.addEventListener('tv-error', resolve));
    calendar.src = 'data:application/json,{';
    await told;
    await until('the own words of the page', () => !find(calendar, 'section'));
    assert.exists(find(calendar, 'dialog[open] h2'));
    button(calendar, 'Fermer').click();
    await until('that it is closed', () => !find(calendar, 'dialog'));
  });

  it('has parts to be styled', async () => {
    const calendar = await openFirst([{ ...event, image: { url: `${location.origin}/own.png` } }]);
    const parts = ['sheet', 'title', 'close', 'image', 'facts', 'text', 'actions'].map((name) =>
      name === 'sheet' ? name : `sheet-${name}`,
    );
    const sheet = document.createElement('style');
    sheet.textContent = parts
      .map((part) => `tv-event-calendar::part(${part}) { outline: 3px solid rgb(1, 2, 3) }`)
      .join('\n');
    document.head.append(sheet);
    for (const part of parts) {
      const element = find(calendar, `[part=${part}]`);
      assert.equal(element && getComputedStyle(element).outlineColor, 'rgb(1, 2, 3)', part);
    }
    sheet.remove();
  });

  it('closes with Escape or its button, and gives the focus back', async () => {
    const calendar = await openFirst();
    await sendKeys({ press: 'Escape' });
    await until('that it is closed', () => !find(calendar, 'dialog'));
    assert.equal(calendar.shadowRoot?.activeElement, find(calendar, '.name'));
    find(calendar, '.name')!.click();
    await until('the sheet', () => find(calendar, 'dialog[open]'));
    button(calendar, 'Fermer').click();
    await until('that it is closed', () => !find(calendar, 'dialog'));
  });

  it('is announced to the page, which may do something of its own', async () => {
    const calendar = await mountCalendar([event], { width: 340 });
    const stop = (opened: Event) => opened.preventDefault();
    document.addEventListener('tv-event-open', stop);
    const seen = await eventsDuring('tv-event-open', async () => find(calendar, '.name')!.click());
    document.removeEventListener('tv-event-open', stop);
    assert.lengthOf(seen, 1);
    assert.equal((seen[0] as CustomEvent<{ url: string }>).detail.url, event.url);
    await new Promise((later) => setTimeout(later, 200));
    assert.isNull(find(calendar, 'dialog'));
  });

  it('has links that put it into calendars, with its times', async () => {
    const calendar = await openFirst();
    const links = findAll(calendar, 'dialog details a[rel]').map(
      (link) => new URL((link as HTMLAnchorElement).href),
    );
    assert.deepEqual(
      links.map(({ hostname }) => hostname),
      ['calendar.google.com', 'outlook.live.com', 'outlook.office.com', 'calendar.yahoo.com'],
    );
    const start = new Date(event.startDate).toISOString().replaceAll(/[-:]|\.000/g, '');
    assert.match(links[0]!.searchParams.get('dates')!, new RegExp(`^${start}/\\d{8}T\\d{6}Z$`));
    assert.equal(Date.parse(links[1]!.searchParams.get('startdt')!), Date.parse(event.startDate));
    assert.notInclude(links[1]!.href, '+');
    assert.equal(links[3]!.searchParams.get('st'), start);
  });

  it('can be saved as a calendar file', async () => {
    const calendar = await openFirst();
    const link = find(calendar, 'dialog details a') as HTMLAnchorElement;
    assert.equal(link.download, 'Café-des-développeurs.ics');
    const file = await (await fetch(link.href)).text();
    assert.include(file, 'SUMMARY:Café des développeurs\r\n');
    const start = event.startDate.slice(0, 19).replaceAll(/[-:]/g, '');
    assert.include(file, `DTSTART;TZID=Europe/Paris:${start}\r\n`);
  });

  for (const lang of ['fr', 'en', 'it', 'de']) {
    it(`has nothing that axe objects to, in ${lang}`, async () => {
      const calendar = await openFirst([event], lang);
      find(calendar, 'dialog summary')!.click();
      await assertAccessible(calendar);
    });
  }
});
