import { css } from '../../screen/styles/css.js';

export const selfCheckStyles = css`
  .checked {
    grid-column: 1 / -1;
  }
  .check {
    margin-block-start: 1.5em;
    padding: 1em;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .check ul {
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .check li {
    padding-block: 0.35em;
    overflow-wrap: anywhere;
  }
  .check .fine {
    color: var(--_muted);
  }
`;
