import { css } from './css.js';

/**
 * The ground: the host's font on our own scale of `em`, and colours mixed from the inherited text colour, so that a
 * dark page that never declares a colour scheme still reads.
 *
 * A page's rules reach the host itself, `*` with `!important` among them, but nothing inside: what must hold is set on
 * a frame, which takes from the page only what it is named to inherit. The frame is also the container whose width the
 * columns follow, for a container's `em` is its own.
 */
export const base = css`
  :host {
    display: block;
    break-inside: avoid-column;
    background-color: var(--crs-surface, transparent);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* What takes the focus comes out from under the page's header and the line that stays in view. */
  .page * {
    scroll-margin-block-start: calc(var(--crs-sticky-top, 0px) + max(6em, var(--_clear, 0px)));
  }
  .frame {
    all: initial;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 36em;
    font-family: var(--crs-font, inherit);
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.5;
    color: var(--crs-text, inherit);
    visibility: inherit;
    pointer-events: inherit;
    -webkit-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
  }
  .page {
    --_accent: var(--crs-accent, color-mix(in oklab, currentColor 35%, #1668c8));
    --_accent-strong: color-mix(in oklab, var(--_accent) 80%, currentColor);
    --_accent-soft: color-mix(in oklab, var(--_accent) 24%, transparent);
    --_muted: color-mix(in oklab, currentColor 74%, transparent);
    --_edge: color-mix(in oklab, currentColor 54%, transparent);
    --_line: color-mix(in oklab, currentColor 18%, transparent);
    --_raised: color-mix(in oklab, currentColor 3%, transparent);
    --_hover: color-mix(in oklab, currentColor 8%, transparent);
    --_radius: var(--crs-radius, 0.5em);
    --_under: var(--crs-sticky-top, var(--_top, 0px));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    max-inline-size: 68em;
    margin-inline: auto;
    /* Tells the element, at its end, that the page's colours have changed: see tone.ts. */
    transition: color 1ms;
  }
  h2,
  h3,
  p,
  figure,
  form,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2 {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.2;
  }
  strong {
    font-weight: 600;
  }
  .figure {
    white-space: nowrap;
  }
  /* Gives way before the total breaks after its figure. */
  .bill > summary > :first-child {
    flex-shrink: 99;
  }
  .note,
  .unit,
  small,
  footer {
    color: var(--_muted);
  }
  .note,
  small,
  footer {
    font-size: 0.8125em;
    line-height: 1.5385;
  }
  button,
  input,
  select {
    font: inherit;
    font-variant-numeric: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    cursor: pointer;
  }
  a,
  .link {
    color: var(--_accent-strong);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .link {
    position: relative;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  /* Larger than what is seen of it, but under nothing else that can be pressed. */
  .link::after {
    content: '';
    position: absolute;
    inset: -0.75em 0;
  }
  /* Inside, for what the component stands in may clip it. */
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: 0.125em;
  }
  .status,
  .aloud {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
