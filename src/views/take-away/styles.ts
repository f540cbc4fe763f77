import { css } from '../../screen/styles/css.js';

/** The look of the panels in which the result is taken away; loaded with them. */
export const takeAwayStyles = css`
  .away {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    justify-items: start;
    margin-block-start: 1em;
    padding: 0.75em 0 0.75em 1em;
    border-inline-start: 3px solid var(--_edge);
  }
  .away h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .away > .field {
    inline-size: 100%;
  }
  .away .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .away .choice {
    display: flex;
    align-items: center;
    color: inherit;
    text-decoration: none;
  }
  .away a.choice {
    font-weight: 600;
    border-color: var(--_accent);
  }
  .away textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.75em;
    font: inherit;
    font-size: 0.875em;
    line-height: 1.4286;
    color: inherit;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_raised);
    resize: vertical;
  }
  .away input,
  .away input:focus {
    text-align: start;
    text-overflow: ellipsis;
  }
  #link-notice {
    gap: 0.5em;
  }
  #link-notice p,
  .away > .said {
    font-size: 0.875em;
    line-height: 1.4286;
  }
  .away > .said:empty {
    display: none;
  }
  .code > summary {
    min-block-size: 2.75em;
  }
  .qr {
    display: block;
    margin-block-end: 0.5em;
    inline-size: min(14em, 100%);
    forced-color-adjust: none;
    print-color-adjust: exact;
    shape-rendering: crispEdges;
    fill: #000;
  }
  .qr > .ground {
    fill: #fff;
  }
`;
