import { css } from '../../screen/styles/css.js';

/**
 * The result in one line, over the questions and views and never over the small print: it takes no room of its own. Not
 * in low windows, which it would fill.
 */
export const answeringStyles = css`
  .page {
    position: relative;
  }
  .rail {
    position: absolute;
    inset: 0;
    grid-row: 1 / 3;
    z-index: 1;
    pointer-events: none;
  }
  .compact {
    position: sticky;
    inset-block-start: var(--_under);
    visibility: hidden;
  }
  .compact.out {
    visibility: visible;
  }
  /* Out of the window where the line is held at its top, in it where the component begins lower. */
  .compact > i {
    position: absolute;
    inset-block-start: calc(-1px - var(--_under));
  }
  .compact > p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.5em;
    font-size: 0.875em;
    line-height: 1.4286;
    border-block-end: 1px solid var(--_line);
    background-color: var(--_ground, Canvas);
    pointer-events: auto;
  }
  .compact span {
    color: var(--_muted);
  }
  .compact > p > .change {
    margin-inline-start: auto;
    color: inherit;
  }
  @container (max-width: 29.99em) {
    .compact span:not(.change) {
      order: 1;
    }
  }
  /* Beside the result, which keeps its own place. */
  @container (min-width: 45em) {
    .rail {
      grid-area: 1 / 1 / 2 / 2;
    }
  }
  @media print, (max-height: 30em) {
    .compact {
      display: none;
    }
  }
`;
