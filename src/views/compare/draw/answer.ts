import { html, nothing, type TemplateResult } from 'lit';
import { moneyText } from '../../../text/format.js';
import type { Standing } from '../figures/comparison.js';
import type { ToldModel } from '../model.js';
import { behind } from './behind.js';

/** Which way looks cheaper, first in what leaves the bank, then with the reserves; how firmly, and that this is not all. */
export function answer(model: ToldModel, state: string): TemplateResult {
  const { told, text, inputs, lang } = model;
  const { verdict } = text;
  const counted = inputs.creditManagement ?? 0;
  return html`<div class="verdict">
    <p class="note line">${state}</p>
    <p class="said">${outlayLine(model)}</p>
    <p>${firmness(told.outlay, model)} ${behind(['creditManagement'], model)}</p>
    <p class="said">${reserveLine(model)}</p>
    <p>
      ${isReserved(model) ? firmness(told.total, model) : nothing}
      ${behind(['reserveSelfInsured', 'reserveInsured', 'costOfReserve'], model)}
    </p>
    <p>
      ${counted > 0 ? verdict.servicesCounted(moneyText(counted, lang)) : verdict.services} ${verdict.leftOut}
    </p>
  </div>`;
}

/** Which way takes less out of the bank, in a sentence. */
export const outlayLine = (model: ToldModel): string =>
  standing(model.text.verdict.outlay, model.told.outlay, model);

/** Which way costs less with the reserves, in a sentence. */
export function reserveLine(model: ToldModel): string {
  const { verdict } = model.text;
  return isReserved(model) ? standing(verdict.reserve, model.told.total, model) : verdict.unreserved;
}

/** Whether a reserve costs something, on either side. */
const isReserved = ({ told: { selfInsured, insured } }: ToldModel): boolean =>
  selfInsured.costOfReserve > 0 || insured.costOfReserve > 0;

function standing(
  what: string,
  { selfInsured, insured, difference, cheaper }: Standing,
  { text: { verdict }, lang }: ToldModel,
): string {
  const [without, with_, less] = [selfInsured, insured, difference].map((amount) =>
    moneyText(amount, lang),
  ) as [string, string, string];
  return cheaper === 'even' ? verdict.even(what, without) : verdict[cheaper](what, without, with_, less);
}

function firmness({ insuredRange, open: isOpen }: Standing, { text: { verdict }, lang }: ToldModel): string {
  const low = moneyText(insuredRange.low, lang);
  const high = moneyText(insuredRange.high, lang);
  if (low === high) return verdict.same(low);
  return (isOpen ? verdict.open : verdict.firm)(low, high);
}
