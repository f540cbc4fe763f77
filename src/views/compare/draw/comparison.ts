import { html, type TemplateResult } from 'lit';
import { leaving } from '../../../screen/leave.js';
import { isGiven } from '../figures/in-force.js';
import type { CompareModel, ToldModel } from '../model.js';
import { answer, outlayLine, reserveLine } from './answer.js';
import { balance, furtherLine } from './balance.js';
import { cash, cashLine } from './cash.js';
import { costs } from './costs.js';
import { distribution } from './distribution.js';
import { leftOut } from './left-out.js';
import { method } from './method.js';
import { onDemand } from './on-demand.js';
import { sales, salesLine } from './sales.js';
import { services } from './services.js';

/**
 * The view « S’assurer ou s’auto-assurer »: its answer in two lines, a year's bad debts, what each way costs, what
 * insurance does beside paying, what it takes to make up a loss and to pay for the policy, cash, what the figures leave
 * out. The visitor's own figures, and the method, open on demand.
 */
export function comparison(model: CompareModel | ToldModel): TemplateResult {
  const { stale, text } = model;
  const told = 'told' in model ? model : undefined;
  const state = told ? (stale ? text.stale : '') : text.waiting;
  const leave = leaving(model);
  return html`<div
    class="compare ${told ? '' : 'wait'}"
    aria-busy=${stale}
    @change=${leave}
    @focusout=${leave}
  >
    ${told ? parts(told, state) : html`<p class="note">${state}</p>`}
  </div>`;
}

function parts(model: ToldModel, state: string): TemplateResult {
  return html`${answer(model, state)} ${distribution(model)} ${costs(model)} ${services(model)}
  ${sales(model)} ${balance(model)} ${cash(model)} ${leftOut(model)} ${onDemand('method', method, model)}`;
}

/** What those figures come to, to be read aloud. */
export const spoken = (model: ToldModel): string[] => [
  outlayLine(model),
  reserveLine(model),
  salesLine(model),
  ...(isGiven(model.state, 'furtherCredit') ? [furtherLine(model)] : []),
  cashLine(model),
];
