import { css } from './css.js';

/** What the visitor's system asks for: less motion, its own colours, paper. */
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
    section.away,
    button,
    button::before,
    summary::before,
    figure summary,
    .select::after,
    [type='range'],
    .segments label:not(:has(:checked)),
    details:not(.bill, [open]) {
      display: none !important;
    }
    /* Figures, not boxes to type in. */
    .control,
    .segments span {
      inline-size: auto !important;
      block-size: auto;
      min-block-size: 0;
      padding: 0;
      border: 0;
      box-shadow: none !important;
      background: none !important;
    }
    .line {
      min-block-size: 0;
    }
    .control > * {
      padding-inline: 0 !important;
    }
    @supports (field-sizing: content) {
      .control > input {
        field-sizing: content;
        flex: none;
      }
    }
    .control > .unit {
      margin: 0 0 0 0.25em !important;
    }
    .scroll {
      overflow: visible;
    }
    .views > h3 {
      border: 0;
    }
    .views [aria-expanded='true'] {
      display: block !important;
    }
  }
`;
