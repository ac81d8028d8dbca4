import { css } from 'lit';

/** A month as a grid. */
export const gridStyles = css`
  .grid {
    flex: 1;
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .week {
    flex: 1 0 auto;
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    border-block-start: 1px solid var(--_line);
  }
  .names {
    flex: none;
    border: 0;
  }
  .names > * {
    padding: 0.375em 0.5em;
    font-size: 0.8125em;
  }
  .day {
    position: relative;
    padding-block-end: 2px;
    border-inline-start: 1px solid var(--_line);
  }
  .day:focus-visible {
    outline-offset: -2px;
  }
  .day:first-child {
    border-inline-start: 0;
  }
  .outside {
    background: var(--_tint);
  }
  .number {
    display: inline-block;
    min-inline-size: 1.75em;
    margin: 0.25em;
    padding: 0.125em;
    border-radius: 1em;
    font-size: 0.875em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .today .number {
    box-shadow: inset 0 0 0 2px var(--_accent);
    font-weight: 700;
  }
  .lane {
    block-size: 26px;
  }
  .bar {
    position: relative;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 0.375em;
    inline-size: calc(100% - 0.25em);
    block-size: 24px;
    margin-inline: 0.125em;
    padding-inline: 0.375em;
    border-inline-start: 3px solid var(--_accent);
    border-radius: 3px;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    color: inherit;
    font-size: 0.8125em;
    line-height: 24px;
    white-space: nowrap;
    overflow: hidden;
  }
  .span-2 {
    inline-size: calc(200% - 0.25em);
  }
  .span-3 {
    inline-size: calc(300% - 0.25em);
  }
  .span-4 {
    inline-size: calc(400% - 0.25em);
  }
  .span-5 {
    inline-size: calc(500% - 0.25em);
  }
  .span-6 {
    inline-size: calc(600% - 0.25em);
  }
  .span-7 {
    inline-size: calc(700% - 0.25em);
  }
  .came-from {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start-style: dotted;
  }
  .goes-on {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .time {
    white-space: pre-wrap;
    font-variant-numeric: tabular-nums;
    opacity: 0.85;
  }
  .bar .name {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    text-decoration: none;
    cursor: pointer;
  }
  .roomy .lane,
  .roomy .bar {
    block-size: auto;
  }
  .roomy .bar {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    max-block-size: 4.3em;
    padding-block: 2px;
    line-height: 1.35;
    white-space: normal;
  }
  .roomy .name {
    overflow: visible;
  }
  .bar .name:hover {
    text-decoration: underline;
  }
  .cancelled .name {
    text-decoration: line-through;
  }
  .status {
    font-size: 0.875em;
    font-weight: 600;
  }
  .more {
    min-block-size: 24px;
    inline-size: 100%;
    padding: 0 0.375em;
    border: 0;
    font-size: 0.8125em;
    text-align: start;
  }
`;
