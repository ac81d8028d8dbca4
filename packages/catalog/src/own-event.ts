import { fromText, treeIn } from '@telecom-valley/richtext/anywhere';
import { isTimeZone, parseInstant } from '@telecom-valley/time';
import { facetsIn } from './event-facets.ts';
import { glanceAt } from './event-glance.ts';
import type { JsonLdNode } from './json-ld-node.ts';
import type { CalendarEvent } from './model.ts';
import { pictureIn } from './own-picture.ts';
import { linkIn, listIn, momentIn, nodeIn, numberIn, textIn, textsIn } from './own-values.ts';

/** All of an event of a document of ours. Undefined for what has no name, or does not say when it begins. */
export function ownEvent(node: JsonLdNode): CalendarEvent | undefined {
  const glance = glanceAt(node);
  if (!glance) return undefined;
  const { id, name, url, eventStatus } = glance;
  const startDate = momentIn(node.startDate)!;
  const end = momentIn(node.endDate);
  const text = textIn(node.description);
  return {
    id,
    name,
    startDate,
    endDate: end && isInOrder(startDate, end) ? end : undefined,
    timeZone: zoneIn(nodeIn(node.eventSchedule).scheduleTimezone),
    allDay: startDate.length === 10,
    ...facetsIn(node),
    url,
    registrationUrl: linkIn(nodeIn(node.potentialAction).target),
    sectors: textsIn(node['tv:sectors']),
    eventStatus,
    offers: listIn(node.offers).flatMap((offer) => {
      const { price, priceCurrency, name: kind } = nodeIn(offer);
      const [amount, currency] = [numberIn(price), textIn(priceCurrency)];
      return amount === undefined || !currency
        ? []
        : { price: amount, currency, name: textIn(kind) };
    }),
    description:
      treeIn(node['tv:description']) ?? (text === undefined ? undefined : fromText(text)),
    image: pictureIn(node.image),
  };
}

/** A zone that can be calculated with: it goes into files and addresses. */
function zoneIn(value: unknown): string | undefined {
  const zone = textIn(value);
  return zone && isTimeZone(zone) ? zone : undefined;
}

function isInOrder(start: string, end: string): boolean {
  const at = (moment: string) => parseInstant(moment) ?? Date.parse(moment);
  return (start.length === 10) === (end.length === 10) && at(end) >= at(start);
}
