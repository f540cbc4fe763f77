import { css } from './css.js';

/** Headings that open. */
export const disclosure = css`
  summary,
  .more,
  .views > h3 > button {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before,
  .more::before,
  .views > h3 > button::before {
    content: '';
    flex: none;
    inline-size: 0.375em;
    block-size: 0.375em;
    border: solid var(--_accent-strong);
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
    margin-inline: 0.125em;
  }
  details[open] > summary::before,
  .more[aria-expanded='true']::before,
  .views > h3 > [aria-expanded='true']::before {
    rotate: 45deg;
  }
  .views {
    margin-block-start: 2em;
  }
  .views > h3 {
    border-block-end: 1px solid var(--_line);
  }
  .views > h3 > button {
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .wait {
    min-block-size: 60em;
    padding-block: 1em;
  }
`;
