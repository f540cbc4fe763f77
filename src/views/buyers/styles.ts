import { css } from '../../screen/styles/css.js';

/** The look of « Mes clients »; loaded with it. */
export const buyersStyles = css`
  [part='view'] {
    container-type: inline-size;
  }
  .books {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    padding-block: 1em 2em;
  }
  .books > * {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin: 0;
  }
  .books h4 {
    margin: 0;
    padding: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
    outline-offset: 0.25em;
  }
  .books p {
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  .books :is(ul, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    list-style: none;
  }
  .books li {
    max-inline-size: 68ch;
    text-wrap: pretty;
    line-height: 1.5;
  }
  .books legend {
    padding: 0;
    font-size: 0.875em;
    line-height: 1.4286;
    margin-block-end: 0.25em;
  }
  .books .one {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .books .said {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
    max-inline-size: 34em;
  }
  .books-list > .line {
    min-block-size: 0;
  }
  .books button.link,
  .books button.choice {
    justify-self: start;
  }
  .drop {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 1.25em 1em;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_raised);
  }
  .drop.over {
    border-style: solid;
    border-color: var(--_accent);
    background-color: var(--_accent-soft);
  }
  .drop > label {
    font-size: 1em;
    font-weight: 600;
  }
  .drop > input {
    inline-size: 100%;
    min-block-size: 2.75em;
    align-content: center;
    font-size: 0.875em;
    outline-offset: 2px;
  }
  .drop ::file-selector-button {
    min-block-size: 3.1429em;
    padding: 0 0.8571em;
    margin-inline-end: 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .paste > div,
  .progress-of {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block: 0.25em 0.75em;
  }
  .books textarea {
    inline-size: 100%;
    padding: 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_raised);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    white-space: pre;
    overflow: auto;
    resize: vertical;
  }
  .books textarea:focus-visible {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .books progress {
    inline-size: 100%;
    block-size: 0.75em;
    accent-color: var(--_accent);
  }
  .books .field > .line:not(.problem, .question, .understood) {
    color: var(--_muted);
  }
  .books .how {
    font-size: 0.8125em;
    margin-block-end: 0.5em;
  }
  .books .how > summary {
    padding-block: 0.5em;
  }
  .books .how .note {
    font-size: 1em;
    padding-block-end: 0.5em;
  }
  :is(.exclusions, .merges) label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0.75em;
    padding-block: 0.5em;
    min-block-size: 2.75em;
    font-size: 1em;
    cursor: pointer;
  }
  .books [type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0;
    accent-color: var(--_accent);
  }
  .overdue .segments {
    display: flex;
    flex-wrap: wrap;
  }
  :is(.books-list, .overdue, .payment, .losses, .concentration) table {
    max-inline-size: 40em;
  }
  .books td {
    padding-inline-start: 0.75em;
  }
  .books thead th:not(:first-child) {
    text-align: end;
    padding-inline: 0.75em 0;
  }
  .books .long {
    max-block-size: 28em;
    overflow: auto;
    overflow-anchor: none;
    border-block: 1px solid var(--_line);
  }
  .long thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background-color: var(--_ground, Canvas);
  }
  .buyers-table tbody :is(th, td) {
    block-size: 3em;
    padding-block: 0;
    vertical-align: middle;
  }
  :is(.buyers-table, .books-list) tbody th {
    max-inline-size: 18em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .buyers-table .space > td {
    padding: 0;
    border: 0;
  }
  .buyers-table .out > * {
    color: var(--_muted);
  }
  .buyers-table .out .name {
    text-decoration: line-through;
  }
  .sort {
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    text-align: inherit;
  }
  .sort:hover {
    text-decoration: underline;
  }
  .books select.inline {
    min-block-size: 2.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    padding-inline: 0.5em !important;
    appearance: auto;
  }
  .curve {
    display: block;
    inline-size: 100%;
    max-inline-size: 48em;
    block-size: 12.75em;
    font-size: 0.8125em;
    overflow: visible;
    fill: currentColor;
  }
  .curve path {
    fill: none;
    vector-effect: non-scaling-stroke;
    stroke: var(--_accent-strong);
    stroke-width: 2px;
  }
  .curve .equal {
    stroke: var(--_edge);
    stroke-width: 1px;
    stroke-dasharray: 3 3;
  }
  .curve .zero {
    stroke: currentColor;
  }
  .curve .last {
    text-anchor: end;
  }
  .curve > text {
    paint-order: stroke;
    stroke: var(--_ground, Canvas);
    stroke-width: 0.4em;
    stroke-linejoin: round;
  }
  @container (max-width: 17.99em) {
    .curve > text {
      display: none;
    }
  }
  .books .axis {
    max-inline-size: 48em;
    text-align: end;
    margin-block-start: -0.5em;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.375em;
    margin-block: 0.25em 0.125em;
    fill: var(--_accent);
  }
  .books th:has(.bar) {
    inline-size: 55%;
  }
  @media (forced-colors: active) {
    .curve path {
      stroke: CanvasText;
    }
    .bar {
      fill: CanvasText;
    }
  }
  @media print {
    .books > section:not(.books-list),
    .give,
    .questionnaire {
      break-inside: avoid;
    }
    .give {
      display: none !important;
    }
  }
`;
