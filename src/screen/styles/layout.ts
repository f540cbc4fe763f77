import { css } from './css.js';

/** What the width of the column decides, and the height of the window. */
export const layout = css`
  .ask {
    min-inline-size: 0;
  }
  @container (max-width: 29.99em) {
    .three {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .three > :first-child {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 30em) {
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .three {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .three > .number > .control {
      max-inline-size: none;
    }
    .segments {
      grid-template-columns: 1fr 1fr auto;
    }
    /* Labels, fields and lines of a row stand level whatever wraps. */
    :is(.two, .three) > .field {
      grid-row: span 4;
      grid-template-rows: subgrid;
      row-gap: 0.25em;
    }
    :is(.two, .three) {
      row-gap: 0.25em;
    }
  }
  @container (min-width: 45em) {
    .page {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      column-gap: 3em;
      align-items: start;
    }
    .summary {
      grid-area: 1 / 2;
    }
    /* Taller than the window, it would keep its end out of reach: then it scrolls by itself. */
    @media screen and (min-height: 30.01em) {
      .summary {
        position: sticky;
        inset-block-start: calc(var(--crs-sticky-top, 0px) + 0.75em);
        max-block-size: calc(100vh - var(--crs-sticky-top, 0px) - 1.5em);
        overflow-y: auto;
        /* Room for the ring around what has the focus. */
        padding: 0.25em;
        margin: -0.25em;
      }
    }
    .ask {
      grid-area: 1 / 1;
    }
    footer {
      grid-column: 1 / -1;
    }
  }
`;
