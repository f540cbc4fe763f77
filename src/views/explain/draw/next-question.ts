import { html, type TemplateResult } from 'lit';
import { focusField } from '../../../screen/field-ids.js';
import { rateBounds } from '../../../screen/figure.js';
import type { ExplainModel } from '../model.js';

/** The open question whose answer would narrow the range most, and what would be left of the range. */
export function nextQuestion({ estimate, lang, messages, text }: ExplainModel): TemplateResult {
  const { rate, next } = estimate;
  const words = text.next;
  if (!next)
    return html`<section>
      <h4>${words.heading}</h4>
      <p>${words.none}</p>
    </section>`;
  // The range is even in logarithms: its share goes from the exponents.
  const left = (bound: number) => rate.likely * (bound / rate.likely) ** (1 - next.share);
  const { low, high } = rateBounds({ ...rate, low: left(rate.low), high: left(rate.high) }, lang);
  return html`<section>
    <h4>${words.heading}</h4>
    <p>
      ${messages.progress.next(messages.fields[next.question].subject, next.share)}.
      ${words.narrower(low, high)}
    </p>
    <button class="link" type="button" @click=${(event: Event) => focusField(event, next.question)}>
      ${words.answer}
    </button>
  </section>`;
}
