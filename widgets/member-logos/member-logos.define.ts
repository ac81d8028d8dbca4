import { define } from '@telecom-valley/element';
import { MemberLogos } from './member-logos.ts';

define('tv-member-logos', MemberLogos);
