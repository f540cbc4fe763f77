import { given } from '../../../core/answers.js';
import type { Field } from '../../../core/fields.js';
import { isLongTerm } from '../../../core/payment-term.js';
import type { Model } from '../../../screen/model.js';
import type { AnsweringMessages } from '../text/fr.js';

/** What there is to know of an answer that is taken as it is: a payment term that the law allows in some cases only. */
export function remarkOn(field: Field, { state }: Model, text: AnsweringMessages): string | undefined {
  return field === 'dso' && isLongTerm(given(state.answers, field) ?? 0) ? text.longTerm : undefined;
}
