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
    .entry button {
      min-block-size: 0;
      min-inline-size: 0;
      padding: 0;
      border: 0;
      border-radius: 2px;
      text-align: start;
    }
    .entry button:hover {
      background: none;
    }
    [part='empty'] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em;
      padding-block-end: 0.75em;
    }

    [part='list'] {
      flex: 1;
    }
    [part='month'] {
      padding-block: 1em 0.25em;
      font-weight: 600;
    }
    [part~='row'] {
      display: grid;
      grid-template-columns: 3.25em minmax(0, 1fr);
      padding-block: 0.625em;
      border-block-start: 1px solid var(--_line);
    }
    .weekday {
      display: block;
      font-size: 0.75em;
      text-align: center;
    }
    [part~='row'] [part='number'] {
      margin: 0 auto;
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
    [part='list'] > [part='more'] {
      inline-size: 100%;
      margin-block-start: 0.5em;
    }
    @media (forced-colors: active) {
      .bar {
        border: 1px solid;
        background: Canvas;
      }
      [part~='today'] [part='number'] {
        outline: 2px solid;
      }
    }
    @media print {
      :host {
        block-size: auto;
      }
      button:not(.name),
      [part='controls'] {
        display: none;
      }
    }
  `,
];
