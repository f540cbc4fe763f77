import { css } from '../../screen/styles/css.js';

/** The look of « Comprendre ce taux »; loaded with it. */
export const explainStyles = css`
  [part='view'] {
    container-type: inline-size;
  }
  .explain {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    padding-block: 1em 2em;
  }
  .explain :is(h4, h5, ol, ul) {
    margin: 0;
    padding: 0;
    font-size: 1em;
    line-height: 1.4;
    list-style: none;
  }
  .explain :is(h4, h5) {
    font-weight: 600;
  }
  .explain h4 + :not(.line) {
    margin-block-start: 0.25em;
  }
  .explain p,
  .limits {
    max-inline-size: 68ch;
  }
  .explain a {
    color: var(--_accent-strong);
  }
  .aloud {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .waterfall > .finding {
    margin-block-end: 1em;
  }
  .waterfall > ol + .note {
    margin-block-start: 0.5em;
  }
  .waterfall,
  .causes {
    max-inline-size: 48em;
  }
  .waterfall {
    --_euros: 5;
  }
  .waterfall.long {
    --_euros: 7.25;
  }
  .waterfall li,
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 3.75em calc(var(--_euros) * 1em);
    column-gap: 0.75em;
    align-items: center;
  }
  .waterfall .columns {
    max-inline-size: none;
    padding-block-end: 0.25em;
    border-block-end: 1px solid var(--_line);
    grid-template-columns: minmax(0, 1fr) 4.615em calc(var(--_euros) * 1.2308em);
    column-gap: 0.923em;
  }
  .columns > :first-child {
    grid-column: 2;
  }
  .columns,
  .points,
  .euros {
    text-align: end;
    white-space: nowrap;
  }
  .waterfall .label {
    grid-column: 1 / -1;
    line-height: 1.25;
    padding-block-start: 0.75em;
  }
  .waterfall .label > small {
    display: block;
    line-height: 1.4;
  }
  .whole {
    font-weight: 600;
  }
  .bar {
    position: relative;
    align-self: stretch;
    min-block-size: 1.75em;
  }
  .bar > svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  /* One thickness, however tall the row: where this is not understood, the attributes give half of the row. */
  .bar rect {
    y: calc(50% - 0.5em);
    height: 1em;
  }
  .effect {
    display: block;
    inline-size: 100%;
    block-size: 0.875em;
    overflow: visible;
  }
  .adds {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .takes {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .whole rect {
    fill: currentColor;
  }
  .running {
    stroke: var(--_edge);
    stroke-width: 1px;
  }
  .zero {
    stroke: currentColor;
    stroke-width: 1px;
  }
  .waterfall details {
    margin-block-start: 0.25em;
    font-size: 0.8125em;
  }
  .waterfall :is(table, thead th) {
    font-size: 1em;
  }
  .waterfall td {
    padding-inline-start: 0.75em;
  }
  .waterfall thead th:not(:first-child) {
    text-align: end;
    padding-inline: 0.75em 0;
  }
  .causes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .causes > .line {
    margin-block-start: -0.5em;
  }
  .causes[aria-busy='true'] > :is(ol, .to) {
    opacity: 0.75;
  }
  .causes li {
    text-wrap: pretty;
    padding-block: 0.375em;
    break-inside: avoid;
  }
  .method > summary {
    min-block-size: 2.75em;
    padding-block: 0.5em;
    line-height: 1.3;
    font-weight: 600;
  }
  .method h5 {
    margin-block: 1.5em 0.25em;
  }
  .limits > li {
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .limits > li::before {
    content: '– ';
    content: '– ' / '';
    display: inline-block;
    inline-size: 1em;
    text-indent: 0;
  }
  .method > p + p,
  .limits + p {
    margin-block-start: 1em;
  }
  .kinds {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em !important;
  }
  @container (min-width: 30em) {
    .waterfall li {
      grid-template-columns: minmax(0, 13em) minmax(0, 1fr) 3.75em calc(var(--_euros) * 1em);
    }
    .waterfall .label {
      grid-column: auto;
      padding-block: 0.375em;
    }
    .causes li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 9em);
      gap: 1em;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .adds,
    .whole rect {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .takes,
    .running,
    .zero {
      stroke: CanvasText;
    }
  }
  @media print {
    .method:not([open]) {
      display: none;
    }
    .waterfall li {
      break-inside: avoid;
    }
  }
`;
