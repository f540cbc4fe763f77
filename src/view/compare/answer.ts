import { html, type TemplateResult } from 'lit';
import { moneyText } from '../../language/format.js';
import type { ToldModel } from './model.js';

/** Which way looks cheaper, by how much, how firmly, and that this is not all. */
export function answer(model: ToldModel, state: string): TemplateResult {
  const { told, text, lang } = model;
  const { low, high } = told.insuredRange;
  const firmness = told.open ? text.verdict.open : text.verdict.firm;
  return html`<div class="verdict">
    <p class="note line">${state}</p>
    <p class="said" aria-live="polite">${verdict(model)}</p>
    <p>${firmness(moneyText(low, lang), moneyText(high, lang))} ${text.verdict.leftOut}</p>
  </div>`;
}

function verdict({ told, text: { verdict: text }, lang }: ToldModel): string {
  const { selfInsured, insured, difference, verdict: which } = told;
  const [self, with_, less] = [selfInsured.total, insured.total, difference].map((amount) =>
    moneyText(amount, lang),
  ) as [string, string, string];
  switch (which) {
    case 'selfInsured':
      return text.selfInsured(self, with_, less);
    case 'insured':
      return text.insured(with_, self, less);
    case 'even':
      return text.even(self);
  }
}
