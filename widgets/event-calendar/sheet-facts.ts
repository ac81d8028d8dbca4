import { addressLines, type CalendarEvent, type Offer, type Place } from '@telecom-valley/catalog';
import { localTime, parseInstant } from '@telecom-valley/time';
import {
  type eventFilters,
  type eventSheet,
  formatDate,
  formatTime,
  languageName,
  type Say,
  zoneName,
} from '@telecom-valley/words';
import { html, nothing } from 'lit';
import type { ShownEvent } from './shown-event.ts';

type Words = Say<(typeof eventSheet)['fr']>;
type FilterWords = Say<(typeof eventFilters)['fr']>;

/** What is known of an event, each with its label. */
export function sheetFacts(
  entry: ShownEvent,
  event: CalendarEvent,
  locale: string,
  words: Words,
  kinds: FilterWords,
): (readonly [label: string, value: unknown])[] {
  const { accessibility, attendanceMode, language, location, offers, organizer } = event;
  const facts: readonly (readonly [string, unknown])[] = [
    [words('when'), renderTime(entry, event, locale, words)],
    [words('where'), location && renderPlace(location, words)],
    [kinds('attendance'), kinds(attendanceMode)],
    [
      words('organizer'),
      organizer?.url ? html`<a href=${organizer.url}>${organizer.name}</a>` : organizer?.name,
    ],
    [words('price'), offers.map((offer) => priceOf(offer, locale, words)).join(' · ')],
    [kinds('language'), language && languageName(language, locale)],
    [kinds('accessibility'), accessibility.map((feature) => kinds(feature)).join(' · ')],
  ];
  return facts.filter(([, value]) => value);
}

function renderTime(
  entry: ShownEvent,
  event: CalendarEvent,
  locale: string,
  words: Words,
): unknown {
  const { ends, first, last, starts } = entry;
  const written = (moment: string) => {
    const date = formatDate(moment.slice(0, 10), 'full', locale);
    return event.allDay ? date : `${date}, ${formatTime(moment.slice(11), locale)}`;
  };
  const isShort = first === last && !event.allDay && ends > starts;
  const end = isShort
    ? formatTime(ends.slice(11), locale)
    : first === last
      ? ''
      : written(event.allDay ? last : ends);
  const [here, endsHere] = [event.startDate, event.endDate ?? event.startDate].map((instant) =>
    localTime(parseInstant(instant) ?? 0).slice(0, 16),
  );
  const isElsewhere = !event.allDay && here !== starts;
  const brief = (moment: string, day: string) =>
    moment.startsWith(day) ? formatTime(moment.slice(11), locale) : written(moment);
  const span = (...moments: readonly (string | false)[]) => moments.filter(Boolean).join(' – ');
  return html`<time datetime=${event.startDate}>${span(written(starts), end)}</time>${
      isElsewhere
        ? html`${zoneName(event, locale)}<br />${words('yourTime', {
              time: span(
                brief(here!, first),
                endsHere !== here && brief(endsHere!, here!.slice(0, 10)),
              ),
            })}`
        : nothing
    }`;
}

/** A place with links that ask nobody anything until they are followed. */
function renderPlace(place: Place, words: Words): unknown {
  const { latitude, longitude, url } = place;
  const lines = addressLines(place);
  const hasPoint = latitude !== undefined && longitude !== undefined;
  const map = hasPoint
    ? `?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : `search?query=${encodeURIComponent(lines.join(', '))}`;
  const links = [
    (lines.length > 0 || hasPoint) &&
      html`<a href=${`https://www.openstreetmap.org/${map}`} rel="noreferrer">${words('map')}</a>`,
    hasPoint && html`<a href=${`geo:${latitude},${longitude}`}>${words('app')}</a>`,
    url && html`<a href=${url} rel="noreferrer">${words('join')}</a>`,
  ].filter(Boolean);
  return [...lines, ...links].map((line, index) => (index > 0 ? [html`<br />`, line] : line));
}

function priceOf({ price, currency, name }: Offer, locale: string, words: Words): string {
  const amount = price === 0 ? words('free') : amountOf(price, currency, locale);
  return name ? words('offer', { name, amount }) : amount;
}

/** What a stranger calls a currency may be none. */
function amountOf(price: number, currency: string, locale: string): string {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(price);
  } catch {
    return `${price} ${currency}`;
  }
}
