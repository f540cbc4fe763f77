import { css } from './css.js';

/** What the visitor's system asks for: less motion. */
export const media = css`
  @media (prefers-reduced-motion: reduce) {
    .band {
      transition: none;
    }
  }
`;
