import { css } from 'lit';

/** The sheet: on paper alone, in one ink, whatever the page around it does. */
export const sheetStyles = css`
  :host {
    all: initial !important;
    display: none !important;
  }
  @media print {
    :host {
      display: block !important;
      color: #000 !important;
    }
    .frame {
      font-family: var(--crs-font, system-ui, sans-serif);
      font-size: 10pt;
      line-height: 1.35;
      color: #000;
    }
    .page.sheet {
      max-inline-size: none;
      font-size: 10pt;
    }
    .page.sheet > * + * {
      margin-block-start: 0.8em;
    }
    .sheet > header {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      gap: 1em;
      padding-block-end: 0.4em;
      border-block-end: 1px solid;
    }
    .sheet h1,
    .sheet h2 {
      margin: 0;
      font-weight: 600;
      line-height: 1.2;
    }
    .sheet h1 {
      font-size: 1.4em;
    }
    .sheet h2 {
      font-size: 1.1em;
    }
    .sheet .rate {
      margin: 0;
      font-size: 2.2em;
    }
    .sheet .scale {
      margin-block: 0.5em 0;
      break-inside: avoid;
    }
    .sheet details:not([open]) {
      display: none;
    }
    .halves {
      display: grid;
      grid-template-columns: minmax(0, 11fr) minmax(0, 10fr);
      gap: 1.75em;
    }
    .sheet table {
      font-size: 0.9em;
      line-height: 1.3;
      margin-block-start: 0.3em;
    }
    .sheet :is(th, td) {
      padding-block: 0.17em;
    }
    .case th {
      inline-size: 62%;
    }
    .case td {
      white-space: normal;
    }
    .why td {
      inline-size: 6em;
    }
    .sheet :is(tr, .origin) {
      break-inside: avoid;
    }
    .origin {
      display: flex;
      gap: 1.5em;
      align-items: flex-start;
      max-inline-size: none;
      padding-block-start: 0.8em;
      border-block-start: 1px solid;
      color: inherit;
    }
    .origin > svg {
      flex: none;
      inline-size: 30mm;
    }
    .origin > div {
      display: grid;
      gap: 0.3em;
    }
    .address {
      overflow-wrap: anywhere;
    }
    .further {
      break-before: page;
    }
  }
`;
