import { css } from './css.js';

/** Sliders, segmented controls and the terms of the policy. */
export const choices = css`
  .field.wide {
    grid-template-columns: minmax(6.5em, 10em) minmax(4em, 1fr);
  }
  .wide > .control {
    grid-column: 1;
  }
  .wide > [type='range'] {
    grid-column: 2;
  }
  [type='range'] {
    appearance: none;
    inline-size: 100%;
    block-size: 2.75em;
    background: none;
    cursor: pointer;
    accent-color: var(--_accent);
  }
  ::-webkit-slider-runnable-track {
    block-size: 2px;
    border-radius: 1px;
    background: var(--_edge);
  }
  ::-moz-range-track {
    block-size: 2px;
    border-radius: 1px;
    background: var(--_edge);
  }
  ::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: calc(1px - 0.625em);
    border: 0;
    border-radius: 50%;
    background: var(--_accent);
  }
  ::-moz-range-thumb {
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 0;
    border-radius: 50%;
    background: var(--_accent);
  }
  .segments {
    display: grid;
    gap: 0.25em;
  }
  .segments > label {
    position: relative;
    display: grid;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    appearance: none;
    outline: none;
    cursor: pointer;
  }
  .segments span {
    display: flex;
    align-items: center;
    min-block-size: 3.1429em;
    padding: 0.25em 0.8571em;
    line-height: 1.2857;
    text-wrap: balance;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .segments :checked + span {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background-color: var(--_accent-soft);
    font-weight: 600;
  }
  .segments :focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: -5px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-start: 0.25em;
  }
  .row > .control {
    flex: none;
    inline-size: 8em;
  }
  .actions {
    margin-block-start: 1em;
  }
  .actions > a {
    display: flex;
    align-items: center;
    font-weight: 600;
    color: inherit;
    text-decoration: none;
  }
  .terms {
    border-block: 1px solid var(--_line);
  }
  .terms > summary {
    padding-block: 0.5em;
    line-height: 1.3;
  }
`;
