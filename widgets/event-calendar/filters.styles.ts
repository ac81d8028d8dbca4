import { css } from 'lit';

/** What there is to choose from. */
export const filterStyles = css`
  option {
    background: Canvas;
    color: CanvasText;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    gap: 0.5em 0.75em;
    padding-block: 0.75em 0.25em;
  }
  .filters :is(select, input) {
    display: block;
    inline-size: 100%;
  }
`;
