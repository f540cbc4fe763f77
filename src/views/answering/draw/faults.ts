import type { Contradiction, Refusal } from '../../../core/problems.js';
import type { Faults } from '../../../screen/model.js';
import { formatFor, shareText } from '../../../text/format.js';
import type { Lang } from '../../../text/locales.js';
import type { AnsweringMessages } from '../text/fr.js';

type FaultTexts = AnsweringMessages['faults'];

/** Why an entry was refused, or what two answers say against each other, in the visitor's words. */
export function faultsIn(text: FaultTexts, lang: Lang): Faults {
  return {
    refusal: (refusal, kind, typed) =>
      refusalText(refusal, text, (n) => formatFor(kind, n, lang))(typed, kind),
    ambiguous: text.ambiguous,
    implausible: text.implausible,
    basis: text.basis,
    contradiction: (contradiction) => contradictionText(contradiction, text, lang),
  };
}

type Worded = FaultTexts['unit'];

function refusalText(refusal: Refusal, text: FaultTexts, format: (bound: number) => string): Worded {
  switch (refusal.code) {
    case 'notANumber':
    case 'unit':
    case 'negative':
      return text[refusal.code];
    case 'missing':
      return () => text.missingTurnover;
    case 'notWhole':
      return () => text.notWhole;
    case 'tooLow':
    case 'tooHigh':
      return () => text[refusal.code as 'tooLow'](format(refusal.bound));
  }
}

function contradictionText(contradiction: Contradiction, text: FaultTexts, lang: Lang): string {
  switch (contradiction.code) {
    case 'topThreeBelow':
      return text.topThreeBelow(shareText(contradiction.largest, lang));
    case 'topThreeAbove':
      return text.topThreeAbove(shareText(contradiction.most, lang));
    case 'fewBuyersShares':
      return text.fewBuyersShares;
  }
}
