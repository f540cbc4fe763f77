import { css } from '../../screen/styles/css.js';

/** The look of « Réduire ce taux »; loaded with it. */
export const leversStyles = css`
  [part='view'] {
    container-type: inline-size;
  }
  .levers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    padding-block: 1em 2em;
    max-inline-size: 48em;
  }
  .levers :is(h4, h5, ol, ul, dl, dd) {
    margin: 0;
    padding: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
    list-style: none;
  }
  .levers :is(ol, ul, dl) {
    font-weight: 400;
  }
  .year-end > p {
    margin-block-start: 0.5em;
  }
  .levers p {
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  .levers :is(.line + .note, ol + .note) {
    margin-block-start: 0.5em;
  }
  .best {
    display: grid;
    gap: 0.5em;
  }
  .best > :first-child {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
  }
  .trials {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  .together > strong {
    font-size: 1.25em;
  }
  .levers small {
    display: block;
  }
  .levers > section > .line {
    min-block-size: 1.5385em;
  }
  .levers[aria-busy='true'] :is(.saving, .cover, .together) {
    opacity: 0.75;
  }
  .levers li:not(.note) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 1em;
    align-items: start;
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  .what {
    grid-column: 1 / -1;
  }
  .levers h5 {
    text-wrap: pretty;
  }
  .levers em {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding-inline: 0.4em;
    border: 1px solid var(--_accent);
    border-radius: 0.25em;
    font-size: 0.8125em;
    font-style: normal;
    font-weight: 400;
    line-height: 1.4;
  }
  .saving .unit,
  .together .unit {
    font-weight: 400;
  }
  .saving > strong {
    font-size: 1.25em;
    line-height: 1.2;
  }
  .try {
    min-block-size: 2.75em;
    min-inline-size: 6.5em;
    padding: 0 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
  }
  .tried .try {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background-color: var(--_accent-soft);
  }
  .levers .cover {
    grid-column: 1 / -1;
    inline-size: 100%;
  }
  .levers dl {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0 0.75em;
    font-size: 0.875em;
  }
  .cover > .note {
    color: inherit;
    margin-block-end: 0.25em;
  }
  .levers dl > div {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
  }
  .levers dt {
    font-size: 0.9286em;
    align-self: end;
    line-height: 1.3;
    color: var(--_muted);
  }
  .levers dd {
    font-weight: 400;
  }
  .renewals > p,
  .renewals > figure {
    margin-block-start: 0.5em;
  }
  .renewals figure {
    margin-inline: 0;
  }
  .rates {
    display: block;
    inline-size: 100%;
    max-inline-size: 38em;
    block-size: 13.5em;
    font-size: 0.8125em;
    overflow: visible;
    fill: currentColor;
  }
  .rates :is(.same, .halved, .failure) {
    stroke: currentColor;
    stroke-width: 2px;
  }
  .rates .halved {
    stroke: var(--_accent-strong);
    stroke-dasharray: 6 4;
  }
  .rates .failure {
    stroke-dasharray: 2 3;
  }
  .rates .end {
    fill: currentColor;
  }
  .rates .amount {
    font-weight: 600;
  }
  .renewals .told {
    display: none;
  }
  .renewals > figure > details {
    font-size: 0.8125em;
  }
  .renewals :is(table, caption, thead th) {
    font-size: 1em;
  }
  .renewals thead th:not(:first-child) {
    text-align: end;
    padding-inline-end: 0;
  }
  .how > summary {
    padding-block: 0.5em;
    line-height: 1.3;
    font-weight: 600;
  }
  .renewals summary {
    font-weight: 400;
  }
  .how li + li {
    margin-block-start: 0.5em;
  }
  @container (max-width: 19.99em) {
    .renewals .told {
      display: block;
    }
    .renewals figure {
      overflow: hidden;
    }
    .rates {
      inline-size: 190%;
      max-inline-size: none;
    }
    .rates :is(.end, .lead) {
      display: none;
    }
  }
  @container (max-width: 17.99em) {
    .levers li:not(.note),
    .levers dl {
      grid-template-columns: minmax(0, 1fr);
    }
    .levers dl > div {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
    }
    .together > strong {
      font-size: 1em;
    }
  }
  @container (min-width: 30em) {
    .levers li:not(.note) {
      grid-template-columns: minmax(0, 1fr) minmax(7em, auto) auto;
    }
    .what {
      grid-column: 1;
    }
    .saving {
      text-align: end;
    }
    .cover > .note {
      margin: 0;
    }
    .levers div.cover {
      display: grid;
      grid-template-columns: minmax(0, 7em) minmax(0, 1fr);
      gap: 0 1em;
      align-items: end;
    }
    .levers dl {
      grid-template-columns: repeat(3, minmax(0, max-content));
      column-gap: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .tried .try {
      outline: 1px solid Highlight;
    }
  }
  @media print {
    .how:not([open]) {
      display: none;
    }
  }
`;
