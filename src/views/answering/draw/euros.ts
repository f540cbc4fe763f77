import { given } from '../../../core/answers.js';
import { numberRules } from '../../../core/fields.js';
import type { Model } from '../../../screen/model.js';
import { formatFor, moneyText } from '../../../text/format.js';
import { readNumber } from '../../../text/read-number.js';
import type { AnsweringMessages } from '../text/fr.js';

/** An amount in euros where a share is asked for: what it is of the turnover, and the shares to take. */
export interface EuroOffer {
  readonly text: string;
  readonly candidates: readonly number[];
  readonly label: (share: number) => string;
}

/** A bare number from here on cannot be a share of turnover that somebody meant, €. */
const SURELY_EUROS = 1000;

/**
 * Bad debts given in euros where a share of turnover is asked for: what they are of it, as one year's and as three
 * years' together. Undefined where the text is no such amount.
 */
export function lossesInEuros(
  typed: string,
  { state, hypotheses, lang }: Model,
  { euros: text }: AnsweringMessages,
): EuroOffer | undefined {
  const amount = amountIn(typed, lang);
  if (amount === undefined) return undefined;
  const turnover = given(state.answers, 'insurableTurnover') ?? hypotheses.insurableTurnover;
  const [yearly, ofThree] = [1, 3].map((years) => Number((amount / turnover / years).toPrecision(3)));
  const share = (ratio: number) => formatFor('percent', ratio, lang);
  if (yearly! > numberRules.grossBadDebtRatio.max) return undefined;
  return {
    text: text.share(moneyText(amount, lang), share(yearly!)),
    candidates: [yearly!, ofThree!],
    label: (ratio) => (ratio === yearly ? text.take : text.takeOfThree)(share(ratio)),
  };
}

/** The amount in a text, if it can be one only. */
function amountIn(typed: string, lang: Model['lang']): number | undefined {
  if (readNumber(typed, 'percent', lang).kind === 'value') {
    const bare = readNumber(typed, 'money', lang);
    return bare.kind === 'value' && bare.value >= SURELY_EUROS ? bare.value : undefined;
  }
  const reading = readNumber(typed, 'money', lang);
  if (reading.kind === 'value') return reading.value;
  return reading.kind === 'ambiguous' ? reading.candidates[0] : undefined;
}
