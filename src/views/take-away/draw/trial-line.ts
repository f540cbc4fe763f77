import { roundToSignificant } from '../../../core/rounding.js';
import type { LeverId } from '../../../engine/index.js';
import { daysText, rateText, shareText } from '../../../text/format.js';
import { inSentence } from '../../../text/in-sentence.js';
import { listText } from '../../../text/points.js';
import { trialOf } from '../figures/trial.js';
import type { TakeAwayModel } from '../model.js';
import { termText } from './case-rows.js';

/** Says that the figures are a what-if, and of what; undefined where they are those of the visitor's own case. */
export function trialLine(model: TakeAwayModel): string | undefined {
  const { state, tariff, lang, text } = model;
  const changes = trialOf(state.answers, tariff).map(({ id, level }) => changeText(id, level, model));
  return changes.length > 0 ? text.trial.line(listText(changes, lang)) : undefined;
}

/** Where a change leads, as `franchise individuelle de 5 000 €`. */
function changeText(id: LeverId, level: number, model: TakeAwayModel): string {
  const { lang, text } = model;
  const { trial, case: words } = text;
  switch (id) {
    case 'dso':
      return trial.dso(daysText(level, lang));
    case 'largestShare':
      return trial.largestShare(shareText(level, lang));
    case 'badDebts':
      return trial.badDebts(words.perYear(rateText(level, lang)));
    case 'lossYears':
      return trial.lossYears(level);
    default: {
      const { label } = words.terms[id];
      // 95 % less 5 % is not quite 90 %.
      const value = termText(id, roundToSignificant(level, 9), model);
      return trial.term(inSentence(label, lang), value);
    }
  }
}
