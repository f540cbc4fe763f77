import type { TermField } from '../../../core/fields.js';
import { roundToSignificant } from '../../../core/rounding.js';
import { ownSubmissionOf, submissionOf } from '../../../core/submission.js';
import type { LeverId, Submission } from '../../../engine/index.js';
import { daysText, rateText, shareText } from '../../../text/format.js';
import { listText } from '../../../text/points.js';
import type { TakeAwayModel } from '../model.js';
import { termText } from './case-rows.js';

/** Says that the figures are a what-if, and of what; undefined where they are those of the visitor's own case. */
export function trialLine(model: TakeAwayModel): string | undefined {
  const { state, hypotheses, tariff, lang, text } = model;
  const { answers } = state;
  if (!answers.levers) return undefined;
  const [own, tried] = [ownSubmissionOf(answers, tariff), submissionOf(answers, tariff)];
  const changes = (Object.keys(answers.levers) as LeverId[]).flatMap((id) => {
    const level = levelOf(id, tried);
    // What the visitor has answered since may be more than was tried.
    const moved = level !== (levelOf(id, own) ?? hypotheses[id as TermField]);
    return level !== undefined && moved ? [changeText(id, level, model)] : [];
  });
  return changes.length > 0 ? text.trial.line(listText(changes, lang)) : undefined;
}

/** Where a case stands on what a change moves; undefined for a term that nobody asked for. */
function levelOf(
  id: LeverId,
  { dso, topShares, lossExperience: past, terms }: Submission,
): number | undefined {
  switch (id) {
    case 'dso':
      return dso;
    case 'largestShare':
      return topShares?.[0];
    case 'badDebts':
      return past?.kind === 'ratio' ? past.grossBadDebtRatio : undefined;
    case 'lossYears':
      return past?.kind === 'ratio' ? past.years : undefined;
    default:
      return terms?.[id] ?? undefined;
  }
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
      return trial.term(label.charAt(0).toLowerCase() + label.slice(1), value);
    }
  }
}
