import { addDays } from '@telecom-valley/time';
import { assert } from 'chai';
import { assertAccessible } from '../../test/support/axe.ts';
import { inLightAndDark } from '../../test/support/in-each-look.ts';
import { until } from '../../test/support/mount.ts';
import {
  button,
  find,
  findAll,
  type MountedCalendar,
  mountCalendar,
} from '../../test/support/mounted-calendar.ts';
import { eventIn, today } from '../../test/support/sample-events.ts';
import './event-calendar.define.ts';

const events = [
  eventIn(-40, { name: 'Passé' }),
  eventIn(1, { name: '</script><b>Café', url: 'https://exemple.fr/cafe', categories: ['IA'] }),
  eventIn(2, { name: 'Atelier' }),
  eventIn(2, { name: 'Annulé', eventStatus: 'cancelled' }),
];

const markupOf = (calendar: Element) => {
  const script = calendar.querySelector('script');
  return (
    script && (JSON.parse(script.textContent) as { '@graph': Record<string, unknown>[] })['@graph']
  );
};

const namesIn = (calendar: Element) => markupOf(calendar)?.map(({ name }) => name);

describe('what search engines find of the calendar', () => {
  it('is nothing, unless the page asks for it', async () => {
    const calendar = await mountCalendar(events);
    assert.isNull(calendar.querySelector('script'));
  });

  it('is what is to come, in schema.org’s words, and goes when it is not asked for', async () => {
    const calendar = await mountCalendar(events, { attributes: 'seo' });
    await until('the markup', () => markupOf(calendar));
    assert.deepEqual(namesIn(calendar), ['</script><b>Café', 'Atelier', 'Annulé']);
    assert.include(markupOf(calendar)![0], {
      '@type': 'Event',
      startDate: `${addDays(today, 1)}T18:30:00+01:00`,
      url: 'https://exemple.fr/cafe',
    });
    button(calendar, 'Mois suivant').click();
    await calendar.updateComplete;
    assert.lengthOf(calendar.querySelectorAll('script'), 1);
    calendar.removeAttribute('seo');
    await calendar.updateComplete;
    assert.isNull(calendar.querySelector('script'));
  });

  it('is what the page’s author chose, whatever a visitor looks for', async () => {
    const calendar = await mountCalendar(events, { attributes: 'seo filter="category=IA"' });
    await until('the markup', () => markupOf(calendar));
    assert.deepEqual(namesIn(calendar), ['</script><b>Café']);
  });
});

describe('what a page puts into the calendar', () => {
  const withSlots = (given: readonly Parameters<typeof eventIn>[]) =>
    mountCalendar(given.map((one) => eventIn(...one)));

  it('stands above it, and where there is no event', async () => {
    const calendar = await withSlots([]);
    calendar.insertAdjacentHTML(
      'beforeend',
      '<h2 slot="header">Nos rendez-vous</h2><span slot="empty">Revenez bientôt !</span>',
    );
    const [heading, note] = calendar.children as unknown as HTMLElement[];
    assert.isTrue(heading!.checkVisibility());
    assert.isTrue(note!.checkVisibility());
    assert.isBelow(
      heading!.getBoundingClientRect().top,
      find(calendar, '[part=header]')!.getBoundingClientRect().top,
    );
    assert.isAtMost(calendar.scrollHeight, calendar.clientHeight);
  });

  it('is not needed: our own words stand where there is no event', async () => {
    const calendar = await withSlots([]);
    const slot = find(calendar, 'slot[name=empty]') as HTMLSlotElement;
    assert.include(slot.textContent, 'Aucun événement');
    assert.equal(find(calendar, 'slot[name=header]')!.getBoundingClientRect().height, 0);
  });
});

