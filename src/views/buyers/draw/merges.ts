import { html, nothing, type TemplateResult } from 'lit';
import { sameNamesOf } from '../figures/asked.js';
import type { BooksModel } from '../model.js';
import { nameOfKey } from './names.js';

/** Groups told; more of them are for the books themselves to put in order. */
const TOLD = 20;

/** Accounts of one name, for the visitor to take together. */
export function merges(model: BooksModel): TemplateResult | typeof nothing {
  const { text, acts } = model;
  const words = text.questions;
  const groups = sameNamesOf(model.books);
  if (groups.length === 0) return nothing;
  return html`<div class="panel merges" role="group" aria-label=${words.same}>
    <p><strong>${words.same}</strong></p>
    <p>${words.sameIntro}</p>
    <ul>
      ${groups.slice(0, TOLD).map(
        ({ keys, together }) =>
          html`<li>
            <label
              ><input
                type="checkbox"
                .checked=${together}
                @change=${() => acts.merge(keys, !together)}
              /><span>${words.together(nameOfKey(keys[0]!, model), keys.length)}</span></label
            >
          </li>`,
      )}
    </ul>
    ${groups.length > TOLD ? html`<p class="note">${text.quality.more(String(groups.length - TOLD))}</p>` : nothing}
  </div>`;
}
