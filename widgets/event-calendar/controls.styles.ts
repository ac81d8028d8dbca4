import { css } from 'lit';

/** What stands above the events. */
export const controlsStyles = css`
  [part='header'],
  [part='controls'],
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em;
  }
  [part='header'],
  [part='controls'] {
    padding-block-end: 0.75em;
  }
  .buttons {
    gap: 0.25em;
    font-size: 0.9375em;
  }
  .buttons button {
    padding-inline: 0.5em;
  }
  [part='title'] {
    flex: 1;
    font-size: 1.125em;
    font-weight: 600;
    white-space: nowrap;
  }
  [part='title']::first-letter,
  [part='month']::first-letter {
    text-transform: uppercase;
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  button[aria-pressed='true'] {
    border-color: currentColor;
    background: var(--_tint);
  }
  input,
  select,
  summary {
    min-block-size: 2.25em;
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
  }
  input::placeholder {
    color: inherit;
    opacity: 0.75;
  }
  [type='search'] {
    flex: 1 1 8em;
    min-inline-size: 6em;
  }
  summary {
    padding-inline: 0.75em;
    cursor: pointer;
  }
  details[open] {
    flex-basis: 100%;
  }
  details[open] summary {
    inline-size: fit-content;
  }
  .found:not(:empty) {
    flex-basis: 100%;
  }
`;
