import { baseStyles, buttonStyles, ownHeightStyles } from '@telecom-valley/element';
import { css } from 'lit';
import { space } from './member-logos.space.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  ownHeightStyles,
  css`
    :host {
      block-size: var(--tv-block-size, ${space.wide}em);
    }
    .widget {
      padding: 3px;
    }
    .list {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
      grid-auto-rows: 6em;
      gap: 0.75em;
    }
    li > * {
      display: block;
      block-size: 100%;
      text-decoration: none;
    }
    .plate {
      display: grid;
      place-items: center;
      block-size: 100%;
      padding: 0.875em 1em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      overflow: hidden;
    }
    .light {
      background: #fff;
      color: #14181d;
    }
    .dark {
      background: #14181d;
      color: #fff;
    }
    .name {
      font-weight: 600;
      text-align: center;
    }
    a:hover .plate {
      border-color: var(--_accent);
    }
    img {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      min-block-size: 0;
      object-fit: contain;
    }
    .all {
      inline-size: 100%;
      margin-block-start: 0.75em;
    }
    @media print {
      :host {
        block-size: auto;
      }
      button {
        display: none;
      }
    }
  `,
];
