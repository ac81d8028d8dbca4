import { define } from '@telecom-valley/element';
import { ContestCountdown } from './contest-countdown.ts';

define('tv-contest-countdown', ContestCountdown);
