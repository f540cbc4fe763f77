import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { row, table } from '../../../screen/table.js';
import { countText, shareText } from '../../../text/format.js';
import { curveOf, type CurvePoint } from '../figures/curve.js';
import { effectiveNumber } from '../figures/limits.js';
import type { BooksModel } from '../model.js';

const TWIN = 'books-concentration-table';
/** Heights in em. */
const [TOP, PLOT] = [1.5, 11];

const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`;
const told = (share: number) => Math.round(share * 1000) / 1000;

/** How much of the whole the first buyers make: a curve whose first three are marked, and its table. */
export function concentration(model: BooksModel): TemplateResult | typeof nothing {
  const { text, lang, corrected, isOpen } = model;
  const words = text.concentration;
  const points = curveOf(corrected);
  if (points.length < 2) return nothing;
  const { base, largest, topThree } = corrected.concentration;
  const finding = words.finding[base](shareText(told(largest), lang), shareText(told(topThree), lang));
  return html`<figure class="concentration">
    <h4>${words.heading}</h4>
    <p class="finding">${finding}</p>
    ${chart(points, model)}
    <figcaption class="note">${words.reading}</figcaption>
    <details id=${TWIN}>
      <summary>${words.table}</summary>
      ${isOpen(TWIN) ? twin(model) : nothing}
    </details>
  </figure>`;
}

function chart(points: readonly CurvePoint[], { text, lang, corrected }: BooksModel): TemplateResult {
  const words = text.concentration;
  const all = points.at(-1)!.buyers;
  const path = points
    .map(
      ({ buyers, share }) =>
        `${Math.round((buyers / all) * 1e4) / 100} ${Math.round((1 - share) * 1e4) / 100}`,
    )
    .join('L');
  const { largest, topThree } = corrected.concentration;
  const marks = [
    { buyers: 1, share: largest, label: words.first },
    ...(all >= 3 ? [{ buyers: 3, share: topThree, label: words.firstThree }] : []),
  ];
  const aloud = marks.map(({ label, share }) => `${label} ${shareText(told(share), lang)}`).join(', ');
  return html`<svg class="curve" role="img" aria-label="${words.chart}: ${aloud}">
      <svg y="${TOP}em" height="${PLOT}em" viewBox="0 0 100 100" preserveAspectRatio="none">
        <path class="equal" d="M0 100L100 0" />
        <path class="cumulative" d="M${path}" />
      </svg>
      <line class="zero" x1="0" x2="100%" y1="${TOP + PLOT}em" y2="${TOP + PLOT}em" />
      ${marks.map(({ buyers, share, label }) => mark(buyers / all, share, `${label} ${shareText(told(share), lang)}`))}
    </svg>
    <p class="note axis" aria-hidden="true">${words.buyers(countText(all, lang))}</p>`;
}

function mark(x: number, share: number, label: string): SVGTemplateResult {
  const y = `${Math.round((TOP + PLOT * (1 - share)) * 100) / 100}em`;
  return svg`<circle cx=${percent(x)} cy=${y} r="0.3em" />
    <text class=${x >= 0.4 ? 'last' : 'first'} x=${percent(x)} dx=${x >= 0.4 ? '-0.6em' : '0.6em'} y=${y} dy=${x >= 0.4 ? '-0.5em' : '1.1em'}>${label}</text>`;
}

function twin(model: BooksModel): TemplateResult {
  const { text, lang, corrected } = model;
  const words = text.concentration;
  const { largest, topThree, topTen, herfindahl, base } = corrected.concentration;
  return table(
    words.caption[base],
    [words.of, words.share],
    [
      row(words.first, [shareText(told(largest), lang)]),
      row(words.firstThree, [shareText(told(topThree), lang)]),
      row(words.firstTen, [shareText(told(topTen), lang)]),
      row(words.herfindahl, [countText(Math.round(herfindahl * 1e4), lang)]),
      row(words.effective, [countText(effectiveNumber(corrected), lang)]),
    ],
  );
}
