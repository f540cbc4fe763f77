import type { Submission, Tariff } from '../../engine/index.js';
import type { Calibration, FactorEstimate, FittedQuote } from './calibration.js';
import { designOf, linearFit, moveAt, shiftOf, type Design } from './design.js';
import { findingsOf } from './findings.js';
import { residualOf, type LinearFit } from './linear.js';
import { pricedAt, type PricedQuote } from './linearised.js';
import { quotesNeeded } from './needed.js';
import { estimateAlong, meanOf, posteriorOf, spreadOf, type Estimate, type Posterior } from './posterior.js';
import { priors } from './priors.js';
import { FEWEST_QUOTES, inOwnOrder, type Quote } from './quote.js';
import { heardAt } from './student.js';

/** What a calibration rests on. */
export interface CalibrationInput {
  /** Submissions that the tariff can price, rates above 0. */
  quotes: readonly Quote[];
  tariff: Tariff;
  /** ISO date from which quotes are old. */
  today: string;
  /** Of the prices: a power of two from 256 to 65,536. Default 1024, within 0.1 % of the rate. */
  latticeSize?: number;
}

/** How far a calibration has come: the round, and the quotes that it has priced. */
export interface CalibrationProgress {
  round: number;
  priced: number;
  quotes: number;
}

const SKETCH = 1024;
const MOST_ROUNDS = 8;
/** Moves of ln probability below it change no digit that is shown. */
const SETTLED = 1e-3;

/**
 * Fits a tariff's level of failures and its sectors to quotes: ln rate = ln of the tariff's + elasticity·(a + b of the
 * sector) + c·ln of the turnover over its mean + Student's t with 4 degrees of freedom, whose scale is integrated over.
 * The tariff is priced anew after each step (Gauss–Newton). The order of the quotes makes no difference.
 *
 * Pauses after each quote that is priced, so that a page goes on, tells how far it is, or stops.
 *
 * @throws InvalidSubmission, from `next()`, for a submission that the tariff cannot price
 */
export function* calibrationSteps({
  quotes: given,
  tariff,
  today,
  latticeSize = SKETCH,
}: CalibrationInput): Generator<CalibrationProgress, Calibration> {
  const ordered = inOwnOrder(given);
  const quotes = ordered.map(({ quote }) => quote);
  if (quotes.length < FEWEST_QUOTES) {
    const needed = yield* neededBeforehand(quotes, tariff, today, latticeSize);
    return { kind: 'tooFew', quotes: quotes.length, needed };
  }
  const design = designOf(quotes, today);
  let theta: Float64Array = new Float64Array(design.precision.length);
  let before: PricedQuote[] | undefined;
  let priced: PricedQuote[] = [];
  for (let round = 1; ; round++) {
    priced = yield* pricedQuotes(quotes, design, theta, { tariff, latticeSize, round, last: priced });
    before ??= priced;
    const fit = linearFit(design, quotes, priced, theta);
    const posterior = posteriorOf(fit);
    const next = meanOf(posterior);
    const settled = quotes.every(
      (_quote, i) => Math.abs(shiftOf(design, i, next) - shiftOf(design, i, theta)) < SETTLED,
    );
    theta = next;
    if (settled || round === MOST_ROUNDS) {
      const result = resultOf(design, fit, posterior);
      const fitted = fittedQuotes({ quotes, design, fit, theta, before, scale: result.spread.value });
      // The quotes as they were given, not in the order of the fit.
      const places = ordered.map(({ at }) => at);
      const shown = fitted.map((quote) => ({ ...quote, at: places[quote.at]! }));
      const all = {
        ...result,
        quotes: shown.sort((one, other) => one.at - other.at),
        rounds: round,
        settled,
      };
      return { kind: 'fitted', ...all, findings: findingsOf(all, tariff) };
    }
  }
}

function* pricedQuotes(
  quotes: readonly Quote[],
  design: Design,
  theta: Float64Array,
  {
    tariff,
    latticeSize,
    round,
    last,
  }: { tariff: Tariff; latticeSize: number; round: number; last: readonly PricedQuote[] },
): Generator<CalibrationProgress, PricedQuote[]> {
  const move = moveAt(design, theta);
  const priced: PricedQuote[] = [];
  for (const [i, quote] of quotes.entries()) {
    const shift = shiftOf(design, i, theta);
    priced.push(pricedAt(quote, tariff, move, { shift, last: last[i], latticeSize }));
    yield { round, priced: priced.length, quotes: quotes.length };
  }
  return priced;
}

function resultOf(design: Design, fit: LinearFit, posterior: Posterior) {
  const { precision, sectors, level } = design;
  const along = (direction: Float64Array) => estimateAlong(posterior, direction, precision);
  const unit = (k: number) => precision.map((_value, i) => Number(i === k));
  const spread = spreadOf(posterior);
  return {
    level: asFactor(along(level)),
    general: asFactor(along(unit(0))),
    sectors: new Map(
      sectors.map((sector, k) => [
        sector,
        { ...asFactor(along(unit(k + 1))), quotes: design.shares.filter((own) => own[k]! > 0).length },
      ]),
    ),
    size: along(unit(precision.length - 1)),
    spread,
    needed: quotesNeeded(fit, level, spread.value),
  };
}

const asFactor = ({ value, low, high, weight }: Estimate): FactorEstimate => ({
  value: Math.exp(value),
  low: Math.exp(low),
  high: Math.exp(high),
  weight,
});

function fittedQuotes({
  quotes,
  design,
  fit,
  theta,
  before,
  scale,
}: {
  quotes: readonly Quote[];
  design: Design;
  fit: LinearFit;
  theta: Float64Array;
  before: readonly PricedQuote[];
  scale: number;
}): FittedQuote[] {
  return quotes.map(({ rate }, at) => {
    const residual = residualOf(fit.quotes[at]!, theta);
    return {
      at,
      rate,
      before: Math.exp(before[at]!.logRate),
      fitted: rate / Math.exp(residual),
      residual,
      standardised: residual / scale,
      weight: design.weights[at]!,
      heard: heardAt(residual, scale),
    };
  });
}

/** How many quotes like the few at hand, or like the tariff's reference company, with the scatter believed beforehand. */
function* neededBeforehand(
  quotes: readonly Quote[],
  tariff: Tariff,
  today: string,
  latticeSize: number,
): Generator<CalibrationProgress, number | undefined> {
  const usual: Submission = tariff.referenceCase;
  const like = quotes.length > 0 ? quotes : [{ submission: usual, rate: 1, date: today }];
  const design = designOf(like, today);
  const theta = new Float64Array(design.precision.length);
  const priced = yield* pricedQuotes(like, design, theta, {
    ...{ tariff, latticeSize, round: 1 },
    last: [],
  });
  return quotesNeeded(linearFit(design, like, priced, theta), design.level, priors.spread);
}
