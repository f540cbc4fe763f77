import { html, type TemplateResult } from 'lit';
import { inputsOf, usualInputs, type Inputs } from '../../state/compare/in-force.js';
import { answer } from './answer.js';
import { cash } from './cash.js';
import { costs } from './costs.js';
import { distribution } from './distribution.js';
import { leftOut } from './left-out.js';
import type { CompareModel, ToldModel } from './model.js';
import { onDemand } from './on-demand.js';
import { sales } from './sales.js';

/**
 * The view « S’assurer ou s’auto-assurer »: its answer in words, a year's bad debts, what each way costs, what it takes
 * to make up a loss, cash, what the figures leave out. The visitor's own figures, and the method, open on demand.
 */
export function comparison(model: CompareModel): TemplateResult {
  const { told, stale, text } = model;
  const state = told ? (stale ? text.stale : '') : text.waiting;
  const leave = () => {
    model.dispatch({ type: 'leave' });
  };
  return html`<div
    class="compare ${told ? '' : 'wait'}"
    aria-busy=${stale}
    @change=${leave}
    @focusout=${leave}
  >
    ${told ? parts({ ...model, told }, state) : html`<p class="note">${state}</p>`}
  </div>`;
}

function parts(model: CompareModel & Pick<ToldModel, 'told'>, state: string): TemplateResult {
  const { outcomes } = model.told;
  const standIns: Inputs = {
    ...usualInputs,
    lossToMake: outcomes.largestBuyer.loss,
    provisions: outcomes.expected.loss,
  };
  const full: ToldModel = { ...model, standIns, inputs: inputsOf(model.state, standIns) };
  return html`${answer(full, state)} ${distribution(full)} ${costs(full)} ${sales(full)} ${cash(full)}
  ${leftOut(full)} ${onDemand('method', full)}`;
}
