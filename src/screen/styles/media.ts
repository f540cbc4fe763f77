import { css } from './css.js';

/** What the visitor's system asks for: less motion, its own colours. */
export const media = css`
  @media (prefers-reduced-motion: reduce) {
    .band {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .band {
      fill: Canvas;
      stroke: CanvasText;
    }
    .you {
      stroke: Highlight;
      stroke-width: 5px;
    }
    .axis,
    .tick {
      stroke: CanvasText;
    }
    .mark,
    text {
      fill: CanvasText;
    }
    ::-webkit-slider-runnable-track {
      background: CanvasText;
    }
    ::-webkit-slider-thumb {
      background: Highlight;
      forced-color-adjust: none;
    }
    .segments :checked + span {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
