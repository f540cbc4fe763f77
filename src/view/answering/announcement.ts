import type { AnsweringMessages } from '../../language/answering/messages.js';
import { moneyBounds, rateBounds } from '../figure.js';
import type { Model } from '../model.js';

/** The result in a sentence, to be read aloud. */
export function announcement({ estimate, messages, lang }: Model, { announce }: AnsweringMessages): string {
  const { low, likely, high } = rateBounds(estimate.rate, lang);
  const cost = moneyBounds(estimate.premium, lang);
  return announce(low, high, likely, messages.result.range(cost.low, cost.high));
}
