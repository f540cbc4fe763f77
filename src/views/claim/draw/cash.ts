import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { row, table } from '../../../screen/table.js';
import { dateText, moneyText } from '../../../text/format.js';
import type { Lang } from '../../../text/locales.js';
import { monthText } from '../../../text/stretch.js';
import { curveOf, type CashCurve, type CashStep } from '../figures/cash.js';
import { vatLeft } from '../figures/kept.js';
import { monthsIn } from '../figures/months.js';
import { dateOf, placeIn, spanOf, type Span } from '../figures/span.js';
import type { ClaimModel } from '../model.js';
import type { ClaimMessages } from '../text/fr.js';
import { percent } from './percent.js';

/** Heights of the drawing, as shares of it: what was due, and nothing. */
const TOP = 0.04;
const BOTTOM = 0.74;

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
        : html`${keys(curve, words, money)} ${drawing(curve, spanOf(found), words.heading, lang)}
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

/** What each line is, beside a piece of it. */
function keys(
  { due, with: covered, without: alone }: CashCurve,
  words: ClaimMessages['cash'],
  money: (amount: number) => string,
): TemplateResult {
  const key = (role: string, said: string) =>
    html`<li>
      <svg aria-hidden="true"><line class=${role} x1="0" x2="100%" y1="50%" y2="50%" /></svg> ${said}
    </li>`;
  return html`<ul class="keys">
    ${key('with', words.with(money(covered.at(-1)!.amount)))}
    ${key('without', words.without(money(alone.at(-1)!.amount)))} ${key('due', words.due(money(due)))}
  </ul>`;
}

function drawing(curve: CashCurve, span: Span, name: string, lang: Lang): TemplateResult {
  return html`<svg class="curve" role="img" aria-label=${name}>
    ${svg`<line class="axis" x1="0" x2="100%" y1=${percent(BOTTOM)} y2=${percent(BOTTOM)} />
      <line class="due" x1="0" x2="100%" y1=${percent(TOP)} y2=${percent(TOP)} />
      ${monthsIn(span).map((month, i) => tick(month, i, span, lang))}
      ${stepped(curve.without, curve, span, 'without')} ${stepped(curve.with, curve, span, 'with')}`}
  </svg>`;
}

/** A month on the axis, and under the first and every January its year; every other one bare where there is little room. */
function tick(month: string, i: number, span: Span, lang: Lang): SVGTemplateResult {
  const place = placeIn(span, month);
  const x = percent(place);
  const y = percent(BOTTOM);
  const role = `${place < 0.05 ? 'first' : place > 0.95 ? 'last' : ''} ${i % 2 ? 'spare' : ''}`;
  return svg`<line class="tick" x1=${x} x2=${x} y1=${y} y2=${percent(BOTTOM + 0.03)} />
    <text class=${role} x=${x} y=${y} dy="1.4em">${monthText(month, lang)}</text>
    ${
      i === 0 || month.slice(5, 7) === '01'
        ? svg`<text class=${role} x=${x} y=${y} dy="2.6em">${month.slice(0, 4)}</text>`
        : nothing
    }`;
}

const height = (amount: number, { due }: CashCurve): string =>
  percent(BOTTOM - (due > 0 ? amount / due : 0) * (BOTTOM - TOP));

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
    words.heading,
    [words.event, words.date, words.withHead, words.withoutHead],
    [...rows.values()]
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ cause, date }) =>
        row(words.causes[cause], [
          dateText(date, lang),
          amounts(curve.with, date),
          amounts(curve.without, date),
        ]),
      ),
  );
}
