import { css } from 'lit';

/** The buttons of all widgets. */
export const buttonStyles = css`
  button {
    min-block-size: 2.25em;
    min-inline-size: 2.25em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: var(--_tint);
  }
`;
