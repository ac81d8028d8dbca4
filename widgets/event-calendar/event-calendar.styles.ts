import { baseStyles, buttonStyles, ownHeightStyles } from '@telecom-valley/element';
import { css } from 'lit';
import { controlsStyles } from './controls.styles.ts';
import { space } from './event-calendar.space.ts';
import { gridStyles } from './grid.styles.ts';
import { listStyles } from './list.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  ownHeightStyles,
  controlsStyles,
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
    .quiet {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    [part='empty'] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em;
      padding-block-end: 0.75em;
    }
    [part='number'] {
      display: block;
      inline-size: 1.75em;
      margin: 0.25em;
      padding-block: 0.125em;
      border-radius: 1em;
      font-size: 0.875em;
      text-align: center;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
      overflow: clip;
    }
    /* The day's number is what is seen of its whole date: who listens hears the date. */
    [part='number']::before {
      content: attr(data-day) / '';
      display: inline-block;
      inline-size: 100%;
    }
    [part~='today'] [part='number'] {
      box-shadow: inset 0 0 0 2px var(--_accent);
      font-weight: 700;
    }
    .name {
      unicode-bidi: plaintext;
    }
    .name:hover {
      text-decoration: underline;
    }
    .cancelled.name,
    .cancelled .name {
      text-decoration: line-through;
    }
    .status {
      font-size: 0.875em;
      font-weight: 600;
    }
    @media (forced-colors: active) {
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
  gridStyles,
  listStyles,
];
