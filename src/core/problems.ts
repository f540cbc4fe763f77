import { given, type Answers } from './answers.js';

/** Why an entry was refused; the screen words it. Numbers in the field's own unit. */
export type Refusal =
  | { readonly code: 'notANumber' | 'unit' | 'negative' | 'notWhole' | 'missing' }
  | { readonly code: 'tooLow' | 'tooHigh'; readonly bound: number };

/** What two answers, each fine alone, say against each other; both are kept. */
export type Contradiction =
  | { readonly code: 'topThreeBelow'; readonly largest: number }
  | { readonly code: 'topThreeAbove'; readonly most: number }
  | { readonly code: 'fewBuyersShares' };

export type Contradictions = { readonly [F in 'largest' | 'topThree']?: Contradiction };

/** Shares are typed in round figures: 33 % for a third is no contradiction. */
const TOLERANCE = 0.005;

/** Contradictions by the field where they are told: that of the answer that seems the less likely. */
export function contradictionsOf(answers: Answers): Contradictions {
  const buyers = given(answers, 'buyerCount');
  const largest = given(answers, 'largest');
  const topThree = given(answers, 'topThree');
  return {
    ...(buyers !== undefined &&
      largest !== undefined &&
      !possible(largest, 1, buyers) && { largest: FEW_BUYERS }),
    ...(buyers !== undefined &&
      topThree !== undefined &&
      !possible(topThree, 3, buyers) && { topThree: FEW_BUYERS }),
    ...(largest !== undefined && topThree !== undefined && sharesAgainst(largest, topThree)),
  };
}

const FEW_BUYERS: Contradiction = Object.freeze({ code: 'fewBuyersShares' });

/** Whether the `count` largest of so many buyers can have that share: an equal split at least, less than all if others remain. */
function possible(share: number, count: number, buyers: number): boolean {
  if (buyers <= count) return share >= 1 - TOLERANCE;
  return share >= count / buyers - TOLERANCE && share < 1;
}

function sharesAgainst(largest: number, topThree: number): Contradictions {
  const most = Math.min(1, 3 * largest);
  if (topThree < largest - TOLERANCE) return { topThree: { code: 'topThreeBelow', largest } };
  if (topThree > most + 3 * TOLERANCE) return { topThree: { code: 'topThreeAbove', most } };
  return {};
}
