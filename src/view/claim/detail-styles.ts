import { css } from 'lit';

/** The look of what opens on demand in « En cas d’impayé »; loaded with it. */
export const claimDetailStyles = css`
  .demand > [open] {
    padding-block-end: 1.5em;
  }
  .demand p + p,
  .demand table + p {
    margin-block-start: 0.75em;
  }
  .demand ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .demand section {
    margin-block-start: 1.5em;
  }
  .demand .field {
    margin-block: 0.75em;
  }
  .cash > svg {
    display: block;
    inline-size: 100%;
    block-size: 11em;
    margin-block: 0.75em 0.25em;
    font-size: 0.8125em;
    overflow: visible;
    fill: currentColor;
  }
  .cash .due {
    stroke: var(--_edge);
    stroke-width: 1px;
    stroke-dasharray: 2 4;
  }
  .cash .with {
    stroke: var(--_accent-strong);
    stroke-width: 3px;
    stroke-linecap: square;
  }
  .cash .without {
    stroke: currentColor;
    stroke-width: 1.5px;
    stroke-dasharray: 6 4;
  }
  .claim figure :is(table, thead th) {
    font-size: 1em;
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll td {
    white-space: normal;
  }
  .claim td {
    padding-inline-start: 0.75em;
  }
  .claim tbody th {
    padding-inline-end: 0;
  }
  .claim thead th:not(:first-child) {
    text-align: end;
    padding-inline: 0.75em 0;
  }
  .caution {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_edge);
  }
  .change {
    color: var(--_muted);
  }
  @container (min-width: 34em) {
    figure.cash {
      display: grid;
      grid-template-columns: 18.5em minmax(0, 1fr);
      column-gap: 1.5em;
      align-items: start;
    }
    .cash > svg {
      margin-block-start: 0;
      block-size: 13em;
    }
    .cash > :is(.note, details) {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .cash line {
      stroke: CanvasText;
    }
  }
`;
