import { html, type TemplateResult } from 'lit';
import type { Kept } from '../../engine/index.js';
import { moneyText } from '../../language/format.js';
import { figure } from '../figure.js';
import type { LeversModel } from './model.js';
import { told } from './words.js';

const CASES = ['largestBuyer', 'averageYear', 'badYear'] as const;

/** What the company would bear more of its losses, or less, in three cases; one sentence where it is nothing. */
export function keptMore(more: Kept, least: number, { lang, text }: LeversModel): TemplateResult {
  const words = text.kept;
  const nothingMore = CASES.every((name) => Math.abs(more[name]) < least);
  if (nothingMore) return html`<p class="cover note">${words.same}</p>`;
  return html`<div class="cover">
    <p class="note">${words.heading}</p>
    <dl>
      ${CASES.map(
        (name) =>
          html`<div>
            <dt>${words[name]}</dt>
            <dd>${figure(moneyText(told(more[name]), lang, true))}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
