// Fetched when an event is opened.
import { writeEvent } from '@telecom-valley/calendars';
import { type CalendarEvent, ownEvent } from '@telecom-valley/catalog';
import type { WidgetElement } from '@telecom-valley/element';
import { eventFilters, eventSheet, learn, type Say } from '@telecom-valley/words';
import { html, nothing, render, type TemplateResult } from 'lit';
import { calendarLinks } from './calendar-links.ts';
import { sheetFacts } from './sheet-facts.ts';
import type { Words } from './calendar-view.ts';
import { statusOf } from './render-name.ts';
import { renderRichText } from './render-rich-text.ts';
import type { ShownEvent } from './shown-event.ts';

export { sheetStyles as styles } from './event-sheet.styles.ts';

/** Where a sheet is opened. */
export interface SheetPlace {
  readonly host: WidgetElement;
  readonly now: number;
  /** Those that the page's author wrote: pictures come from no other hosts. */
  readonly addresses: string;
  /** The calendar's. */
  readonly words: Words;
  readonly opened: () => void;
  readonly closed: () => void;
}

type SheetWords = Say<(typeof eventSheet)['fr']>;
type KindWords = Say<(typeof eventFilters)['fr']>;

/** What a sheet says, and what it lets one do. */
interface SheetOffers {
  readonly words: SheetWords;
  readonly kinds: KindWords;
  /** The address of the event as an iCalendar file. */
  readonly file: string;
  readonly close: () => void;
}

/** Shows all that is known of an event in a dialog; the focus comes back to where it was. */
export async function openSheet(entry: ShownEvent, place: SheetPlace): Promise<void> {
  const { host } = place;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'sheet-title');
  dialog.setAttribute('part', 'sheet');
  dialog.className = 'widget';
  try {
    const [words, kinds] = await Promise.all([
      learn(eventSheet, host.locale),
      learn(eventFilters, host.locale),
    ]);
    fillSheet(dialog, entry, place, words, kinds);
    dialog.showModal();
    place.opened();
  } catch (cause) {
    dialog.remove();
    host.report({
      message: `Cannot open "${entry.event!.name}": ${String(cause)}`,
      hint: 'Please tell the people who publish this widget.',
      cause,
    });
  }
}

function fillSheet(
  dialog: HTMLDialogElement,
  entry: ShownEvent,
  place: SheetPlace,
  words: SheetWords,
  kinds: KindWords,
): void {
  const event = ownEvent(entry.node)!;
  const file = URL.createObjectURL(fileOf(event, place.now));
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    URL.revokeObjectURL(file);
    dialog.remove();
    place.closed();
  });
  // Before what is drawn: what is drawn may have to go, and somebody reads this.
  place.host.renderRoot.prepend(dialog);
  render(
    renderSheet(entry, event, place, { words, kinds, file, close: () => dialog.close() }),
    dialog,
  );
}

/** Whether a picture comes from a host that the page's author named. */
function isNamed(picture: string, addresses: string): boolean {
  const { origin } = new URL(picture);
  return addresses
    .split(/\s+/)
    .some(
      (one) =>
        URL.canParse(one, document.baseURI) && new URL(one, document.baseURI).origin === origin,
    );
}

function renderSheet(
  entry: ShownEvent,
  event: CalendarEvent,
  { host, addresses, words: calendarWords }: SheetPlace,
  { words, kinds, file, close }: SheetOffers,
): TemplateResult {
  const { description, image, name, registrationUrl, url } = event;
  const fileName = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.ics`;
  const facts = sheetFacts(entry, event, host.locale, words, kinds);
  return html`<div class="sheet">
    <h2 id="sheet-title" part="sheet-title" tabindex="-1" autofocus>
      ${name}${statusOf(event, calendarWords)}
    </h2>
    <button
      type="button"
      part="sheet-close"
      class="close"
      aria-label=${words('close')}
      @click=${close}
    >
      ✕
    </button>
    ${
      image && isNamed(image.url, addresses)
        ? html`<img part="sheet-image" src=${image.url} alt="" referrerpolicy="no-referrer" />`
        : nothing
    }
    <dl part="sheet-facts">
      ${facts.map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${description ? html`<div part="sheet-text" class="about">${renderRichText(description)}</div>` : nothing}
    <div part="sheet-actions" class="acts">
      ${
        registrationUrl && event.eventStatus !== 'cancelled'
          ? html`<a class="first" href=${registrationUrl}>${words('register')}</a>`
          : nothing
      }
      ${url && url !== registrationUrl ? html`<a href=${url}>${words('page')}</a>` : nothing}
      <details>
        <summary>${words('add')}</summary>
        <ul>
          <li>
            <a href=${file} download=${fileName}>${words('file')}</a>
          </li>
          ${calendarLinks(event).map(
            (link) => html`<li><a href=${link.href} rel="noreferrer">${link.name}</a></li>`,
          )}
        </ul>
      </details>
    </div>
  </div>`;
}

/** The event as a file that every calendar program opens. */
function fileOf(event: CalendarEvent, now: number): Blob {
  return new Blob([writeEvent(event, now)], { type: 'text/calendar' });
}
