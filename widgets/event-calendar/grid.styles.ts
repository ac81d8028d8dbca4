import { css } from 'lit';

/** A month as a grid. */
export const gridStyles = css`
  [part='grid'] {
    flex: 1;
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .week {
    flex: 1;
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    border-block-start: 1px solid var(--_line);
  }
  .names {
    flex: none;
    border: 0;
  }
  [part='weekday'] {
    padding: 0.375em 0.5em;
    font-size: 0.8125em;
  }
  [part~='day'] {
    padding-block-end: 2px;
    border-inline-start: 1px solid var(--_line);
  }
  [part~='day']:focus-visible {
    outline-offset: -2px;
  }
  [part~='day']:first-child {
    border-inline-start: 0;
  }
  [part~='outside'] {
    background: var(--_tint);
  }
  .lane {
    block-size: 26px;
  }
  .bar {
    display: block;
    min-block-size: 0;
    inline-size: calc(100% - 0.25em);
    block-size: 24px;
    margin: 0 0.125em 2px;
    padding: 0 0.375em;
    border: 0 solid var(--_accent);
    border-inline-start-width: 3px;
    border-radius: 3px;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    font-size: 0.8125em;
    line-height: 24px;
    text-align: start;
    text-decoration: none;
    white-space: nowrap;
    overflow: clip;
    text-overflow: ellipsis;
  }
  /* Over the lines between the days, which must not be seen through it. */
  .wide {
    position: relative;
    z-index: 1;
    backdrop-filter: blur(0.5em);
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
  [part~='roomy'] .bar {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    block-size: auto;
    max-block-size: 4.3em;
    min-block-size: 24px;
    padding-block: 2px;
    line-height: 1.35;
    white-space: normal;
  }
  [part='grid'] [part='more'] {
    min-block-size: 24px;
    inline-size: 100%;
    padding: 0 0.375em;
    border: 0;
    font-size: 0.8125em;
    text-align: start;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid;
      background: Canvas;
    }
  }
`;
