import { css } from 'lit';

/** Events below one another. */
export const listStyles = css`
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
`;
