import { css } from './css.js';

/** Questions: label above, field below, one line under it that is always there. */
export const fields = css`
  .questions,
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .field {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 1em;
    align-content: start;
  }
  .field > * {
    grid-column: 1 / -1;
  }
  label {
    font-size: 0.875em;
    line-height: 1.4286;
  }
  /* In line with its help, which begins where the row does. */
  .field > label {
    align-self: start;
    justify-self: start;
  }
  /* As wide as the help is, however readers space their text. */
  .field > label::before {
    content: attr(data-help);
    float: right;
    min-width: 2.2143em;
    min-height: 1em;
    margin-left: 1em;
    visibility: hidden;
  }
  .control {
    display: flex;
    align-items: center;
    block-size: 2.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_raised);
  }
  .number > .control {
    max-inline-size: 10em;
  }
  .control:focus-within {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .control > * {
    min-inline-size: 0;
    block-size: 100%;
    flex: 1;
    padding-inline: 0.75em;
    border: 0;
    background: none;
    outline: none;
    border-radius: inherit;
  }
  .number .control > input,
  .losses .control > input {
    text-align: end;
  }
  .control > .unit {
    flex: none;
    display: flex;
    align-items: center;
    padding: 0.15em 0.9231em 0 0;
    font-size: 0.8125em;
  }
  .control > .unit:not(:empty) {
    margin-inline-start: -0.4615em;
  }
  .control > .unit:empty,
  .control > [hidden] {
    display: none;
  }
  ::placeholder,
  select.open {
    color: var(--_muted);
    opacity: 1;
    font-style: italic;
  }
  input.preset,
  select.preset {
    font-style: italic;
  }
  .select {
    position: relative;
    overflow: hidden;
  }
  select {
    appearance: none;
    padding-inline-end: 2em !important;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  /* The list is drawn by the system, on a ground of its own. */
  option,
  optgroup {
    color: CanvasText;
    background-color: Canvas;
    font-style: normal;
  }
  .select::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.9em;
    inset-block-start: 1em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0 0.5em;
    min-block-size: 1.8462em;
    font-size: 0.8125em;
    line-height: 1.5385;
  }
  .understood,
  .line > em,
  .line > .link {
    color: var(--_muted);
  }
  .line > .link::after {
    inset-block: -0.3077em -1.5385em;
  }
  /* The heading says that all of it is an example; once one answer is the visitor's own, the others must. */
  .untouched .field:not(:hover, :focus-within) > .example {
    opacity: 0;
  }
  .hypothesis {
    font-style: italic;
  }
  .choice {
    min-block-size: 2.75em;
    padding: 0 0.75em;
    margin-block: 0.25em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    font-weight: 400;
  }
  .hint > summary {
    position: absolute;
    inset: 0 0 auto auto;
    font-size: 0.8125em;
    line-height: 1.5385;
    inline-size: 1.5385em;
    min-block-size: 0;
    justify-content: center;
    color: var(--_muted);
    border-radius: 1em;
  }
  .hint.worded > summary {
    inline-size: auto;
    background: none;
    border-radius: 0;
    border-block-end: 1px dotted;
  }
  /* Not beyond the end of the line: where the component fills the window, the page would scroll sideways. */
  details.hint > summary::before {
    position: absolute;
    inset-block: -1.5385em -0.3077em;
    inset-inline: auto 0;
    min-inline-size: max(100%, 3.3847em);
    inline-size: auto;
    block-size: auto;
    border: 0;
    margin: 0;
    rotate: none;
  }
  .hint[open] > summary {
    color: inherit;
    background-color: var(--_line);
  }
`;
