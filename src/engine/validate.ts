import { isCountryCode } from './countries.js';
import { type InvalidCode, InvalidSubmission } from './invalid-submission.js';
import { variableLoadings } from './premium.js';
import type { Buyer, LossExperience, Submission, Terms } from './submission.js';
import type { Tariff } from './tariff.js';

const MONEY = 1e12;
const DAYS = 730;
const YEARS = 20;
const MOST_BUYERS = 200_000;
const MOST_TOP = 50;
const EPSILON = 1e-12;

/** Bounds of a number; `open` leaves out the lower one, where zero makes no sense. */
interface Bounds {
  min: number;
  max: number;
  open?: true;
  whole?: true;
}

const AMOUNT: Bounds = { min: 0, max: MONEY };
/** A cent at the least: rates are per euro of turnover. */
const TURNOVER: Bounds = { min: 0.01, max: MONEY };
const TIME: Bounds = { min: 0, max: DAYS };
const SHARE: Bounds = { min: 0, max: 1 };
const POSITIVE_SHARE: Bounds = { min: 0, open: true, max: 1 };
const CLAIMS: Bounds = { min: 0, max: MOST_BUYERS };
const COUNT: Bounds = { min: 1, max: MOST_BUYERS, whole: true };

function refuse(path: string, code: InvalidCode, accepts: string): never {
  throw new InvalidSubmission(path, code, accepts);
}

function acceptsText({ min, max, open, whole }: Bounds): string {
  return `${whole ? 'a whole number' : 'a number'} ${open ? 'above' : 'from'} ${min} to ${max}`;
}

function number(value: unknown, path: string, bounds: Bounds): void {
  if (typeof value !== 'number' || Number.isNaN(value)) refuse(path, 'type', acceptsText(bounds));
  const { min, max, open, whole } = bounds;
  const outside = value < min || value > max || (open && value === min);
  if (outside || (whole && !Number.isInteger(value))) refuse(path, 'range', acceptsText(bounds));
}

function optional(value: unknown, path: string, bounds: Bounds): void {
  if (value !== undefined) number(value, path, bounds);
}

function record(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(path, 'type', 'an object');
}

function list(value: unknown, path: string, min: number, max: number): asserts value is unknown[] {
  if (!Array.isArray(value)) refuse(path, 'type', 'an array');
  if (value.length < min || value.length > max) refuse(path, 'range', `${min} to ${max} entries`);
}

function oneOf(value: unknown, path: string, names: readonly string[]): void {
  if (typeof value !== 'string' || !names.includes(value)) refuse(path, 'unknown', names.join(', '));
}

function country(value: unknown, path: string): void {
  if (typeof value !== 'string' || !isCountryCode(value)) refuse(path, 'unknown', 'an ISO 3166 alpha-2 code');
}

/** Checks a value that is there; `undefined` means not given. */
function given(value: unknown, check: () => void): void {
  if (value !== undefined) check();
}

function mix(value: unknown, path: string, key: (name: string, path: string) => void): void {
  record(value, path);
  const entries = Object.entries(value as object);
  for (const [name, weight] of entries) {
    key(name, `${path}.${name}`);
    number(weight, `${path}.${name}`, { min: 0, max: MONEY });
  }
  if (!entries.some(([, weight]) => (weight as number) > 0))
    refuse(path, 'range', 'at least one weight above 0');
}

/**
 * Checks a submission against the model's bounds and the tariff's names.
 * @throws InvalidSubmission at the first fault
 */
export function validSubmission(submission: Submission, tariff: Tariff): void {
  record(submission, 'submission');
  const s = submission;
  const grades = Object.keys(tariff.probabilityOfDefault.byGrade);
  const sectors = Object.keys(tariff.sectorIndex);
  given(s.insurableTurnover, () => number(s.insurableTurnover, 'insurableTurnover', TURNOVER));
  given(s.sector, () => oneOf(s.sector, 'sector', sectors));
  given(s.country, () => country(s.country, 'country'));
  given(s.countryMix, () => mix(s.countryMix, 'countryMix', country));
  given(s.gradeMix, () => {
    if (typeof s.gradeMix === 'string') oneOf(s.gradeMix, 'gradeMix', Object.keys(tariff.gradeMixPresets));
    else mix(s.gradeMix, 'gradeMix', (name, path) => oneOf(name, path, grades));
  });
  optional(s.dso, 'dso', TIME);
  optional(s.daysPastDue, 'daysPastDue', TIME);
  optional(s.peakFactor, 'peakFactor', { min: 0.01, max: 12 });
  if (s.buyers === undefined) profile(s, grades);
  else buyers(s.buyers, grades, sectors);
  given(s.lossExperience, () => lossExperience(s.lossExperience!, tariff));
  given(s.terms, () => terms(s.terms!, tariff));
}

function profile(s: Submission, grades: string[]): void {
  if (s.insurableTurnover === undefined) refuse('insurableTurnover', 'missing', acceptsText(TURNOVER));
  if (s.buyerCount === undefined) refuse('buyerCount', 'missing', acceptsText(COUNT));
  number(s.buyerCount, 'buyerCount', COUNT);
  const shares: unknown = s.topShares ?? [];
  list(shares, 'topShares', 0, MOST_TOP);
  if (shares.length > s.buyerCount) refuse('topShares', 'inconsistent', 'no more shares than buyers');
  let sum = 0;
  shares.forEach((share, i) => {
    number(share, `topShares.${i}`, POSITIVE_SHARE);
    sum += share as number;
  });
  if (sum > 1 + EPSILON) refuse('topShares', 'inconsistent', 'shares that sum to 1 at the most');
  if (sum > 1 - EPSILON && s.buyerCount > shares.length) {
    refuse('topShares', 'inconsistent', 'shares below 1 in all while there are more buyers');
  }
  given(s.topGrades, () => {
    list(s.topGrades, 'topGrades', 0, shares.length);
    s.topGrades.forEach((grade, i) => oneOf(grade, `topGrades.${i}`, grades));
  });
}

