import type { WidgetElement } from '@telecom-valley/element';
import type { ContestCountdown } from '../contest-countdown/contest-countdown.ts';
import type { EventCalendar } from '../event-calendar/event-calendar.ts';
import type { MemberLogos } from '../member-logos/member-logos.ts';

/** The widgets by their tags. */
export interface Tags {
  'tv-contest-countdown': ContestCountdown;
  'tv-event-calendar': EventCalendar;
  'tv-member-logos': MemberLogos;
}

/** What may be written into a widget's tag. */
export type Attributes<Widget> = {
  [Name in Exclude<keyof Widget, keyof WidgetElement>]?: Written<Widget[Name]>;
} & {
  /** How the widget looks: by the page's own font and colours, if nothing else is said. */
  theme?: 'inherit' | 'public' | 'card';
};

/** A number may stand in quotes, as it would in HTML. */
type Written<Value> = Value extends number ? Value | `${Value}` : Value;

/** What widgets tell the page, by the names of the events. */
export type WidgetEvents = {
  [
    Name in keyof GlobalEventHandlersEventMap as Name extends `tv-${string}` ? Name : never
  ]: GlobalEventHandlersEventMap[Name];
};

/** Listeners as React and Svelte write them: `ontv-error`. */
export type Listeners = {
  [Name in keyof WidgetEvents as `on${Name}`]?: (event: WidgetEvents[Name]) => void;
};
