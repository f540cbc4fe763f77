import { css } from '../screen/styles/css.js';

/**
 * The stand fills the window, on a ground of its own, with letters and targets for a hand at arm's length. Its two bars
 * and its targets are so many of its own `em`; what is in it scrolls between the bars.
 */
export const standStyles = css`
  .booth {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    font-size: max(1em, clamp(18px, 1.1vw, 26px));
    color: var(--crs-text, CanvasText);
    background-color: var(--crs-surface, Canvas);
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
    touch-action: manipulation;
  }
  .stand,
  .under,
  .over,
  .attract {
    block-size: 100%;
  }
  .page.stand {
    display: block;
    position: relative;
    max-inline-size: none;
  }
  .under {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    grid-template-columns: minmax(0, 1fr);
  }
  .stand > .under > header,
  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    min-block-size: 4.5em;
    padding: 0.5em 1.5em;
  }
  .stand > .under > header {
    border-block-end: 1px solid var(--_line);
  }
  .bar {
    border-block-start: 1px solid var(--_line);
  }
  .who {
    font-weight: 600;
  }
  .under > header > .who {
    flex: 1;
  }
  .languages {
    display: flex;
    gap: 0.5em;
  }
  .screen {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 1.5em;
    outline: none;
  }
  .stand .choice,
  .go {
    min-block-size: 3.5em;
    min-inline-size: 3.5em;
    margin: 0;
    padding: 0 1.25em;
  }
  .go {
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background-color: var(--_accent-soft);
    font-weight: 600;
  }
  .go:active {
    background-color: var(--_line);
  }
  :disabled {
    opacity: 0.6;
    cursor: default;
  }
  .choice[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .corner {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 4.5em;
    block-size: 4.5em;
  }
  .attract {
    grid-row: 1 / -1;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto auto;
    gap: 1em;
    padding: 1.5em 2em;
    overflow-y: auto;
    cursor: pointer;
  }
  .attract > .who {
    font-size: 1.25em;
    text-align: center;
  }
  .pitch {
    display: grid;
    gap: 0.75em;
    align-content: safe center;
    justify-items: center;
    text-align: center;
  }
  .pitch h2,
  .over h2 {
    font-size: 2em;
    text-wrap: balance;
  }
  .hero {
    font-size: 4em;
    font-weight: 600;
    line-height: 1.1;
    letter-spacing: -0.01em;
  }
  .base,
  .promise {
    color: var(--_muted);
  }
  .market {
    display: block;
    inline-size: min(36em, 80%);
    block-size: 6em;
    margin-block: 1em;
    overflow: visible;
    fill: currentColor;
  }
  .market text {
    font-size: 0.875em;
  }
  .market .mark {
    font-size: 1em;
  }
  .company {
    fill: var(--_accent-strong);
  }
  .begin,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    justify-content: center;
    align-items: start;
  }
  .begin > .go {
    padding-inline: 2em;
    font-size: 1.25em;
  }
  .begin > .choice {
    min-block-size: 4.375em;
  }
  .small {
    display: grid;
    gap: 0.25em;
    justify-items: center;
    font-size: 0.8125em;
    line-height: 1.5385;
    text-align: center;
    color: var(--_muted);
  }
  .notices {
    justify-self: center;
    max-inline-size: 60ch;
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_edge);
    overflow-wrap: anywhere;
  }
  .notices ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.25em;
  }
  .over {
    position: absolute;
    inset: 0;
    display: grid;
    gap: 1em;
    align-content: safe center;
    justify-items: center;
    padding: 1.5em;
    overflow-y: auto;
    text-align: center;
    background-color: var(--crs-surface, Canvas);
  }
  .over > p {
    max-inline-size: 60ch;
  }
  .left {
    font-size: 1.25em;
    color: var(--_muted);
  }
  .left > strong {
    display: block;
    font-size: 5em;
    line-height: 1.1;
    color: var(--crs-text, CanvasText);
  }
  .over > .qr {
    display: block;
    inline-size: min(88vw, calc(100vh - 21em), 44em);
    min-inline-size: 16em;
    forced-color-adjust: none;
    margin: 0;
    shape-rendering: crispEdges;
    fill: #000;
  }
  .qr > .ground {
    fill: #fff;
  }
  /* As large as the window allows: beside its words where that is wide. */
  @media (min-aspect-ratio: 5 / 4) {
    .over:has(.qr) {
      grid-template: 1fr auto auto 1fr / auto minmax(0, 24em);
      align-content: stretch;
      column-gap: 3em;
      justify-content: center;
      justify-items: start;
      text-align: start;
    }
    .over > .qr {
      grid-row: 1 / -1;
      align-self: center;
      inline-size: min(55vw, calc(100vh - 5em));
    }
    .over:has(.qr) > h2 {
      align-self: end;
    }
  }
  .typed {
    min-block-size: 1.5em;
    font-size: 1.5em;
  }
  .keys {
    display: grid;
    grid-template-columns: repeat(3, 6em);
    gap: 0.75em;
  }
  .over > table {
    inline-size: min(36em, 100%);
    border-collapse: collapse;
    font-size: 1.25em;
  }
  .over :is(th, td) {
    padding: 0.5em 0;
    font-weight: 400;
    text-align: start;
    border-block-end: 1px solid var(--_line);
  }
  .over td {
    font-weight: 600;
    text-align: end;
  }
  @container (max-width: 40em) {
    .hero {
      font-size: 3em;
    }
    .pitch h2,
    .over h2 {
      font-size: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .company {
      fill: CanvasText;
    }
  }
`;