function buyers(value: Buyer[], grades: string[], sectors: string[]): void {
  list(value, 'buyers', 1, MOST_BUYERS);
  let total = 0;
  value.forEach((entry, i) => {
    try {
      buyer(entry, grades, sectors);
    } catch (fault) {
      // paths are written out for the one that fails, not for the thousands that do not
      if (fault instanceof InvalidSubmission) refuse(`buyers.${i}${fault.path}`, fault.code, fault.accepts);
      throw fault;
    }
    total += entry.turnover;
  });
  if (total < TURNOVER.min) refuse('buyers', 'range', 'a turnover of 0.01 in all at the least');
}

function buyer(b: Buyer, grades: string[], sectors: string[]): void {
  record(b, '');
  number(b.turnover, '.turnover', AMOUNT);
  if (b.creditGrade !== undefined) oneOf(b.creditGrade, '.creditGrade', grades);
  if (b.sector !== undefined) oneOf(b.sector, '.sector', sectors);
  if (b.country !== undefined) country(b.country, '.country');
  optional(b.dso, '.dso', TIME);
  optional(b.daysPastDue, '.daysPastDue', TIME);
  optional(b.creditLimit, '.creditLimit', AMOUNT);
  optional(b.insuredPercentage, '.insuredPercentage', SHARE);
}

function lossExperience(experience: LossExperience, tariff: Tariff): void {
  const path = 'lossExperience';
  record(experience, path);
  oneOf(experience.kind, `${path}.kind`, ['ratio', 'amounts', 'claims']);
  if (experience.kind !== 'claims') {
    oneOf(
      experience.basis,
      `${path}.basis`,
      Object.keys(tariff.experience.basis).filter((b) => b !== 'claimCount'),
    );
    given(experience.capped, () => {
      if (typeof experience.capped !== 'boolean') refuse(`${path}.capped`, 'type', 'true or false');
    });
  }
  if (experience.kind === 'ratio') {
    number(experience.grossBadDebtRatio, `${path}.grossBadDebtRatio`, SHARE);
    number(experience.years, `${path}.years`, { min: 0, open: true, max: YEARS });
    optional(experience.volumeRatio, `${path}.volumeRatio`, { min: 0, open: true, max: 1000 });
    return;
  }
  list(experience.history, `${path}.history`, 1, YEARS);
  const seen = new Set<unknown>();
  experience.history.forEach((year, i) => {
    const at = `${path}.history.${i}`;
    record(year, at);
    number(year.year, `${at}.year`, { min: 1900, max: 2200, whole: true });
    if (seen.has(year.year)) refuse(`${at}.year`, 'inconsistent', 'each year once');
    seen.add(year.year);
    number(year.insurableTurnover, `${at}.insurableTurnover`, AMOUNT);
    const figure = experience.kind === 'amounts' ? 'loss' : 'claims';
    number(
      (year as unknown as Record<string, unknown>)[figure],
      `${at}.${figure}`,
      figure === 'loss' ? AMOUNT : CLAIMS,
    );
  });
  if (!experience.history.some((year) => year.insurableTurnover > 0)) {
    refuse(`${path}.history`, 'range', 'a turnover above 0 in one year at least');
  }
}

function terms(value: Terms, tariff: Tariff): void {
  record(value, 'terms');
  const t = value;
  optional(t.insuredPercentage, 'terms.insuredPercentage', SHARE);
  optional(t.claimThreshold, 'terms.claimThreshold', AMOUNT);
  optional(t.eachLossDeductible, 'terms.eachLossDeductible', AMOUNT);
  optional(t.annualAggregateDeductible, 'terms.annualAggregateDeductible', AMOUNT);
  if (t.maximumLiability !== null) optional(t.maximumLiability, 'terms.maximumLiability', AMOUNT);
  if (t.maximumLiabilityMultiple !== null) {
    optional(t.maximumLiabilityMultiple, 'terms.maximumLiabilityMultiple', { min: 0, open: true, max: 1000 });
  }
  optional(t.waitingPeriodMonths, 'terms.waitingPeriodMonths', { min: 0, max: 24 });
  optional(t.namedBuyers, 'terms.namedBuyers', { min: 0, max: MOST_BUYERS, whole: true });
  given(t.bonus, () => {
    record(t.bonus, 'terms.bonus');
    number(t.bonus!.share, 'terms.bonus.share', SHARE);
    number(t.bonus!.lossRatioBelow, 'terms.bonus.lossRatioBelow', { min: 0, max: 10 });
    if (t.bonus!.share * t.bonus!.lossRatioBelow >= 1 - variableLoadings(tariff)) {
      refuse('terms.bonus', 'unpriceable', 'share × lossRatioBelow below 1 − loadings');
    }
  });
  given(t.malus, () => {
    record(t.malus, 'terms.malus');
    number(t.malus!.share, 'terms.malus.share', SHARE);
    number(t.malus!.lossRatioAbove, 'terms.malus.lossRatioAbove', { min: 0, max: 10 });
    number(t.malus!.cap, 'terms.malus.cap', { min: 0, max: 10 });
  });
}

/** @throws InvalidSubmission unless undefined or a power of two from 256 to 65,536 */
export function validLatticeSize(size: number | undefined): void {
  if (size === undefined) return;
  if (!Number.isInteger(size) || size < 256 || size > 65_536 || size & (size - 1)) {
    refuse('options.latticeSize', 'range', 'a power of two from 256 to 65536');
  }
}
