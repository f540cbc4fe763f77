import { html, nothing, type TemplateResult } from 'lit';
import type { AgeBasis, Answers, DateOrder, Question } from '../../../receivables/report.js';
import type { BuyersModel } from '../model.js';

/** What can be answered to each question. */
const CHOICES: {
  readonly dateOrder: readonly DateOrder[];
  readonly ageBasis: readonly AgeBasis[];
} = { dateOrder: ['dayFirst', 'monthFirst'], ageBasis: ['dueDate', 'invoiceDate'] };

/**
 * A list of choices for each question on a list, with values from it.
 *
 * @param change once one is answered; without it, all of them are read together, by `answersIn`
 */
export const questionFields = (
  questions: readonly Question[],
  { text }: BuyersModel,
  change?: (answers: Answers) => void,
): TemplateResult[] =>
  questions.map(({ about, assumed, samples }) => {
    const words = text.questions;
    const id = `books-ask-${about}`;
    const answer = (event: Event) => change?.(answersIn((event.currentTarget as Element).parentElement!));
    return html`<div class="field">
      <label for=${id}>${words[about].label}</label>
      <span class="control select">
        <select
          id=${id}
          data-about=${about}
          part="input"
          aria-describedby="${id}-note"
          @change=${(event: Event) => answer(event)}
        >
          ${CHOICES[about].map(
            (choice) =>
              html`<option value=${choice} ?selected=${choice === assumed}>
                ${(words[about].choices as Readonly<Record<string, string>>)[choice]}
              </option>`,
          )}
        </select>
      </span>
      <div class="line" id="${id}-note">${samples.length > 0 ? text.unsure.samples(samples) : nothing}</div>
    </div>`;
  });

/** What stands in the fields of these questions. */
export function answersIn(place: Element): Answers {
  const answers: Record<string, string> = {};
  for (const { dataset, value } of place.querySelectorAll<HTMLSelectElement>('select[data-about]'))
    answers[dataset['about']!] = value;
  return answers;
}
