import { css } from 'lit';

export const sheetStyles = css`
  dialog.widget {
    display: block;
    block-size: fit-content;
    inline-size: min(40rem, calc(100vi - 2rem));
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .sheet {
    overflow-wrap: anywhere;
    padding: 1.25em;
  }
  .sheet h2 {
    margin-inline-end: 2.5em;
    font-size: 1.25em;
    font-weight: 600;
  }
  .sheet h2:focus-visible {
    outline: none;
  }
  .close {
    position: absolute;
    inset-block-start: 1em;
    inset-inline-end: 1em;
  }
  .sheet img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    margin-block-start: 1em;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .sheet dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.375em 1em;
    margin: 1em 0;
  }
  .sheet dt {
    opacity: 0.8;
  }
  .sheet dd {
    margin: 0;
  }
  .sheet dd a,
  .acts li a {
    display: inline-block;
    min-block-size: 24px;
  }
  .about > * + *,
  .about li + li {
    margin-block-start: 0.625em;
  }
  .about :is(ul, ol) {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .about ol {
    list-style: decimal;
  }
  .about pre {
    overflow: auto;
  }
  .about blockquote {
    margin: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.5em;
    margin-block-start: 1.25em;
  }
  .acts > a {
    padding: 0.4em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .acts > .first {
    border-color: var(--_accent);
    font-weight: 600;
  }
  .acts li a {
    padding-block: 0.25em;
  }
  @media (max-width: 30em) {
    .sheet dl {
      display: block;
    }
    .sheet dd {
      margin-block-end: 0.5em;
    }
  }
`;
