import { css } from './css.js';

/** What the width of the column decides, and the height of the window. */
export const layout = css`
  .ask {
    min-inline-size: 0;
  }
  /* The compact form. */
  .short,
  .short .questions {
    row-gap: 0.75em;
  }
  .short :is(.rate, .cost, .progress) {
    margin-block-start: 0.25em;
  }
  .short .actions {
    margin: 0;
  }
  .short .progress {
    font-size: 0.8125em;
  }
  .short > footer {
    display: block;
    max-inline-size: none;
  }
  .short > footer > p {
    display: inline;
  }
  .short > footer > p ~ p::before {
    content: ' · ';
  }
  @container (max-width: 29.99em) {
    .three {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .three > :first-child {
      grid-column: 1 / -1;
    }
  }
  /* Text as large as the column is narrow: twice the size, on a telephone. */
  @container (max-width: 17.99em) {
    .between {
      display: none;
    }
    .bill > summary {
      flex-wrap: wrap;
    }
    .bill > summary > :first-child {
      flex: 1 0 70%;
    }
    .three,
    .field.wide {
      grid-template-columns: minmax(0, 1fr);
    }
    .wide > [type='range'] {
      grid-column: 1;
    }
    .field > label[data-help]::before {
      content: none;
    }
    .hint.worded > summary {
      position: relative;
      inline-size: fit-content;
      min-block-size: max(2.75em, 44px);
    }
    .hint.worded > summary::before {
      inset: 0;
    }
    .line > .link::after {
      inset-block: -0.25em;
    }
    :not(.scroll) > table :is(tr, th, td) {
      display: block;
      text-align: start;
      white-space: normal;
    }
    :not(.scroll) > table tr > :not(:last-child) {
      padding-block-end: 0;
      border: 0;
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
    .questions > :is(.two, .three) {
      margin-block-end: -0.75em;
    }
    .questions > :is(.two, .three) > .field {
      padding-block-end: 0.75em;
    }
    /* Their columns are not the same: what can be pressed under the one stays apart from the other's help. */
    .three + .two {
      margin-block-start: 1.25em;
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
    /* Room for what can be pressed, where the result ends in a scroller. */
    .progress {
      padding-block-end: 0.9em;
    }
    /* Taller than the window, it would keep its end out of reach: then it scrolls by itself. */
    @media screen and (min-height: 30.01em) {
      .summary {
        position: sticky;
        inset-block-start: calc(var(--_under) + 0.75em);
        max-block-size: calc(100vh - var(--_under) - 1.5em);
        overflow-y: auto;
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
