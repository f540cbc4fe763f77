import type { GradeMix, Tariff, TariffCase } from '../engine/index.js';
import { countryCodeSense } from './country-sense.js';
import type { TariffPack } from './pack.js';
import { unless, type Problem } from './problems.js';

/** The part of a tariff that companies refer to. */
interface Tables {
  sectors: Tariff['sectorIndex'];
  mixes: Tariff['gradeMixPresets'];
  rates: Tariff['probabilityOfDefault']['byGrade'];
}

/**
 * Checks the companies that a pack describes, the reference case and the three profiles: what they refer to
 * must exist, and their buyers must add up.
 *
 * @param pack a pack of the right structure
 */
export function caseSense(pack: TariffPack): Problem[] {
  const tables = tablesOf(pack);
  const { X, Y, Z } = pack.profiles;
  return [
    ...oneCase('referenceCase.value', pack.referenceCase.value, tables),
    ...oneCase('profiles.X.value', X.value, tables),
    ...oneCase('profiles.Y.value', Y.value, tables),
    ...oneCase('profiles.Z.value', Z.value, tables),
  ];
}

/**
 * Checks that each pair of plausible answers goes from the lower to the higher one: by value, by the sector's
 * index, or by the average default rate of the mix.
 *
 * @param pack a pack of the right structure
 */
export function quartileSense(pack: TariffPack): Problem[] {
  const { sectors, mixes, rates } = tablesOf(pack);
  const { sector, quality, ...amounts } = pack.answerQuartiles.value;
  const path = (field: string) => `answerQuartiles.value.${field}`;
  const ordered = (field: string, low: number | undefined, high: number | undefined) =>
    // A missing reference is told once, as such.
    unless(
      low === undefined || high === undefined || low <= high,
      path(field),
      'quartileOrder',
      'La réponse la moins chère ou la plus basse vient en premier.',
    );
  const indexOf = (id: string) => own(sectors, id);
  const rateOf = (id: string) => {
    const mix = own(mixes, id);
    return mix && averageRate(mix, rates);
  };
  return [
    ...sector.flatMap((id, i) => knownSector(`${path('sector')}.${i}`, id, sectors)),
    ...ordered('sector', indexOf(sector[0]), indexOf(sector[1])),
    ...Object.entries(amounts).flatMap(([field, [low, high]]) => ordered(field, low, high)),
    ...quality.flatMap((id, i) => knownPreset(`${path('quality')}.${i}`, id, mixes)),
    ...ordered('quality', rateOf(quality[0]), rateOf(quality[1])),
  ];
}

function tablesOf(pack: TariffPack): Tables {
  return {
    sectors: pack.sectorIndex.value,
    mixes: pack.gradeMixPresets.value,
    rates: pack.probabilityOfDefault.byGrade.value,
  };
}

function oneCase(path: string, company: TariffCase, { sectors, mixes }: Tables): Problem[] {
  const { topShares, buyerCount, country } = company;
  const sum = topShares.reduce((total, share) => total + share, 0);
  // All buyers declared: the engine scales their shares to 1. Otherwise something must be left for the others.
  const addsUp = topShares.length < buyerCount ? sum < 1 : topShares.length === buyerCount;
  return [
    ...unless(
      addsUp,
      `${path}.topShares`,
      'topShares',
      'Les premiers clients ne peuvent ni dépasser le nombre de clients, ni laisser moins que rien aux autres.',
    ),
    ...knownSector(`${path}.sector`, company.sector, sectors),
    ...(country === undefined ? [] : countryCodeSense(`${path}.country`, country)),
    ...knownPreset(`${path}.gradeMix`, company.gradeMix, mixes),
  ];
}

function knownSector(path: string, id: string, sectors: Tables['sectors']): Problem[] {
  return unless(
    Object.hasOwn(sectors, id),
    path,
    'unknownSector',
    `Le secteur «\u00a0${id}\u00a0» n’a pas de coefficient dans «\u00a0sectorIndex\u00a0».`,
  );
}

function knownPreset(path: string, id: string, mixes: Tables['mixes']): Problem[] {
  return unless(
    Object.hasOwn(mixes, id),
    path,
    'unknownPreset',
    `La répartition «\u00a0${id}\u00a0» n’existe pas dans «\u00a0gradeMixPresets\u00a0».`,
  );
}

function own<T>(table: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function averageRate(mix: GradeMix, rates: Tables['rates']): number {
  const weights = Object.entries(mix) as [keyof GradeMix, number][];
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return weights.reduce((sum, [grade, weight]) => sum + weight * rates[grade], 0) / total;
}
