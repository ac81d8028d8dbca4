import { writeEvents } from '@telecom-valley/catalog';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { addressOf, eventsDuring, until } from '../../test/support/mount.ts';
import {
  button,
  find,
  findAll,
  mountCalendar,
  type MountedCalendar,
} from '../../test/support/mounted-calendar.ts';
import { eventIn, today } from '../../test/support/sample-events.ts';
import './event-calendar.define.ts';

describe('who looks for something in the event calendar', () => {
  const place = (town: string) => ({ location: { name: 'SoFAB', town } });
  const events = [
    eventIn(1, { name: 'Café des développeurs', categories: ['IA'], ...place('Nice') }),
    eventIn(2, { name: 'Thé', categories: ['IA'], ...place('Antibes') }),
    eventIn(200, { name: 'Café', categories: ['Réseaux'], ...place('Nice') }),
  ];

  async function type(calendar: MountedCalendar, text: string): Promise<void> {
    find(calendar, '[type=search]')!.focus();
    await sendKeys({ type: text });
    await calendar.updateComplete;
  }

  it('finds it as they type, in any month, without accents', async () => {
    const calendar = await mountCalendar(events);
    await type(calendar, 'cafe');
    await until('the search', () => find(calendar, '[role=status]')?.textContent.trim() !== '');
    assert.lengthOf(findAll(calendar, '[part=event]'), 2);
    assert.include(find(calendar, '[role=status]')?.textContent, '2 événements');
    await type(calendar, ' zzz');
    assert.include(find(calendar, '[role=status]')?.textContent, 'ne correspond');
    button(calendar, 'Tout afficher').click();
    await calendar.updateComplete;
    assert.exists(find(calendar, '[role=grid]'));
  });

  it('filters by what tells events apart, with counts that are right', async () => {
    const calendar = await mountCalendar(events, { width: 340 });
    find(calendar, 'summary')!.click();
    await until('the filters', () => find(calendar, 'select'));
    const labels = findAll(calendar, 'label').map(
      (label) => label.textContent.trim().split('\n')[0],
    );
    assert.deepEqual(labels, ['Aller à une date', 'Catégorie', 'Commune']);
    const [category, town] = findAll(calendar, 'select') as HTMLSelectElement[];
    const options = (select: HTMLSelectElement) => [...select.options].map(({ text }) => text);
    assert.deepEqual(options(category!), ['Tout', 'IA (2)', 'Réseaux (1)']);
    category!.value = 'IA';
    category!.dispatchEvent(new Event('change'));
    await calendar.updateComplete;
    assert.lengthOf(findAll(calendar, '[part=event]'), 2);
    assert.deepEqual(options(town!), ['Tout', 'Antibes (1)', 'Nice (1)']);
    assert.include(find(calendar, 'summary')?.textContent, '(1)');
  });

  it('counts what can be seen, of this month what is over too', async () => {
    const month = today.slice(0, 7);
    const on = (day: string, name: string) =>
      eventIn(0, {
        name,
        categories: [name === 'Autre' ? 'Santé' : 'IA'],
        startDate: `${month}-${day}T10:00:00+01:00`,
        endDate: `${month}-${day}T11:00:00+01:00`,
      });
    const calendar = await mountCalendar([on('01', 'Un'), on('28', 'Deux'), on('15', 'Autre')]);
    find(calendar, 'summary')!.click();
    const select = (await until('the filters', () =>
      find(calendar, 'select'),
    )) as HTMLSelectElement;
    assert.deepEqual(
      [...select.options].map(({ text }) => text),
      ['Tout', 'IA (2)', 'Santé (1)'],
    );
    select.value = 'IA';
    select.dispatchEvent(new Event('change'));
    await calendar.updateComplete;
    assert.include(find(calendar, '[role=status]')?.textContent, '2 événements');
    assert.lengthOf(findAll(calendar, '.bar'), 2);
  });

  it('sees what is chosen, whatever else they look for, and can take it back', async () => {
    const calendar = await mountCalendar(events, { width: 340 });
    find(calendar, 'summary')!.click();
    const select = (await until('the filters', () =>
      find(calendar, 'select'),
    )) as HTMLSelectElement;
    for (const value of ['IA', '', 'IA']) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await calendar.updateComplete;
    }
    await type(calendar, 'zzz');
    const chosen = find(calendar, 'select') as HTMLSelectElement;
    assert.equal(chosen.value, 'IA');
    assert.equal(chosen.selectedOptions[0]!.text, 'IA (0)');
    button(calendar, 'Tout afficher').click();
    await calendar.updateComplete;
    assert.equal((find(calendar, 'select') as HTMLSelectElement).value, '');
    assert.equal(calendar.shadowRoot!.activeElement, find(calendar, '[type=search]'));
  });

  it('is told of a filter that there is not', async () => {
    const calendar = await mountCalendar(events, { width: 340 });
    const [told] = await eventsDuring('tv-error', async () => {
      calendar.filter = 'categorie=IA&town=antibes';
      await until('one event', () => findAll(calendar, '[part=event]').length === 1);
    });
    const { message } = (told as CustomEvent<{ message: string }>).detail;
    assert.equal(message, 'Cannot filter by "categorie"');
  });

  it('is shown what the page’s author fixed alone', async () => {
    const calendar = await mountCalendar(events, { width: 340 });
    calendar.filter = 'town=Antibes';
    await until('one event', () => findAll(calendar, '[part=event]').length === 1);
    calendar.view = 'next';
    await calendar.updateComplete;
    assert.isNull(find(calendar, '[part=header]'));
  });

  it('finds the same event of two sources once', async () => {
    const calendar = await mountCalendar(events, { width: 340 });
    calendar.src += ` ${addressOf(writeEvents([...events, eventIn(3, { name: 'Autre' })]))}`;
    await until('the second', () => findAll(calendar, '[part=event]').length === 4);
  });
});
