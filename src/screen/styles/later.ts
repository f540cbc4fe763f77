import { css } from './css.js';

/**
 * What no first paint needs and nothing moves by when it comes: under a pointer, in answer to an entry, of what
 * opens, on paper.
 */
export const laterStyles = css`
  /* Who does not wait long need not be told. */
  .waiting {
    animation: wait 0.3s step-end;
  }
  @keyframes wait {
    from {
      visibility: hidden;
    }
  }
  .terms > .group {
    padding-block: 0.5em 1em;
  }
  .terms .field {
    padding-block-end: 0.75em;
  }
  .terms .line:empty {
    min-block-size: 0;
  }
  .problem,
  .question {
    font-weight: 600;
  }
  .problem {
    display: block;
  }
  .problem::before {
    content: '↑ ';
    content: '↑ ' / '';
  }
  @media (hover: hover) {
    :is(.choice, .try):hover,
    .segments label:hover > :not(:checked + span),
    .hint:not(.worded) > summary:hover {
      background-color: var(--_hover);
    }
    .control:hover {
      border-color: currentColor;
    }
    :is(a, .link):hover {
      text-decoration-thickness: 2px;
    }
    summary:hover,
    .views > h3 > button:hover {
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
    }
  }
  :is(.choice, .try, summary, .views > h3 > button):active {
    background-color: var(--_line);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block: 0.5em 0;
    font-size: 0.875em;
    line-height: 1.4286;
    color: inherit;
  }
  caption {
    text-align: start;
    padding-block-end: 0.5em;
  }
  th,
  td {
    padding: 0.375em 0;
    vertical-align: baseline;
    font-weight: 400;
    text-align: start;
    border-block-end: 1px solid var(--_line);
  }
  th:not(:last-child) {
    padding-inline-end: 1em;
  }
  td,
  th:last-child {
    text-align: end;
  }
  thead th {
    font-size: 0.9286em;
  }
  td {
    white-space: nowrap;
  }
  th small {
    display: block;
    font-size: 0.9286em;
  }
  .total > * {
    font-weight: 600;
    border-block: 1px solid var(--_edge);
  }
  .panel {
    display: grid;
    gap: 0.5em;
    margin-block-start: 1em;
    padding: 0.75em 0 0.75em 1em;
    border-inline-start: 3px solid var(--_edge);
  }
  .panel :is(p:not(.note), summary) {
    font-size: 0.875em;
  }
  .panel p + p {
    margin-block-start: 0.5em;
  }
  .panel > p + p {
    margin: 0;
  }
  .stale {
    display: block;
    font-size: 0.325em;
    font-weight: 400;
    letter-spacing: normal;
    color: var(--_muted);
  }
  figcaption :is(table, thead th) {
    font-size: 1em;
    line-height: inherit;
  }
  .bill tr:last-child > * {
    border: 0;
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
