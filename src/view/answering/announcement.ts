import type { AnsweringMessages } from '../../language/answering/messages.js';
import { moneyBounds, rateBounds } from '../figure.js';
import type { Model } from '../model.js';
import { onTrial } from './trial.js';

/** The result in a sentence, to be read aloud. */
export function announcement(model: Model, text: AnsweringMessages): string {
  const { estimate, messages, lang } = model;
  const { low, likely, high } = rateBounds(estimate.rate, lang);
  const cost = moneyBounds(estimate.premium, lang);
  const result = text.announce(low, high, likely, messages.result.range(cost.low, cost.high));
  const trying = onTrial(model, text);
  return trying ? `${trying}. ${result}` : result;
}
