import { define } from '@telecom-valley/element';
import { EventCalendar } from './event-calendar.ts';

define('tv-event-calendar', EventCalendar);
