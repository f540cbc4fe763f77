import { css } from '../../screen/styles/css.js';

/** The result in one line: only in narrow columns, only where it leaves room in the window. */
export const answeringStyles = css`
  .compact {
    display: none;
  }
  @container (max-width: 29.99em) {
    .compact {
      display: block;
      position: sticky;
      inset-block-start: var(--crs-sticky-top, 0px);
      z-index: 1;
      block-size: 0;
      visibility: hidden;
    }
    .page.scrolled .compact {
      visibility: visible;
    }
    .compact > p {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
      padding-block: 0.5em;
      font-size: 0.875em;
      line-height: 1.4286;
      border-block-end: 1px solid var(--_line);
      background-color: var(--_ground, Canvas);
    }
  }
  @media print, (max-height: 30em) {
    .compact {
      display: none !important;
    }
  }
`;
