import { html, nothing } from 'lit';
import { isBehind } from '../figures/in-force.js';
import type { CompareField } from '../figures/inputs.js';
import type { ToldModel } from '../model.js';

/** Says that what stands before is that of before the last entry, where a field could not take it. */
export const behind = (fields: readonly CompareField[], { state, messages }: ToldModel): unknown =>
  isBehind(state, fields) ? html`<em class="note">(${messages.result.stale})</em>` : nothing;
