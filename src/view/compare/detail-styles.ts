import { css } from 'lit';

/** The look of what « S’assurer ou s’auto-assurer » holds on demand; loaded with it. */
export const compareDetailStyles = css`
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
