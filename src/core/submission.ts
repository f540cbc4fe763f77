import {
  changedProfile,
  exportMix,
  type LossExperience,
  type Submission,
  type Tariff,
  type Terms,
} from '../engine/index.js';
import { given, type Answers } from './answers.js';
import { concentrationOf, sharesOf } from './concentration.js';
import { termFields, type Field, type TermField } from './fields.js';
import { BY_SIZE, hypothesesOf, LOSS_YEARS, usualLosses } from './hypotheses.js';
import { remembered } from './remembered.js';

/** What the engine prices: the visitor's own case, with the changes that they try. Always priceable. */
export const submissionOf = remembered((answers: Answers, tariff: Tariff): Submission => {
  const own = ownSubmissionOf(answers, tariff);
  return answers.levers ? changedProfile(own, answers.levers, tariff) : own;
});

/**
 * The visitor's own case: the answers in force, hypotheses where a question is open or its answer is unknown to the
 * tariff.
 */
export const ownSubmissionOf = remembered((answers: Answers, tariff: Tariff): Submission => {
  const usual = hypothesesOf(tariff);
  const value = <F extends Field>(field: F) => given(answers, field) ?? usual[field];
  const known = <V extends string>(name: V, names: object, fallback: V) =>
    Object.hasOwn(names, name) ? name : fallback;
  const buyerCount = value('buyerCount');
  const quality = known(value('quality'), tariff.gradeMixPresets, usual.quality);
  return {
    insurableTurnover: value('insurableTurnover'),
    buyerCount,
    topShares: sharesOf(concentrationOf(answers, usual, buyerCount), buyerCount),
    sector: known(value('sector'), tariff.sectorIndex, usual.sector),
    ...(quality !== BY_SIZE && { gradeMix: quality }),
    countryMix: exportMix(value('exportShare'), tariff),
    ...answers.exportShare.details,
    dso: value('dso'),
    daysPastDue: value('daysPastDue'),
    ...peakOf(answers, tariff),
    lossExperience: lossesOf(answers, tariff),
    terms: termsOf(answers),
  };
});

/** Of an activity that somebody has told and the tariff knows. */
function peakOf(answers: Answers, { exposure }: Tariff): Pick<Submission, 'peakFactor'> {
  const peaks: Readonly<Record<string, number>> = exposure.peakFactorByActivity ?? {};
  const activity = given(answers, 'activity') ?? '';
  return Object.hasOwn(peaks, activity) ? { peakFactor: peaks[activity]! } : {};
}

/** Whether somebody has said what the company's bad debts are; if not, the tariff's reference company's stand in. */
export const knowsLosses = ({ lossBasis, grossBadDebtRatio }: Answers): boolean =>
  lossBasis !== 'unknown' && grossBadDebtRatio.status !== 'open';

/** Whether the visitor has given a figure for bad debts and not said which: until they do, it counts for nothing. */
export const asksBasis = ({ lossBasis, grossBadDebtRatio }: Answers): boolean =>
  lossBasis === 'unknown' && grossBadDebtRatio.status === 'answered';

function lossesOf(answers: Answers, tariff: Tariff): LossExperience {
  const grossBadDebtRatio = given(answers, 'grossBadDebtRatio');
  const { lossBasis } = answers;
  if (grossBadDebtRatio === undefined || lossBasis === 'unknown') return usualLosses(lossBasis, tariff);
  const { details } = answers.grossBadDebtRatio;
  return {
    ...{ kind: 'ratio', years: LOSS_YEARS, basis: lossBasis, grossBadDebtRatio },
    ...details?.lossExperience,
  };
}

/** Only what was asked for: the engine knows the tariff's usual terms. */
function termsOf(answers: Answers): Terms {
  const terms: Partial<Record<TermField, number>> = {};
  for (const field of termFields) {
    const value = given(answers, field);
    if (value !== undefined) terms[field] = value;
  }
  return terms;
}
