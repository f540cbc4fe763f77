import { html, nothing, type TemplateResult } from 'lit';
import type { HelperName } from '../../../screen/model.js';
import type { HelperModel } from '../model.js';
import { exportsHelper, exportsNotices, exportsOutcome } from './exports.js';
import { outcomeText } from './ledger.js';
import { lossesHelper, lossesOutcome } from './losses.js';
import { qualityHelper } from './quality.js';
import { termsHelper } from './terms.js';
import { turnoverHelper, turnoverOutcome } from './turnover.js';

const helpers: { readonly [N in HelperName]?: (model: HelperModel) => TemplateResult } = {
  insurableTurnover: turnoverHelper,
  grossBadDebtRatio: lossesHelper,
  quality: qualityHelper,
  exportShare: exportsHelper,
  terms: termsHelper,
};

/** A question's hint and its helper if it has one, or the terms of the policy. */
export function helper(name: HelperName, model: HelperModel): TemplateResult | typeof nothing {
  const drawn = helpers[name]?.(model) ?? nothing;
  return name === 'terms'
    ? drawn
    : html`<p class="note">${model.text.hints[name]}</p>
        ${drawn}`;
}

const sentences: { readonly [N in HelperName]?: (model: HelperModel) => string[] } = {
  insurableTurnover: (model) => [outcomeText(turnoverOutcome(model))],
  grossBadDebtRatio: (model) => [outcomeText(lossesOutcome(model))],
  exportShare: (model) => [outcomeText(exportsOutcome(model)), exportsNotices(model)],
};

/** What a helper comes to, to be read aloud. */
export const spoken = (name: HelperName, model: HelperModel): readonly string[] =>
  sentences[name]?.(model) ?? [];
