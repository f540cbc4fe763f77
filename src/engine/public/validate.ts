import { isCountryCode } from '../countries.js';
import { InvalidSubmission } from '../invalid-submission.js';
import type { Buyer, LossExperience, Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import {
  acceptsText,
  AMOUNT,
  EPSILON,
  given,
  list,
  MOST_BUYERS,
  number,
  oneOf,
  optional,
  record,
  refuse,
  SHARE,
  type Bounds,
} from './checks.js';
import { validTerms } from './validate-terms.js';

const MONEY = 1e12;
const DAYS = 730;
const YEARS = 20;
const MOST_TOP = 50;

/** A cent at the least: rates are per euro of turnover. */
const TURNOVER: Bounds = { min: 0.01, max: MONEY };
const TIME: Bounds = { min: 0, max: DAYS };
const POSITIVE_SHARE: Bounds = { min: 0, open: true, max: 1 };
const CLAIMS: Bounds = { min: 0, max: MOST_BUYERS };
const COUNT: Bounds = { min: 1, max: MOST_BUYERS, whole: true };

function country(value: unknown, path: string): void {
  if (typeof value !== 'string' || !isCountryCode(value)) refuse(path, 'unknown', 'an ISO 3166 alpha-2 code');
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
  given(s.terms, () => validTerms(s.terms!, tariff));
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

/** @throws InvalidSubmission unless undefined or a power of two from 256 to 65,536 */
export function validLatticeSize(size: number | undefined): void {
  if (size === undefined) return;
  if (!Number.isInteger(size) || size < 256 || size > 65_536 || size & (size - 1)) {
    refuse('options.latticeSize', 'range', 'a power of two from 256 to 65536');
  }
}
