import { css } from 'lit';

/**
 * What all widgets share. The page's font, size and colours are kept; what a page may do to its text for
 * reasons of its own, and what would spoil ours, is undone on the element that wraps each content.
 */
export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    overflow: auto;
    --_accent: var(--tv-accent, currentColor);
    --_line: var(--tv-line, color-mix(in srgb, currentColor 18%, transparent));
    --_tint: var(--tv-tint, color-mix(in srgb, currentColor 6%, transparent));
    --_radius: var(--tv-radius, 0.5em);
  }
  :host([theme='public']) {
    --_accent: var(--tv-accent, light-dark(#238, #acf));
    --_radius: var(--tv-radius, 0);
  }
  :host([theme='public']) :is(a, button) {
    border-color: currentColor;
    color: var(--_accent);
  }
  :host([hidden]) {
    display: none;
  }
  .widget {
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.4;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }
  :host([theme='card']) section {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--tv-background, Canvas);
    color: CanvasText;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  ul,
  ol,
  p,
  h2,
  h3 {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
