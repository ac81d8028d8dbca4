import { baseStyles } from '@telecom-valley/element';
import { css } from 'lit';
import { space } from './contest-countdown.space.ts';

export const styles = [
  baseStyles,
  css`
    :host {
      block-size: var(--tv-block-size, ${space.wide}em);
    }
    .widget {
      display: flex;
      flex-direction: column;
      justify-content: center;
      gap: 0.25em;
      block-size: 100%;
      padding: 1em 1.25em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      overflow: auto;
    }
    .name {
      font-size: 1.25em;
      font-weight: 600;
    }
    .partner,
    .date {
      font-size: 0.875em;
    }
    .stage {
      margin-block-start: 0.5em;
    }
    .timer {
      display: flex;
      gap: 0.75em;
      padding-block: 0.25em;
    }
    .part {
      flex: 0 1 5.5em;
      padding: 0.375em 0.25em;
      border-block-start: 3px solid var(--_accent);
      background: var(--_tint);
      text-align: center;
    }
    .count {
      display: block;
      font-size: 1.75em;
      font-weight: 700;
      line-height: 1.2;
      font-variant-numeric: tabular-nums;
    }
    .unit {
      font-size: 0.8125em;
    }
  `,
];
