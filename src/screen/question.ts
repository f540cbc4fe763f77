import { nothing, type TemplateResult } from 'lit';
import type { Question } from '../core/fields.js';
import { helperIn } from './hint.js';
import { keep } from './kept.js';
import { noteOf } from './messages-of-fields.js';
import type { Model } from './model.js';

/**
 * A question, drawn anew only where its answer, what stands in for it or what is said under it has changed; while its
 * help stands open, with whatever that tells.
 *
 * @param draw gets the inside of the help
 */
export function question(
  field: Question,
  model: Model,
  draw: (help: unknown) => TemplateResult,
): TemplateResult {
  const { messages, tariff, state, hypotheses, rest } = model;
  const { entries, answers } = state;
  const help = model.isOpen(`${field}-help`) ? helperIn(field, model) : nothing;
  const facts = [messages, tariff, rest, help, answers.lossBasis, JSON.stringify(noteOf(field, model))];
  const own = [entries[field as 'dso'], answers[field], hypotheses[field]];
  return keep(field, [...facts, ...own], model, () => draw(help));
}
