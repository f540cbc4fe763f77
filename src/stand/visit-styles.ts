import { css } from '../screen/styles/css.js';

/**
 * A visitor's screen at a stand: what is pressed is 3.5 em tall, between the two bars of the stand; nothing is printed,
 * saved or left on its machine.
 */
export const visitStyles = css`
  .control {
    block-size: 3.5em;
  }
  [type='range'] {
    block-size: 3.5em;
  }
  ::-webkit-slider-thumb {
    inline-size: 2em;
    block-size: 2em;
    margin-block-start: calc(1px - 1em);
  }
  ::-moz-range-thumb {
    inline-size: 2em;
    block-size: 2em;
  }
  .select::after {
    inset-block-start: 1.4em;
  }
  .segments span {
    min-block-size: 4em;
  }
  .choice,
  .try,
  summary,
  .views > h3 > button {
    min-block-size: 3.5em;
  }
  .choice {
    min-inline-size: 3.5em;
    padding-inline: 1.25em;
  }
  .hint > summary {
    min-block-size: 0;
  }
  #print-button,
  .save,
  [data-saves] {
    display: none !important;
  }
  .page a {
    color: inherit;
    text-decoration: none;
  }
  @container (min-width: 45em) {
    .summary {
      max-block-size: calc(100vh - 13em);
    }
  }
`;
