import { css } from './css.js';

/** What the visitor's system asks for: less motion, its own colours, larger targets, paper. */
export const media = css`
  @media (prefers-reduced-motion: reduce) {
    .band {
      transition: none;
    }
  }
  @media (pointer: coarse) {
    .link {
      min-block-size: 2.75em;
    }
    .line > .link {
      min-block-size: 0;
      position: relative;
    }
    .line > .link::after {
      content: '';
      position: absolute;
      inset: -0.75em 0;
    }
    figcaption summary {
      min-block-size: 3.3846em;
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
  @media print {
    .page {
      --_accent: currentColor;
      display: block;
      font-size: 10pt;
    }
    .page > * + * {
      margin-block-start: 1em;
    }
    .summary,
    .field {
      position: static;
      break-inside: avoid;
    }
    .hint,
    .actions,
    button,
    button::before,
    [type='range'],
    details:not(.bill, [open]) {
      display: none !important;
    }
    .views > h3 {
      border: 0;
    }
    .views [aria-expanded='true'] {
      display: block !important;
    }
  }
`;
