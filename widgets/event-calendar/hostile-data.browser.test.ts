import { writeEvents } from '@telecom-valley/catalog';
import fc from 'fast-check';
import { assert } from 'chai';
import { addressOf, until } from '../../test/support/mount.ts';
import { find, findAll, mountCalendar } from '../../test/support/mounted-calendar.ts';
import { hostileDocument } from '../../test/support/hostile-events.ts';
import './event-calendar.define.ts';

// Unbundled it is many modules, which a busy machine takes its time for.
before(() => import('./event-sheet.ts'));

it('hostile data runs nothing, throws nothing into the page, and leaves the good event', async () => {
  const errors: unknown[] = [];
  const listen = (event: Event) => errors.push(event);
  addEventListener('error', listen);
  addEventListener('unhandledrejection', listen);
  history.replaceState(null, '', '#tv=2026-11-18');
  const calendar = await mountCalendar([], { width: 340 });
  calendar.setAttribute('fragment', '');
  for (const [index, hostile] of fc.sample(hostileDocument, 60).entries()) {
    // Every other one says that it is ours.
    const document = index % 2 === 0 ? hostile : { ...writeEvents([]), ...hostile };
    calendar.remove();
    calendar.src = addressOf(document);
    globalThis.document.body.append(calendar);
    await until('the good event', () =>
      findAll(calendar, '.name').some(({ textContent }) => textContent === 'La bonne'),
    );
    const good = findAll(calendar, '.name').find(({ textContent }) => textContent === 'La bonne')!;
    good.click();
    await until('its sheet', () => find(calendar, 'dialog[open]'));
    (find(calendar, 'dialog') as HTMLDialogElement).close();
    for (const link of findAll(calendar, 'a')) {
      assert.match((link as HTMLAnchorElement).protocol, /^(?:https?|geo|webcal|blob):$/);
    }
  }
  history.replaceState(null, '', location.pathname + location.search);
  removeEventListener('error', listen);
  removeEventListener('unhandledrejection', listen);
  assert.deepEqual(errors, []);
  assert.notProperty(globalThis, 'wasHacked');
});
