import { type CalendarEvent, writeEvents } from '@telecom-valley/catalog';
import { setViewport } from '@web/test-runner-commands';
import { addressOf, mount, until } from './mount.ts';

/** As much of the calendar as its tests use. */
export type MountedCalendar = HTMLElement & {
  src: string;
  view: string;
  filter: string;
  readonly updateComplete: Promise<boolean>;
};

/**
 * Puts a calendar with some events on the empty page, and waits until it shows them.
 *
 * @param isTouched - whether somebody has pointed at it, and it has fetched what that needs
 */
export async function mountCalendar(
  events: readonly CalendarEvent[],
  { width = 900, lang = 'fr', attributes = '', isTouched = true } = {},
): Promise<MountedCalendar> {
  await setViewport({ width: width + 40, height: 900 });
  document.documentElement.lang = lang;
  const src = addressOf(writeEvents(events));
  const calendar = await mount<MountedCalendar>(
    `<tv-event-calendar src="${src}" style="inline-size: ${width}px" ${attributes}>own words</tv-event-calendar>`,
  );
  const section = await until('the calendar', () => find(calendar, 'section'));
  if (isTouched) {
    section.dispatchEvent(new PointerEvent('pointerover'));
    await import('../../widgets/event-calendar/visit.ts');
    await new Promise((later) => setTimeout(later));
  }
  await calendar.updateComplete;
  return calendar;
}

export const find = (calendar: MountedCalendar, selector: string) =>
  calendar.shadowRoot?.querySelector<HTMLElement>(selector);

export const findAll = (calendar: MountedCalendar, selector: string) => [
  ...(calendar.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export const titleOf = (calendar: MountedCalendar) =>
  find(calendar, '[part=title]')?.textContent.trim();

/** A button by its name. */
export const button = (calendar: MountedCalendar, label: string) =>
  findAll(calendar, 'button').find(
    (candidate) => (candidate.ariaLabel ?? candidate.textContent.trim()) === label,
  )!;

/** The cell of a day. */
export const cellOf = (calendar: MountedCalendar, date: string) =>
  find(calendar, `time[datetime="${date}"]`)?.closest<HTMLElement>('[role=gridcell]');
