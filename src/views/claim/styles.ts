import { css } from '../../screen/styles/css.js';

/** The look of « En cas d’impayé »; loaded with it. */
export const claimStyles = css`
  [part='view'] {
    container-type: inline-size;
  }
  .claim {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    padding-block: 1em 2em;
  }
  .claim :is(h4, ol) {
    margin: 0;
    padding: 0;
    font-size: 1em;
    line-height: 1.4;
    list-style: none;
  }
  .claim h4 {
    font-weight: 600;
  }
  .claim p {
    max-inline-size: 68ch;
  }
  .claim > * > p + p,
  .inputs > * + * {
    margin-block-start: 0.75em;
  }
  .claim details > .wait {
    min-block-size: 12em;
  }
  .claim h4 + :is(p, .group) {
    margin-block-start: 0.25em;
  }
  .answer > h4 {
    font-weight: 400;
  }
  .hero {
    font-size: min(2.5em, 11.5cqi);
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .hero .unit {
    font-size: 0.5em;
    font-weight: 400;
    letter-spacing: normal;
  }
  .claim .asked {
    margin-block-end: 0.75em;
  }
  .claim .legend {
    font-size: 0.875em;
    line-height: 1.4286;
  }
  .claim .segments {
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    font-size: 1em;
  }
  .date > .control {
    max-inline-size: 12em;
  }
  .claim .group > .field {
    max-inline-size: 20em;
  }
  .claim summary {
    min-block-size: 2.75em;
    padding-block: 0.5em;
    line-height: 1.3;
  }
  .demand > * > summary {
    font-weight: 600;
  }
  .dates > ol {
    margin-block: 0.75em 0.5em;
  }
  .dates li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block-end: 0.75em;
    break-inside: avoid;
  }
  .dates .label > * {
    display: block;
  }
  .dates .label {
    position: relative;
    padding-inline-start: 1.5em;
  }
  /* The vertical line and its diamonds. */
  .dates .label::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.25em;
    inset-block-start: 0.5em;
    inline-size: 0.55em;
    block-size: 0.55em;
    rotate: 45deg;
    background: var(--_accent-strong);
  }
  .dates li:not(:last-child) .label::after {
    content: '';
    position: absolute;
    inset: 1.5em auto -0.75em 0.5em;
    border-inline-start: 1px solid var(--_edge);
  }
  .track {
    display: none;
    inline-size: 100%;
    block-size: 2em;
    overflow: visible;
  }
  .diamond {
    overflow: visible;
  }
  .diamond > path {
    fill: var(--_accent-strong);
    stroke: var(--_accent-strong);
    stroke-width: 1.5px;
  }
  .diamond > .hollow {
    fill: var(--_ground, Canvas);
  }
  .stretch {
    stroke: var(--_accent-strong);
    stroke-width: 2px;
  }
  .save {
    display: grid;
    gap: 0.25em;
    justify-items: start;
    margin-block-start: 0.75em;
  }
  .claim figure > details {
    margin-block-start: 0.25em;
    font-size: 0.8125em;
  }
  @container (min-width: 34em) {
    .dates li {
      display: grid;
      grid-template-columns: 18.5em minmax(0, 1fr);
      column-gap: 1.5em;
      align-items: start;
    }
    .dates .label {
      padding: 0;
    }
    .dates .label::before,
    .dates li:not(:last-child) .label::after {
      content: none;
    }
    .track {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .diamond > path,
    .stretch {
      stroke: CanvasText;
    }
    .diamond > path:not(.hollow) {
      fill: CanvasText;
    }
    .dates .label::before {
      background: CanvasText;
    }
  }
  @media print {
    .save,
    .inputs .segments label:not(.chosen) {
      display: none;
    }
  }

  /* What opens on demand. */
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
