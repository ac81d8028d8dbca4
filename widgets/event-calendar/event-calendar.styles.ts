import { baseStyles } from '@telecom-valley/element';
import { css } from 'lit';
import { controlsStyles } from './controls.styles.ts';
import { space } from './event-calendar.space.ts';
import { gridStyles } from './grid.styles.ts';

export const styles = [
  baseStyles,
  controlsStyles,
  gridStyles,
  css`
    :host {
      block-size: var(--tv-block-size, ${space.wide}em);
    }
    @media (max-width: 40em) {
      :host {
        block-size: var(--tv-block-size, ${space.narrow}em);
      }
    }
    :host([view='next']) {
      block-size: var(--tv-block-size, ${space.variants["[view='next']"]}em);
    }
    .widget {
      display: flex;
      flex-direction: column;
      block-size: 100%;
      padding: 3px;
    }
    button.name {
      min-block-size: 0;
      min-inline-size: 0;
      padding: 0;
      border: 0;
      border-radius: 2px;
      text-align: start;
    }
    button.name:hover {
      background: none;
      text-decoration: underline;
    }
    .empty {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em;
      padding-block-end: 0.75em;
    }

    .list {
      flex: 1;
    }
    .month {
      padding-block: 1em 0.25em;
      font-weight: 600;
    }
    .month::first-letter {
      text-transform: uppercase;
    }
    .row {
      display: grid;
      grid-template-columns: 3.25em minmax(0, 1fr);
      padding-block: 0.625em;
      border-block-start: 1px solid var(--_line);
    }
    .row time {
      text-align: center;
    }
    .row .weekday {
      display: block;
      font-size: 0.75em;
    }
    .row .number {
      margin: 0;
      min-inline-size: 1.6em;
      font-size: 1.25em;
      font-weight: 600;
    }
    .entry {
      padding-inline-start: 0.75em;
      border-inline-start: 3px solid var(--_accent);
    }
    .entry + .entry {
      margin-block-start: 0.625em;
    }
    .entry .name {
      display: inline-block;
      min-block-size: 24px;
      font-weight: 600;
    }
    .facts {
      font-size: 0.875em;
    }
    .all {
      inline-size: 100%;
      margin-block-start: 0.5em;
    }
    @media (forced-colors: active) {
      .bar {
        border: 1px solid;
      }
      .today .number {
        outline: 2px solid;
      }
    }
    @media print {
      :host {
        block-size: auto;
      }
      button:not(.name),
      .controls {
        display: none;
      }
    }
  `,
];
