import { css } from '../../screen/styles/css.js';

/** The look of the helpers inside the questions; loaded with them. */
export const helperStyles = css`
  .helper {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block: 0.75em 1em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  .criteria {
    margin: 0.5em 0 1em;
    display: grid;
    gap: 0.25em;
    font-size: 0.875em;
    line-height: 1.4286;
  }
  .criteria > dt {
    font-weight: 600;
  }
  .criteria > dd {
    margin: 0 0 0.25em;
  }
  .hint.worded > summary {
    background: none;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 10em);
    gap: 0.25em 1em;
    align-items: center;
  }
  .entry > .line {
    grid-column: 1 / -1;
    justify-content: end;
  }
  .helper .number > .understood {
    text-align: end;
    justify-content: end;
  }
  .helper .line {
    min-block-size: 0;
  }
  .helper .control {
    max-inline-size: none;
  }
  .part,
  .helper .asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .part > p,
  .helper .asked > p:not(.note) {
    font-size: 0.875em;
    line-height: 1.4286;
  }
  .part > .entry > label {
    padding-inline-start: 1em;
  }
  .head {
    font-size: 0.8125em;
    line-height: 1.5385;
    color: var(--_muted);
  }
  .years > .year {
    font-size: 0.875em;
    line-height: 1.4286;
    grid-column: 1 / -1;
  }
  .years {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.25em 0.75em;
  }
  .years > .number {
    margin-block-end: 0.25em;
  }
  .countries {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 6em) auto;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .countries > .head:nth-child(2) {
    grid-column: 2 / -1;
  }
  .countries > .link {
    min-block-size: 3.1429em;
    font-size: 0.875em;
  }
  .countries > .line {
    grid-column: 1 / -1;
  }
  .countries > .line:empty {
    margin-block-start: -0.6154em;
  }
  .helper .choice {
    justify-self: start;
    margin: 0;
  }
  .helper .segments {
    grid-template-columns: repeat(2, minmax(6em, max-content));
    font-size: 1em;
  }
  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    align-items: baseline;
  }
  .sum > span {
    font-size: 0.875em;
  }
  .outcome > .note:empty {
    display: none;
  }
  @container (max-width: 29.99em) {
    .entry {
      grid-template-columns: minmax(0, 1fr);
    }
    .part > .entry {
      padding-inline-start: 1em;
    }
    .part > .entry > label {
      padding-inline-start: 0;
    }
    .countries {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .countries > .select {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 30em) {
    .years {
      grid-template-columns: minmax(0, 1fr) repeat(2, minmax(0, 10em));
    }
    .years > .year {
      grid-column: 1;
      line-height: 3.1429;
    }
    .years > .head:first-child {
      grid-column: 2;
    }
    /* Half a row is too little for a country, its share and a button. */
    .two > .field:has(> .hint[open] > .helper) {
      grid-column: 1 / -1;
    }
  }
`;
