import { css } from '../../screen/styles/css.js';

/** The sheet: on paper alone, in one ink, whatever the page around it does; two pages at most, no text under 8.5 pt. */
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
      color: #000;
    }
    .page.sheet {
      max-inline-size: none;
      font-size: 9.5pt;
      line-height: 1.3;
    }
    .page:is(.small, .both) {
      font-size: 8.75pt;
      line-height: 1.17;
    }
    .page.sheet > * + * {
      margin-block-start: 0.9em;
    }
    .sheet > header,
    .result,
    .body,
    .further .claim,
    .both .compare,
    .origin {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0.9em 2em;
      align-items: start;
    }
    .sheet > header {
      grid-template-columns: 1fr auto;
      align-items: baseline;
      padding-block-end: 0.4em;
      border-block-end: 1px solid;
    }
    .sheet h1 {
      margin: 0;
      font-size: 1.4em;
      font-weight: 600;
      line-height: 1.2;
    }
    .sheet h2 {
      font-size: 1.2em;
    }
    .sheet p {
      max-inline-size: none !important;
      text-wrap: pretty;
    }
    .costs th small {
      display: inline;
    }
    .sheet :is(.note, small, caption, figcaption, svg, .panel p, details) {
      font-size: 8.5pt !important;
      line-height: 1.2;
    }
    .sheet :is(.rate, .hero) {
      margin: 0;
      font-size: 20pt;
    }
    .sheet :is(.scale, .panel) {
      margin-block-end: 0;
    }
    .sheet :is(.scale, .finding) {
      margin: 0 !important;
    }
    .sheet .panel {
      gap: 0.2em;
      padding-block: 0.2em;
    }
    .page.sheet table {
      margin-block-start: 0.3em;
      font-size: max(8.5pt, 0.95em);
      line-height: inherit;
    }
    .page.sheet :is(th, td) {
      padding-block: 0.12em;
      font-size: inherit;
    }
    .case td {
      white-space: normal;
      inline-size: 42%;
    }
    .small .case td {
      inline-size: 54%;
    }
    .why td {
      padding-inline-start: 1.5em;
    }
    .body > :last-child,
    .further .dates,
    .beside,
    .verdict {
      grid-column: 1 / -1;
    }
    .small > .body > :first-child {
      grid-row: 1 / 3;
    }
    .small > .body > :last-child {
      grid-column: 2;
    }
    .origin {
      grid-template-columns: auto 1fr;
      max-inline-size: none;
      padding-block-start: 0.8em;
      border-block-start: 1px solid;
      font-size: 8.5pt;
      line-height: 1.3;
      color: inherit;
    }
    .origin > svg {
      inline-size: 30mm;
    }
    .address {
      overflow-wrap: anywhere;
    }
    .origin > div {
      display: grid;
      gap: 0.3em;
    }
    .further {
      break-before: page;
    }
    .further > section + section {
      padding-block-start: 0.9em;
      border-block-start: 1px solid;
    }
    .further [part] > * {
      padding-block: 0.5em 0;
    }
    .further .compare > * {
      max-inline-size: none;
      gap: 0.3em;
    }
    .further .claim :is(p, table) + p {
      margin: 0.3em 0 0;
    }
    .further .dates li {
      padding: 0.2em 0;
    }
    .inputs :is(fieldset, form, .segments, label.chosen, span) {
      all: unset !important;
    }
    .inputs fieldset {
      display: block !important;
    }
    .inputs .legend::after {
      content: ' ';
    }
    .beside {
      columns: 2;
      column-gap: 2em;
    }
    .beside > section {
      break-before: column;
      margin: 0 !important;
    }
    /* What a step goes by, in a line of its own under the figures. */
    .steps tr {
      display: grid;
      grid-template-columns: 1fr auto minmax(7em, auto);
      column-gap: 0.6em;
      padding-block: 0.15em;
      border-block-end: 1px solid var(--_line);
    }
    .steps tr > * {
      padding: 0 !important;
      border: 0;
    }
    .steps th {
      display: contents;
    }
    .steps small {
      grid-area: 2 / 1 / 3 / 4;
    }
    .both .dates {
      grid-area: 1 / 2 / span 2;
    }
    .both .claim {
      grid-template-rows: auto 1fr;
    }
    .both .dates ol {
      margin: 0.3em 0 0;
    }
    .both .compare {
      row-gap: 0.3em;
    }
    .further:is(.small, .both) .compare :is(th, td) {
      padding-block: 0.05em !important;
      line-height: 1.1;
    }
    .further:is(.small, .both) .verdict {
      display: block;
      grid-column: 1 / -1;
    }
    .further:is(.small, .both) .verdict > p {
      display: inline;
      font-size: 1em;
    }
    .further .claim {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    .further .dates li {
      grid-template-columns: minmax(0, 1fr) 8em;
    }
    .further .label {
      display: grid;
      grid-template-columns: 10em 1fr;
      column-gap: 0.5em;
    }
    .both .label {
      grid-column: 1 / -1;
      grid-template-columns: 17em 1fr;
    }
    .further .label > strong {
      grid-row: span 2;
      text-wrap: balance;
    }
    .both .label > strong {
      grid-row: auto;
    }
    .both .label > small {
      grid-column: 1 / -1;
    }
    .both :is(th, td) {
      padding-inline: 0.6em 0 !important;
    }
    .both th:first-child {
      padding-inline: 0 !important;
    }
    /* Fields, what unfolds and what depends on the visitor's own figures stay on the screen; many steps, without glosses. */
    .inputs > :not(fieldset),
    .inputs input,
    .demand,
    .claim details,
    .on-demand,
    .sheet summary,
    .verdict > .line,
    .compare > section:not(.costs),
    .compare figcaption,
    .costs .tax,
    .small .why .note,
    .both
      :is(
        .exceedance,
        figcaption,
        .costs caption,
        .costs .note,
        .costs small,
        .verdict > :last-child,
        .beside table + p,
        .track
      ),
    .both:has(.beside tr:nth-child(6)) small {
      display: none !important;
    }
  }
`;