describe('what a page may make of the calendar’s looks', () => {
  const styleOf = (element: Element | null | undefined) => getComputedStyle(element!);

  for (const theme of ['inherit', 'public', 'card']) {
    for (const view of ['month', 'list', 'day', 'next']) {
      it(`theme="${theme}" has nothing that axe objects to, view="${view}", light and dark`, async () => {
        await inLightAndDark(async () => {
          const calendar = await mountCalendar(
            [...events, eventIn(0, { name: 'Aujourd’hui même', url: 'https://exemple.fr' })],
            { attributes: `theme="${theme}" view="${view}"` },
          );
          await assertAccessible(calendar);
        });
      });
    }
  }

  it('theme="card" stands on a background of its own, whatever the page resets, and takes no more room', async () => {
    const plain = await mountCalendar(events);
    const { height, width } = plain.getBoundingClientRect();
    const reset = document.createElement('style');
    reset.textContent = '* { margin: 0; padding: 0; border: 0; background: none }';
    document.head.append(reset);
    const card = await mountCalendar(events, { attributes: 'theme="card"' });
    const { backgroundColor, borderWidth, paddingLeft } = styleOf(find(card, 'section'));
    reset.remove();
    assert.deepEqual(
      { backgroundColor, borderWidth, paddingLeft },
      { backgroundColor: 'rgb(255, 255, 255)', borderWidth: '1px', paddingLeft: '16px' },
    );
    assert.isAtMost(card.scrollHeight, card.clientHeight);
    assert.include(card.getBoundingClientRect().toJSON(), { height, width });
  });

  it('theme="public" has square corners and a colour that the page can change', async () => {
    const calendar = await mountCalendar(events, { attributes: 'theme="public"' });
    const step = button(calendar, 'Mois suivant');
    assert.equal(styleOf(step).borderRadius, '0px');
    assert.equal(styleOf(step).color, 'rgb(34, 51, 136)');
    calendar.style.setProperty('--tv-accent', 'rgb(100, 0, 0)');
    assert.equal(styleOf(step).color, 'rgb(100, 0, 0)');
  });

  it('every piece that the README names is a part to be styled', async () => {
    const sheet = document.createElement('style');
    const parts = 'header title controls grid weekday day number event more list row month empty';
    sheet.textContent = parts
      .split(' ')
      .map((part) => `tv-event-calendar::part(${part}) { outline: 3px solid rgb(1, 2, 3) }`)
      .join('\n');
    document.head.append(sheet);
    const crowd = Array.from({ length: 9 }, (_event, at) => eventIn(0, { name: `Nr ${at}` }));
    const far = eventIn(45, { name: 'Plus tard' });
    const seen = new Set<string>();
    const look = (calendar: MountedCalendar) => {
      for (const element of findAll(calendar, '[part]')) {
        if (styleOf(element).outlineColor !== 'rgb(1, 2, 3)') continue;
        for (const part of element.part) seen.add(part);
      }
    };
    look(await mountCalendar([...crowd, far]));
    look(await mountCalendar([eventIn(0), far], { attributes: 'view="list"' }));
    look(await mountCalendar([]));
    sheet.remove();
    assert.includeMembers([...seen], parts.split(' '));
  });
});

describe('the calendar in unusual places', () => {
  it('lives in a shadow root, and when it is moved, and is quiet when it is removed', async () => {
    const { src } = await mountCalendar(events);
    const host = document.createElement('tv-event-calendar') as MountedCalendar;
    const home = document.createElement('div');
    home.attachShadow({ mode: 'open' }).append(host);
    document.body.append(home);
    host.src = src;
    await until('the calendar', () => find(host, '.widget'));
    document.body.append(host);
    await host.updateComplete;
    assert.isNotNull(find(host, '.widget'));
    host.src = `${src}#again`;
    host.remove();
    home.remove();
    await new Promise((later) => setTimeout(later, 200));
  });

  for (const zoom of [200, 400]) {
    it(`needs no scrolling sideways at ${zoom} % zoom, and every control is there`, async () => {
      // As WCAG 1.4.10 says it: 1280 CSS pixels at 400 % are 320.
      const calendar = await mountCalendar(events, { width: 1240 / (zoom / 100) });
      assert.isAtMost(calendar.scrollWidth, calendar.clientWidth);
      for (const control of findAll(calendar, 'button, input, summary')) {
        if (!control.checkVisibility()) continue;
        const { width, height, left, right } = control.getBoundingClientRect();
        assert.isAtLeast(Math.min(width, height), 24, control.outerHTML);
        assert.isAtLeast(left, calendar.getBoundingClientRect().left);
        assert.isAtMost(right, calendar.getBoundingClientRect().right + 1);
      }
    });
  }

  it('is mirrored where the page is written from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const calendar = await mountCalendar(events);
    const [first, second] = findAll(calendar, '[role=columnheader]');
    assert.isAbove(first!.getBoundingClientRect().left, second!.getBoundingClientRect().left);
    assert.isAtMost(calendar.scrollWidth, calendar.clientWidth);
    await assertAccessible(calendar);
    document.documentElement.dir = '';
  });
});
