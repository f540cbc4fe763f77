import { html, type TemplateResult } from 'lit';
import { moneyText } from '../../../text/format.js';
import type { ToldModel } from '../model.js';

/** Which way looks cheaper, by how much, how firmly, and that this is not all. */
export function answer(model: ToldModel, state: string): TemplateResult {
  const { told, text, lang } = model;
  const low = moneyText(told.insuredRange.low, lang);
  const high = moneyText(told.insuredRange.high, lang);
  const { open, firm, same } = text.verdict;
  const firmness = low === high ? same(low) : (told.open ? open : firm)(low, high);
  return html`<div class="verdict">
    <p class="note line">${state}</p>
    <p class="said">${verdict(model)}</p>
    <p>
      ${firmness} ${told.bare && told.verdict !== 'selfInsured' ? text.verdict.reserve : ''}
      ${text.verdict.leftOut}
    </p>
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
