import { css } from './css.js';

/**
 * Room for the screen while it is on its way, or far from the window: what `reserve.css` does until the element is
 * defined goes on here, with the same heights; less in the compact form.
 */
export const room = css`
  .room {
    display: flow-root;
    container-type: inline-size;
    contain-intrinsic-inline-size: 36em;
  }
  .room::before {
    content: '';
    float: left;
    block-size: var(--crs-reserve, 160.1em);
  }
  .less::before {
    block-size: var(--crs-reserve, 58.2em);
  }
  @container (min-width: 24em) {
    .room::before {
      block-size: var(--crs-reserve, 150.5em);
    }
    .less::before {
      block-size: var(--crs-reserve, 52em);
    }
  }
  @container (min-width: 30em) {
    .room::before {
      block-size: var(--crs-reserve, 120.9em);
    }
    .less::before {
      block-size: var(--crs-reserve, 41.9em);
    }
  }
  @container (min-width: 36em) {
    .room::before {
      block-size: var(--crs-reserve, 115.9em);
    }
    .less::before {
      block-size: var(--crs-reserve, 38.1em);
    }
  }
  @container (min-width: 45em) {
    .room::before {
      block-size: var(--crs-reserve, 94.3em);
    }
    .less::before {
      block-size: var(--crs-reserve, 26.7em);
    }
  }
  @container (min-width: 55em) {
    .room::before {
      block-size: var(--crs-reserve, 88.3em);
    }
    .less::before {
      block-size: var(--crs-reserve, 25.2em);
    }
  }
`;
