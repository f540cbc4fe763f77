import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { dateText, moneyText } from '../../../text/format.js';
import { curveOf, type CashCurve, type CashStep } from '../figures/cash.js';
import { vatLeft } from '../figures/kept.js';
import { dateOf, placeIn, spanOf, type Span } from '../figures/span.js';
import type { ClaimModel } from '../model.js';
import type { ClaimMessages } from '../text/fr.js';
import { percent } from './percent.js';
import { table } from './table.js';

/** Heights of the drawing, as shares of it: what was due, and nothing. */
const TOP = 0.16;
const BOTTOM = 0.86;

/** What comes in over time with the policy and without, on the scale of the dates above; with its table. */
export function cash(model: ClaimModel): TemplateResult {
  const { found, lang, text } = model;
  const words = text.cash;
  const curve = curveOf(found);
  const money = (amount: number) => moneyText(amount, lang);
  const paid = curve.with.find(({ cause }) => cause === 'indemnity');
  const presumed = dateOf(found, 'indemnity')?.presumed ? found.deadlines.presumedAdmissionMonths : undefined;
  const finding = paid
    ? words.finding(
        money(paid.amount),
        dateText(paid.date, lang),
        money(amountAt(curve.without, paid.date)),
        presumed,
      )
    : words.same;
  // Nothing would come in either way: there is no curve to see.
  const empty = curve.with.length + curve.without.length === 2;
  return html`<figure class="cash">
    <p>${finding}</p>
    ${
      empty
        ? nothing
        : html`${drawing(curve, spanOf(found), words, money)}
            <p class="note">${words.note} ${vatNote(model)}</p>
            ${twin(curve, model)}`
    }
  </figure>`;
}

/** What the curve, without VAT, leaves out of the cash. */
function vatNote({ found, lang, text }: ClaimModel): string | typeof nothing {
  const vat = vatLeft(found);
  return vat >= 0.5 ? text.cash.vat[found.vat](moneyText(vat, lang)) : nothing;
}

function drawing(
  curve: CashCurve,
  span: Span,
  words: ClaimMessages['cash'],
  money: (amount: number) => string,
): TemplateResult {
  const [covered, alone] = [curve.with.at(-1)!, curve.without.at(-1)!];
  return html`<svg role="img" aria-label=${words.heading}>
    ${svg`<line class="axis" x1="0" x2="100%" y1=${percent(BOTTOM)} y2=${percent(BOTTOM)} />
      <line class="due" x1="0" x2="100%" y1=${percent(TOP)} y2=${percent(TOP)} />
      <text class="first" x="0" y=${percent(TOP)} dy="-0.4em">${words.due(money(curve.due))}</text>
      ${stepped(curve.without, curve, span, 'without')} ${stepped(curve.with, curve, span, 'with')}
      ${coveredLabel(words.with(money(covered.amount)), curve, span)}
      <text class="last" x="100%" y=${percent(BOTTOM)} dy="1.25em">- - ${words.without(money(alone.amount))}</text>`}
  </svg>`;
}

const height = (amount: number, { due }: CashCurve): string =>
  percent(BOTTOM - (due > 0 ? amount / due : 0) * (BOTTOM - TOP));

/** The covered curve's name: left of its rise, where it has stayed low until then; else at its end. */
function coveredLabel(name: string, curve: CashCurve, span: Span): SVGTemplateResult {
  const last = curve.with.at(-1)!;
  const rise = curve.with.find(({ cause }) => cause === 'indemnity') ?? last;
  const place = placeIn(span, rise.date);
  const { amount } = place > 0.6 ? rise : last;
  // Clear of the line of what was due.
  const [y, dy] = amount > 0.75 * curve.due ? [percent(TOP), '1.5em'] : [height(amount, curve), '-0.4em'];
  return place > 0.6
    ? svg`<text class="last mark" x=${percent(place)} dx="-0.75em" y=${y} dy=${dy}>— ${name}</text>`
    : svg`<text class="last mark" x="100%" y=${y} dy=${amount > 0.75 * curve.due ? '2.75em' : dy}>— ${name}</text>`;
}

const amountAt = (steps: readonly CashStep[], date: string): number =>
  steps.reduce((amount, step) => (step.date <= date ? step.amount : amount), 0);

/** Level until the next date, then straight up. */
function stepped(
  steps: readonly CashStep[],
  curve: CashCurve,
  span: Span,
  role: string,
): SVGTemplateResult[] {
  return steps.map((step, i) => {
    const x = percent(placeIn(span, step.date));
    const next = steps[i + 1];
    const y = height(step.amount, curve);
    const below = height(i > 0 ? steps[i - 1]!.amount : 0, curve);
    return svg`<line class=${role} x1=${x} x2=${x} y1=${below} y2=${y} />
      <line class=${role} x1=${x} x2=${next ? percent(placeIn(span, next.date)) : '100%'} y1=${y} y2=${y} />`;
  });
}

/** The drawing as a table. */
function twin(curve: CashCurve, model: ClaimModel): TemplateResult {
  return html`<details id="claim-cash-table">
    <summary>${model.text.cash.table}</summary>
    ${model.isOpen('claim-cash-table') ? twinTable(curve, model) : nothing}
  </details>`;
}

function twinTable(curve: CashCurve, { text: { cash: words }, lang }: ClaimModel): TemplateResult {
  const rows = new Map([...curve.with, ...curve.without].map((step) => [step.cause, step]));
  const amounts = (steps: readonly CashStep[], date: string) => moneyText(amountAt(steps, date), lang);
  return table(
    [words.event, words.date, words.withHead, words.withoutHead],
    [...rows.values()]
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ cause, date }) => [
        words.causes[cause],
        dateText(date, lang),
        amounts(curve.with, date),
        amounts(curve.without, date),
      ]),
  );
}
