import { css } from './css.js';

/** The result: figures as heroes. */
export const result = css`
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .summary > header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .summary > header .link {
    font-size: 0.8125em;
  }
  .summary > header .link::after {
    inset-block: -0.5em -1.5em;
  }
  .rate {
    font-size: min(2.5em, 11.5cqi);
    font-weight: 600;
    line-height: 1.2;
    margin-block-start: 0.3em;
    letter-spacing: -0.01em;
  }
  .rate .unit,
  .rate .to {
    font-size: 0.5em;
    font-weight: 400;
    letter-spacing: normal;
  }
  .rate .to {
    color: var(--_muted);
  }
  .likely {
    text-wrap: balance;
  }
  .scale {
    margin-block: 1em 1.25em;
  }
  .scale > svg {
    display: block;
    inline-size: 100%;
    block-size: 5.5em;
    font-size: 0.8125em;
    overflow: visible;
    fill: currentColor;
  }
  text {
    text-anchor: middle;
    fill: var(--_muted);
  }
  .first {
    text-anchor: start;
  }
  .last {
    text-anchor: end;
  }
  .mark {
    font-weight: 600;
    fill: currentColor;
  }
  .axis,
  .tick {
    stroke: var(--_edge);
    stroke-width: 1px;
  }
  .band {
    fill: var(--_accent-soft);
    transition:
      x 0.2s ease-out,
      width 0.2s ease-out;
  }
  .you {
    stroke: var(--_accent-strong);
    stroke-width: 3px;
    stroke-linejoin: round;
    fill: none;
  }
  .off {
    overflow: visible;
  }
  figcaption {
    font-size: 0.8125em;
    line-height: 1.5385;
    margin-block-start: 0.5em;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    color: var(--_muted);
  }
  figcaption > [open] {
    inline-size: 100%;
  }
  figcaption summary {
    position: relative;
    min-block-size: 0;
  }
  figcaption summary::after {
    content: '';
    position: absolute;
    inset: -0.95em 0;
  }
  .cost {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
  }
  .cost .unit {
    font-weight: 400;
    font-size: 0.8em;
    color: inherit;
  }
  .bill {
    margin-block-start: 1em;
    border-block: 1px solid var(--_line);
  }
  .bill > summary > :last-child {
    margin-inline-start: auto;
  }
  .bill > summary .figure {
    font-weight: 600;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    font-size: 0.875em;
    line-height: 1.4286;
    margin-block-start: 1em;
  }
  .progress > span {
    color: var(--_muted);
  }
  .progress > .link::after {
    inset-block: -0.9em;
  }
  footer {
    display: grid;
    gap: 0.25em;
    max-inline-size: 72ch;
    overflow-wrap: anywhere;
  }
`;
