import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ExceedancePoint } from '../../../engine/index.js';
import { captioned } from '../../../screen/captioned.js';
import { row } from '../../../screen/table.js';
import { moneyText, parts } from '../../../text/format.js';
import { isLargestBuyers, type Way } from '../figures/frequency.js';
import { outcomeNames, type OutcomeName } from '../figures/outcome.js';
import type { ToldModel } from '../model.js';

/** Heights in em: rows of labels above the plot, the plot, the axis under it. */
const ROW = 2.75;
const MARKS = ['oneInTen', 'oneInHundred', 'largestBuyer'] as const;
const TOP = ROW * MARKS.length + 0.25;
const PLOT = 11;
const BOTTOM = TOP + PLOT;

/** How often a year of bad debts goes beyond an amount, without a policy and with it; its finding and its table. */
export function distribution(model: ToldModel): TemplateResult {
  const { told, text } = model;
  const words = text.year;
  return html`<figure class="year">
    <h4>${words.heading}</h4>
    <p class="finding">${finding(model)}</p>
    ${told.outcomes.largestBuyer.withoutPolicy > 0 ? html`${sentences(model)} ${chart(model)}` : ''}
    <figcaption class="note">${words.reading}</figcaption>
    ${twin(model)}
  </figure>`;
}

function finding({ told, text: { year }, lang }: ToldModel): string {
  const { withoutPolicy, paid, kept } = told.outcomes.oneInHundred;
  if (withoutPolicy === 0) return year.nothing;
  const debts = isLargestBuyers(told, withoutPolicy, 'withoutPolicy') ? year.debtsOfLargestBuyer : year.debts;
  const unpaid = debts(moneyText(withoutPolicy, lang));
  return paid > 0 ? year.finding(unpaid, moneyText(kept, lang)) : year.unpaid(unpaid);
}

function chart(model: ToldModel): TemplateResult {
  const { curve, outcomes } = model.told;
  const most = 1.1 * Math.max(outcomes.oneInHundred.withoutPolicy, outcomes.largestBuyer.withoutPolicy);
  return html`<svg class="exceedance" role="img" aria-label=${aloud(model)}>
    <svg y="${TOP}em" height="${PLOT}em" viewBox="0 0 100 100" preserveAspectRatio="none">
      <path class="with" d="M0 100L${line(curve, 'kept', most)}V100Z" />
      <path class="without" d="M${line(curve, 'withoutPolicy', most)}" />
    </svg>
    <line class="zero" x1="0" x2="100%" y1="${BOTTOM}em" y2="${BOTTOM}em" />
    ${ticks(most, model)} ${marks(model, most)} ${curveLabels(model, most)}
  </svg>`;
}

/** What the chart's lines say. */
const linesOf = ({ told, text: { year }, lang }: ToldModel): string[] =>
  MARKS.map((name) => year.lines[name](moneyText(told.outcomes[name].withoutPolicy, lang)).join(' '));

/** The same for who hears the chart. */
const aloud = (model: ToldModel): string => `${model.text.year.chart}. ${linesOf(model).join('. ')}.`;

/** The same above the chart, where it is too narrow for them. */
const sentences = (model: ToldModel): TemplateResult =>
  html`<ul class="sentences" aria-hidden="true">
    ${linesOf(model).map((line) => html`<li>${line}</li>`)}
  </ul>`;

const round = (value: number) => Math.round(value * 100) / 100;
const percent = (amount: number, most: number) => `${round((amount / most) * 100)}%`;

/** An exceedance curve: amounts to the right, the logarithm of frequency downwards over three decades. */
function line(curve: readonly ExceedancePoint[], way: Way, most: number): string {
  const points = curve.map(
    (point) => `L${round((point[way] / most) * 100)} ${round((-100 / 3) * Math.log10(point.exceedance))}`,
  );
  return `0 0${points.join('')}`;
}

/** A figure's width, and that of the narrowest drawings: of text twice as large, on a telephone; in em. */
const [LETTER, NARROWEST] = [0.65, 12];

