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
  if (CASES.every((name) => Math.abs(more[name]) < least)) return html`<p class="note">${words.same}</p>`;
  return html`<p class="note">${words.heading}</p>
    <dl>
      ${CASES.map(
        (name) =>
          html`<div>
            <dt>${words[name]}</dt>
            <dd>${figure(moneyText(told(more[name]), lang, true))}</dd>
          </div>`,
      )}
    </dl>`;
}
