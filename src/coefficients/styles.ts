import { css } from '../screen/styles/css.js';

/** The look of coefficients with their evidence and sources. */
export const coefficientStyles = css`
  .coefficients a {
    color: var(--_accent-strong);
  }
  .coefficients > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .coefficients .top {
    max-inline-size: none;
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  /* A value keeps its words whole. */
  .top > :last-child {
    text-align: end;
    overflow-wrap: normal;
  }
  .entries {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.875em;
  }
  .coefficients .entries {
    max-inline-size: none;
  }
  .coefficients details {
    font-size: 0.875em;
  }
  .coefficients details > .entries {
    font-size: 1em;
    padding-block: 0.25em;
  }
  /* Full line, broken line, dots in italics: the less a figure is founded, the less its frame is. */
  .evidence {
    display: inline-block;
    padding-inline: 0.4em;
    border: 1px solid var(--_edge);
    border-radius: 0.25em;
    line-height: 1.4;
    color: inherit;
  }
  .calibrated {
    border-style: dashed;
  }
  .assumption {
    border-style: dotted;
    border-width: 1.5px;
    font-style: italic;
  }
  @media print {
    .coefficients > li {
      break-inside: avoid;
    }
  }
`;