/** At most five round amounts. */
function ticks(most: number, { lang }: ToldModel): SVGTemplateResult[] {
  const rough = most / 3.5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (rough / power >= 5 ? 5 : rough / power >= 2 ? 2 : 1);
  const count = Math.floor(most / step);
  // long amounts need the room of two
  const stride = moneyText(step * count, lang).length > 10 || count > 4 ? 2 : 1;
  return [...Array(Math.floor(count / stride) + 1).keys()].map((i) => {
    const amount = i * stride * step;
    const x = percent(amount, most);
    const end = i === 0 ? 'first' : amount > 0.88 * most ? 'last' : '';
    const text = moneyText(amount, lang);
    // every other one where there is little room, and none that the edge would cut
    const cut = !end && LETTER * text.length > 2 * NARROWEST * (1 - amount / most);
    const label = `${end} ${i % 2 ? 'minor' : ''} ${cut ? 'cut' : ''}`;
    return svg`<line class="tick" x1=${x} x2=${x} y1="${BOTTOM}em" y2="${BOTTOM + 0.4}em" />
      <text class=${label} x=${x} y="${BOTTOM + 1.5}em">${text}</text>`;
  });
}

/**
 * What is what, said beside the line, on the page's own ground, and behind the area's end; a policy that leaves nearly
 * all has its name inside its area.
 */
function curveLabels({ told, text: { year } }: ToldModel, most: number): SVGTemplateResult {
  const { curve, outcomes } = told;
  const at = (frequency: number, way: Way) =>
    curve.find(({ exceedance }) => exceedance <= frequency * 1.001)![way];
  const roomy = (from: number, to: number) =>
    roomiest(
      from,
      MARKS.map((name) => outcomes[name].withoutPolicy),
      to,
    );
  const end = Math.min(at(0.001, 'kept'), most);
  const wide = end > 0.6 * most;
  const above = roomy(at(0.25, 'withoutPolicy'), most);
  const { exceedance } = curve.find(({ withoutPolicy }) => withoutPolicy >= above)!;
  return svg`<text
      class="first name ${wide ? 'inside' : ''}"
      x=${percent(wide ? roomy(0, end) : end, most)}
      dx="0.75em"
      y="${TOP + 0.92 * PLOT}em"
    >${year.with}</text>
    <text class="first name" x=${percent(above, most)} dx="0.75em" y=${`${round(TOP - 0.6 - (PLOT / 3) * Math.log10(exceedance))}em`}>${year.without}</text>`;
}

/** Where the widest stretch between two vertical lines begins, so that a name crosses none. */
function roomiest(from: number, lines: readonly number[], to: number): number {
  const stops = [from, ...lines.filter((line) => line > from && line < to), to].sort((a, b) => a - b);
  const rooms = stops.slice(1).map((stop, i) => stop - stops[i]!);
  return stops[rooms.indexOf(Math.max(...rooms))]!;
}

/** Three vertical lines with their sentences; those of the left half read to the right, the others to the left. */
function marks({ told: { outcomes }, text, lang }: ToldModel, most: number): SVGTemplateResult[] {
  const placed = MARKS.map((name) => ({ name, amount: outcomes[name].withoutPolicy })).filter(
    ({ amount }) => amount > 0,
  );
  const left = placed.filter(({ amount }) => amount <= most / 2).sort((a, b) => a.amount - b.amount);
  const right = placed.filter(({ amount }) => amount > most / 2).sort((a, b) => b.amount - a.amount);
  return [...left, ...right].map(({ name, amount }, place) => {
    const x = percent(amount, most);
    const side = amount > most / 2 ? 'last' : 'first';
    const dx = side === 'last' ? '-0.4em' : '0.4em';
    const y = place * ROW;
    const [one, two] = text.year.lines[name](moneyText(amount, lang));
    return svg`<line class="mark-line" x1=${x} x2=${x} y1="${y + 0.2}em" y2="${BOTTOM}em" />
      <text class="${side} sentence" x=${x} dx=${dx} y="${y + 1}em">${one}</text>
      <text class="${side} sentence amount" x=${x} dx=${dx} y="${y + 2.2}em">${two}</text>`;
  });
}

/** Where the chart's twin opens; on paper it stands open. */
export const TWIN = 'compare-year-table';

/** The chart's twin: who pays what in each kind of year. */
function twin(model: ToldModel): TemplateResult {
  return html`<details id=${TWIN}>
    <summary>${model.text.year.table}</summary>
    ${model.isOpen(TWIN) ? twinTable(model) : nothing}
  </details>`;
}

function twinTable({ told, text: { year: words }, lang }: ToldModel): TemplateResult {
  const bare = (amount: number) => parts(moneyText(amount, lang)).figure;
  const line = (name: OutcomeName) => {
    const { withoutPolicy, paid, kept } = told.outcomes[name];
    return row(words.outcomes[name], [withoutPolicy, paid, kept].map(bare));
  };
  const heads = [words.case, words.withoutPolicy, words.paid, words.kept];
  return captioned(words.caption, heads, outcomeNames.map(line));
}
