import { css } from '../../screen/styles/css.js';

/** The look of « Comparer des offres »; loaded with it. */
export const offersStyles = css`
  [part='view'] {
    container-type: inline-size;
  }
  .offers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    padding-block: 1em 2em;
  }
  .offers > * {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .offers > :not(.entered, .side-by-side, .terms-of-offers) {
    max-inline-size: 48em;
  }
  .offers > details {
    display: block;
  }
  .offers :is(h4, h5, ul) {
    margin: 0;
    padding: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
    list-style: none;
  }
  .offers li {
    font-weight: 400;
  }
  .offers p {
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  .offers h4 + * {
    margin-block-start: -0.5em;
  }
  /* What comes as prices are typed moves no field. */
  .finding-first {
    gap: 0.5em !important;
    align-content: start;
    min-block-size: 13em;
  }
  .finding-first > .line {
    max-inline-size: none;
  }
  .offers .said {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
    max-inline-size: 38em;
  }
  .offer-columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12.5em, 100%), 1fr));
    gap: 0 1.5em;
  }
  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    grid-row: span var(--_rows);
    align-content: start;
    padding-block-end: 1.5em;
  }
  .named {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block-end: 0.5em;
  }
  .named > .link {
    font-size: 0.875em;
  }
  .offer > .field {
    gap: 0.25em;
    align-content: start;
    padding-block-end: 0.5em;
  }
  .offer > .field > label {
    margin-inline-end: 0;
    align-self: end;
  }
  .offer > .field > .control {
    max-inline-size: none;
  }
  .offer > .field > .line:not(.problem, .question, .understood) {
    color: var(--_muted);
    font-style: italic;
  }
  .offer > .more {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    font-size: 0.875em;
    font-weight: 600;
  }
  .dots {
    display: block;
    inline-size: 100%;
    font-size: 0.8125em;
    overflow: visible;
    fill: currentColor;
  }
  .offers .axis-of {
    margin: 0 0 -0.5em;
  }
  .offers .below {
    margin: -0.5em 0 0;
    text-align: end;
    max-inline-size: none;
  }
  .dots > .zero {
    stroke: currentColor;
  }
  .dots > .grid {
    stroke: var(--_line);
  }
  .dots .joined {
    fill: none;
    stroke: var(--_accent-strong);
    stroke-width: 2px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  /* About its middle. */
  .dots > .alone {
    transform: translate(-0.36em, -0.36em);
  }
  .dots .dot {
    fill: var(--_accent-strong);
    stroke: var(--_accent-strong);
    stroke-width: 2px;
  }
  .dots .beaten {
    fill: var(--_ground, Canvas);
  }
  .dots > text {
    paint-order: stroke;
    stroke: var(--_ground, Canvas);
    stroke-width: 0.35em;
    stroke-linejoin: round;
  }
  .dots > .name {
    fill: currentColor;
    font-weight: 600;
  }
  .offers figcaption {
    margin: 0;
  }
  .offers details > summary {
    padding-block: 0.5em;
    line-height: 1.3;
  }
  .offers > details > summary {
    font-weight: 600;
  }
  .ways > details {
    font-size: 0.8125em;
  }
  .ways :is(table, caption, thead th) {
    font-size: 1em;
  }
  .offers tbody th {
    text-wrap: balance;
    min-inline-size: 9em;
  }
  .offers :is(td, thead th:not(:first-child)) {
    text-align: end;
    padding-inline: 0.75em 0;
  }
  .terms-of-offers td {
    white-space: normal;
    text-wrap: balance;
  }
  .terms-of-offers em {
    color: var(--_muted);
  }
  .offers .on-demand > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0.25em 0.75em;
  }
  @container (max-width: 29.99em) {
    .dots > .minor {
      display: none;
    }
  }
  @container (max-width: 21.99em) {
    .dots > .edge {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .dots .joined,
    .dots .dot {
      stroke: CanvasText;
    }
    .dots .dot {
      fill: CanvasText;
    }
    .dots .beaten {
      fill: Canvas;
    }
  }
  @media print {
    .offers > *,
    .offers tr {
      break-inside: avoid;
    }
    .offers .finding-first {
      min-block-size: 0;
    }
    /* The terms have a table. */
    .offers > .entered {
      display: none;
    }
    .sheet .offers {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-auto-flow: dense;
      gap: 0.7em 2em;
    }
    .sheet .offers > .finding-first {
      display: block;
    }
    .sheet .finding-first > :not(.said) {
      display: inline;
    }
    .sheet .offers :is(.finding-first > .line, figcaption) {
      display: none !important;
    }
    .page.sheet .offers :is(th, td) {
      padding-block: 0.05em;
      line-height: 1.15;
    }
    .sheet .offers > * {
      max-inline-size: none;
      gap: 0.3em;
      align-content: start;
    }
    .sheet .offers > :not(.ways, .prices) {
      grid-column: 1 / -1;
    }
    .sheet .offers .said {
      max-inline-size: none;
      font-size: 1em;
    }
    .sheet .offers h4 + * {
      margin-block-start: 0;
    }
    .sheet .offers :is(td, thead th:not(:first-child)) {
      padding-inline-start: 0.75em;
    }
  }
`;
