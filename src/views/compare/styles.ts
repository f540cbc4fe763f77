import { css } from '../../screen/styles/css.js';

/** The look of « S’assurer ou s’auto-assurer »; loaded with it. */
export const compareStyles = css`
  [part='view'] {
    container-type: inline-size;
  }
  .compare {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    padding-block: 1em 2em;
  }
  .compare > * {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    max-inline-size: 48em;
  }
  .compare > details {
    display: block;
  }
  .compare h4 {
    margin: 0;
    padding: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  .compare h4 + * {
    margin-block-start: -0.5em;
  }
  .compare p {
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  .compare .line {
    max-inline-size: none;
  }
  .verdict {
    gap: 0.5em !important;
  }
  .verdict > .line:empty {
    display: none;
  }
  .said {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
    max-inline-size: 34em !important;
  }
  .exceedance {
    display: block;
    inline-size: 100%;
    block-size: 21.5em;
    font-size: 0.8125em;
    overflow: visible;
    fill: currentColor;
  }
  .exceedance path {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
    vector-effect: non-scaling-stroke;
  }
  .exceedance .with {
    fill: var(--_accent);
  }
  .exceedance > text:not(.inside) {
    paint-order: stroke;
    stroke: var(--_ground, Canvas);
    stroke-width: 0.4em;
    stroke-linejoin: round;
  }
  .exceedance .name,
  .exceedance .amount {
    fill: currentColor;
  }
  .exceedance .amount {
    font-weight: 600;
  }
  /* The light area's own colour, and on the dark one the page's. */
  .exceedance > text.beside {
    stroke: color-mix(in srgb, var(--_accent) 24%, var(--_ground, Canvas));
  }
  .exceedance > .inside {
    fill: var(--_ground, Canvas);
  }
  .exceedance > .zero {
    stroke: currentColor;
  }
  .mark-line {
    stroke: currentColor;
    stroke-width: 1px;
    stroke-dasharray: 3 3;
  }
  .compare figcaption {
    margin: 0;
  }
  .compare details > summary {
    min-block-size: 2.75em;
    padding-block: 0.5em;
    line-height: 1.3;
  }
  .year > details {
    font-size: 0.8125em;
  }
  .compare caption {
    font-size: 0.9286em;
  }
  .year :is(table, caption, thead th) {
    font-size: 1em;
  }
  .compare tbody th {
    text-wrap: balance;
  }
  .compare td,
  .compare th:last-child {
    padding-inline-start: 0.75em;
  }
  .compare thead th:not(:first-child) {
    text-align: end;
    padding-inline-end: 0;
    padding-inline-start: 0.75em;
  }
  .compare > details > summary {
    font-weight: 600;
  }
  .on-demand > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    min-block-size: 12em;
    padding-block: 0.25em 0.75em;
  }
  @container (max-width: 29.99em) {
    .minor {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .exceedance path {
      fill: none;
      stroke: CanvasText;
    }
    .exceedance .with {
      fill: GrayText;
    }
    .exceedance > text.beside {
      stroke: Canvas;
    }
    .exceedance > .inside {
      fill: Canvas;
    }
  }
  @media print {
    .compare > *,
    .compare tr {
      break-inside: avoid;
    }
  }

  /* What opens on demand. */
  .compare :is(h5, ul) {
    margin: 0;
    padding: 0;
    font-size: 1em;
    font-weight: 400;
    line-height: 1.4;
    list-style: none;
  }
  .compare h5 {
    color: var(--_muted);
    margin-block-end: -0.5em;
  }
  .compare li {
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  .left-out li {
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .left-out li::before {
    content: '– ';
    content: '– ' / '';
    display: inline-block;
    inline-size: 1em;
    text-indent: 0;
  }
  .compare .field {
    max-inline-size: 24em;
  }
  .compare .field > .line:not(.problem, .question, .understood) {
    color: var(--_muted);
    font-style: italic;
  }
  @container (max-width: 29.99em) {
    .compare .two {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
