import { css } from './css.js';

/** Headings that open, and the tables behind them. */
export const disclosure = css`
  summary,
  .views > h3 > button {
    display: flex;
    align-items: center;
    gap: 0.5em;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before,
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
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .wait {
    min-block-size: 60em;
    padding-block: 1em;
  }
  /* Who does not wait long need not be told. */
  .waiting {
    animation: wait 0.3s step-end;
  }
  @keyframes wait {
    from {
      visibility: hidden;
    }
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block: 0.5em 0;
    font-size: 0.875em;
    line-height: 1.4286;
    color: inherit;
  }
  caption {
    text-align: start;
    padding-block-end: 0.5em;
  }
  th,
  td {
    padding: 0.375em 0;
    vertical-align: baseline;
    font-weight: 400;
    text-align: start;
    border-block-end: 1px solid var(--_line);
  }
  th:not(:last-child) {
    padding-inline-end: 1em;
  }
  td,
  th:last-child {
    text-align: end;
  }
  thead th {
    font-size: 0.9286em;
  }
  td {
    white-space: nowrap;
  }
  th small {
    display: block;
    font-size: 0.9286em;
  }
  .total > * {
    font-weight: 600;
    border-block: 1px solid var(--_edge);
  }
`;
