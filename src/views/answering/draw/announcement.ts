import type { OutOfMarket } from '../../../core/out-of-market.js';
import { progressOf } from '../../../core/progress.js';
import { rateBounds } from '../../../screen/figure.js';
import { minimumText } from '../../../screen/minimum.js';
import type { Model } from '../../../screen/model.js';
import type { AnsweringMessages } from '../text/fr.js';
import { costText } from './cost.js';
import { caseText } from './panel.js';
import { onTrial } from './trial.js';

/** What there is to read aloud, each part in its own sentence. */
export interface Aloud {
  /** What is wrong with entries, as it stands under them. */
  readonly faults: readonly string[];
  /** The question of which what was shown is now the visitor's answer, by its label. */
  readonly confirmed?: string | undefined;
  /** Cases that the market does not write, if they are new. */
  readonly cases: readonly OutOfMarket[];
  readonly told: readonly string[];
  readonly result: boolean;
}

/** All of it, the most pressing thing first; empty if there is nothing. */
export function announcement(aloud: Aloud, model: Model, text: AnsweringMessages): string {
  const { faults, confirmed, cases, told, result } = aloud;
  return [
    ...faults,
    confirmed && confirmation(confirmed, model, text),
    ...cases.map((reason) => Object.values(caseText(reason, model, text)).join(' ')),
    ...told,
    result && resultText(model, text),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The result in a sentence. */
function resultText(model: Model, text: AnsweringMessages): string {
  const { low, likely, high } = rateBounds(model.estimate.rate, model.lang);
  const result = text.announce(low, high, likely, costText(model), minimumText(model));
  const trying = onTrial(model, text);
  return trying ? `${trying}. ${result}` : result;
}

function confirmation(label: string, { messages, state }: Model, text: AnsweringMessages): string {
  const { given, asked } = progressOf(state.answers);
  return `${label}${messages.colon}${text.confirmed}. ${messages.progress.given(given, asked)}.`;
}
