import { newRoom, type Room } from '../numerics/rooms.js';
import type { Notice } from '../results.js';
import type { Submission } from '../submission.js';
import type { GradeMix, Tariff } from '../tariff.js';
import { policyTerms } from '../terms.js';
import { countryIndex, DOMESTIC } from './country-index.js';
import { blendedRisk } from './default-probability.js';
import { usualGradeMix } from './grade-mix.js';
import { insuredShare, isNamed, limitNeed } from './named-buyers.js';
import { owedAtPeak, peakFactorOf } from './peak.js';
import { buyerShares, grouped } from './shares.js';

/**
 * The buyers as parallel columns, those of a group as one entry with their mean. Exposures in € at the peak,
 * probabilities per year.
 */
export interface Portfolio {
  /** Gives further columns. */
  room: Room;
  insurableTurnover: number;
  probabilityOfDefault: Float64Array;
  /** min(turnover, peak outstanding, credit limit). */
  exposure: Float64Array;
  /** Exposure × share accepted by the insurer. */
  covered: Float64Array;
  insuredPercentage: Float64Array;
  /** Share of the buyer's defaults outside the home country. */
  abroad: Float64Array;
  /** Credit limit that the insurer is asked for, €: at or above the discretionary one, the buyer is named. */
  limitNeed: Float64Array;
  /** Buyers that each entry stands for; one each if absent. */
  count?: Float64Array | undefined;
  /** Share of turnover on domestic buyers. */
  domesticShare: number;
  /** Every buyer of a list is graded. */
  graded: boolean;
  notices: Notice[];
}

export function countriesOf(submission: Submission): Record<string, number> {
  return submission.countryMix ?? { [submission.country ?? DOMESTIC]: 1 };
}

export function gradesOf(submission: Submission, fallback: GradeMix, tariff: Tariff): GradeMix {
  const { gradeMix } = submission;
  return typeof gradeMix === 'string' ? tariff.gradeMixPresets[gradeMix]! : (gradeMix ?? fallback);
}

export function domesticShareOf(countries: Record<string, number>): number {
  const weights = Object.values(countries).reduce((sum, w) => sum + w, 0);
  return (countries[DOMESTIC] ?? 0) / weights;
}

export function unclassified(countries: Iterable<string>, tariff: Tariff): Notice[] {
  return [...new Set(countries)]
    .filter((country) => !countryIndex(country, tariff).classified)
    .map((country) => ({ code: 'unclassifiedCountry', country }));
}

/** How many buyers there are; of some entries only, if told which. */
export function buyersOf({ exposure, count }: Portfolio, which: (i: number) => boolean = () => true): number {
  return exposure.reduce((sum, _, i) => sum + (which(i) ? (count?.[i] ?? 1) : 0), 0);
}

export function columns(room: Room) {
  return {
    room,
    probabilityOfDefault: room(),
    exposure: room(),
    covered: room(),
    insuredPercentage: room(),
    abroad: room(),
    limitNeed: room(),
  };
}

/** How many buyers a submission has. */
export const buyersIn = ({ buyers, buyerCount }: Submission): number => buyers?.length ?? buyerCount!;

/**
 * Expands a submission into its buyers; `peak` scales what they owe and nobody's limit (a stress), `room` is one of the
 * buyers.
 */
export type Expand = (submission: Submission, tariff: Tariff, peak?: number, room?: Room) => Portfolio;

/** Expands a profile into its buyers. */
export const profilePortfolio: Expand = (
  submission,
  tariff,
  peak = 1,
  room = newRoom(submission.buyerCount!),
) => {
  const turnover = submission.insurableTurnover!;
  const sector = submission.sector ?? 'other';
  const countries = countriesOf(submission);
  const domesticShare = domesticShareOf(countries);
  const { shares: everyShare, capped } = buyerShares(
    [...(submission.topShares ?? [])].sort((a, b) => b - a),
    submission.buyerCount!,
    room(),
  );
  const others = blendedRisk(
    gradesOf(submission, usualGradeMix(turnover / submission.buyerCount!, tariff), tariff),
    countries,
    sector,
    tariff,
  );
  const top = (submission.topGrades ?? []).map((grade) =>
    blendedRisk({ [grade]: 1 }, countries, sector, tariff),
  );
  const terms = policyTerms(submission.terms, tariff);
  const owed = owedAtPeak(submission, tariff, undefined, peakFactorOf(submission, tariff) * peak);
  const needed = limitNeed(submission, tariff, domesticShare);
  // what decides all or nothing of a claim or a fee is the same within a group
  const { shares, count } = grouped(everyShare, (share) => {
    const limit = turnover * share * needed;
    const covered = turnover * share * owed * others.acceptance;
    return Number(isNamed(limit, tariff)) + 2 * Number(covered >= terms.claimThreshold);
  });
  const result = columns(count ? newRoom(count.length) : room);
  shares.forEach((share, i) => {
    const risk = top[i] ?? others;
    result.probabilityOfDefault[i] = risk.probabilityOfDefault;
    result.abroad[i] = risk.abroad;
    result.exposure[i] = turnover * share * owed;
    result.covered[i] = result.exposure[i] * risk.acceptance;
    result.limitNeed[i] = turnover * share * needed;
    result.insuredPercentage[i] = insuredShare(result.limitNeed[i], terms, tariff);
  });
  return {
    insurableTurnover: turnover,
    ...result,
    count,
    domesticShare,
    graded: false,
    notices: [
      ...unclassified(Object.keys(countries), tariff),
      ...(capped ? [] : [{ code: 'declaredBuyersNotLargest' } as const]),
    ],
  };
};
