import { html, nothing, type TemplateResult } from 'lit';
import { captioned } from '../../../screen/captioned.js';
import { row } from '../../../screen/table.js';
import { moneyText, shareText } from '../../../text/format.js';
import { costLines } from '../figures/comparison.js';
import { isGiven } from '../figures/in-force.js';
import { isHeavierAlone } from '../figures/uplifts.js';
import type { ToldModel } from '../model.js';
import { input } from './input.js';
import { onDemand } from './on-demand.js';

/** The yearly cost of each way side by side: what leaves the bank line by line, then the reserve; and how tax sees both. */
export function costs(model: ToldModel): TemplateResult {
  const { told, text, lang } = model;
  const words = text.costs;
  const ways = [told.selfInsured, told.insured];
  const money = (amount: number) => moneyText(amount, lang);
  const named = ({ label, hint }: { label: string; hint: string }) => html`${label} <small>${hint}</small>`;
  const lines = costLines
    .filter((line) => ways.some(({ lines: { [line]: amount } }) => amount !== undefined))
    .map((line) => {
      const { label, hint } = words.lines[line];
      const cells = ways.map(({ lines: { [line]: amount } }) => (amount === undefined ? '–' : money(amount)));
      const isLeast = line === 'premium' && told.atMinimum;
      return row(named({ label, hint: isLeast ? words.minimum : hint }), cells);
    });
  const sums = [
    row(
      words.outlay,
      ways.map(({ outlay }) => money(outlay)),
      'total',
    ),
    row(
      named(words.costOfReserve),
      ways.map(({ costOfReserve }) => money(costOfReserve)),
    ),
    row(
      words.total,
      ways.map(({ total }) => money(total)),
      'total',
    ),
  ];
  return html`<section class="costs" aria-labelledby="costs-heading">
    <h4 id="costs-heading">${words.heading}</h4>
    ${captioned(words.caption, [words.line, words.selfInsured, words.insured], [...lines, ...sums])}
    <p class="note">${reserve(model)} ${isHeavierAlone(model.tariff) ? words.monitored : nothing}</p>
    <p class="note tax">${words.tax}</p>
    ${onDemand('costs', costsDetail, model)}
  </section>`;
}

/** What is held on each side, whose figures those are, and what it costs. */
function reserve({ text: { costs: words }, inputs, state, lang }: ToldModel): string {
  const { reserveSelfInsured, reserveInsured, costOfReserve } = inputs;
  const [without, with_] = [reserveSelfInsured, reserveInsured].map((amount) => moneyText(amount, lang)) as [
    string,
    string,
  ];
  const own = isGiven(state, 'reserveSelfInsured') || isGiven(state, 'reserveInsured');
  const held = (own ? words.ownReserve : words.reserve)(without, with_);
  const rate = shareText(costOfReserve, lang);
  return `${held} ${(isGiven(state, 'costOfReserve') ? words.ownRate : words.rate)(rate)}`;
}

/** The reserve that the company would hold itself. */
function costsDetail(model: ToldModel): TemplateResult {
  const { fields, note } = model.text.detail.costs;
  const field = (name: keyof typeof fields) => input(name, fields[name], model);
  return html`<div class="group two">${field('reserveSelfInsured')} ${field('reserveInsured')}</div>
    <div class="group two">${field('costOfReserve')}</div>
    <p class="note">${note}</p>`;
}
