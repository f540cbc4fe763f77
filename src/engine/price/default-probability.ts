import type { CreditGrade, GradeMix, Tariff } from '../tariff.js';
import { countryIndex, DOMESTIC } from './country-index.js';

/** Yearly probability of default of a buyer, and the share of its exposure that the insurer accepts. */
export interface BuyerRisk {
  probabilityOfDefault: number;
  acceptance: number;
  /** Share of its defaults that happen outside the home country. */
  abroad: number;
}

/** PD_cell = min(cap, g·PD_grade·f_sector·f_country). */
export function probabilityOfDefault(
  grade: CreditGrade,
  sectorIndex: number,
  index: number,
  { probabilityOfDefault: { scale, cap, byGrade } }: Tariff,
): number {
  return Math.min(cap, scale * byGrade[grade] * sectorIndex * index);
}

/**
 * Mixture over grades and countries (weights need not sum to 1):
 * PD = Σ w·PD_cell/Σ w, acceptance weighted by w·PD_cell.
 */
export function blendedRisk(
  grades: GradeMix,
  countries: Record<string, number>,
  sector: string,
  tariff: Tariff,
): BuyerRisk {
  const sectorIndex = tariff.sectorIndex[sector]!;
  let weights = 0;
  let defaults = 0;
  let accepted = 0;
  let away = 0;
  for (const country of Object.keys(countries)) {
    const index = countryIndex(country, tariff).index;
    for (const grade of Object.keys(grades) as CreditGrade[]) {
      const w = countries[country]! * grades[grade]!;
      const pd = probabilityOfDefault(grade, sectorIndex, index, tariff);
      weights += w;
      defaults += w * pd;
      if (country !== DOMESTIC) away += w * pd;
      accepted += w * pd * tariff.acceptanceByGrade[grade];
    }
  }
  return {
    probabilityOfDefault: defaults / weights,
    acceptance: defaults > 0 ? accepted / defaults : 1,
    abroad: defaults > 0 ? away / defaults : 0,
  };
}
