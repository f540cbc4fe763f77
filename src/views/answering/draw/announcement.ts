import { rateBounds } from '../../../screen/figure.js';
import { minimumText } from '../../../screen/minimum.js';
import type { Model } from '../../../screen/model.js';
import type { AnsweringMessages } from '../text/fr.js';
import { costText } from './cost.js';
import { onTrial } from './trial.js';

/** The result in a sentence, to be read aloud. */
export function announcement(model: Model, text: AnsweringMessages): string {
  const { low, likely, high } = rateBounds(model.estimate.rate, model.lang);
  const result = text.announce(low, high, likely, costText(model), minimumText(model));
  const trying = onTrial(model, text);
  return trying ? `${trying}. ${result}` : result;
}
