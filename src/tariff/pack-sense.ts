import type { CreditGrade } from '../engine/index.js';
import { bandSense, mostLoadings } from './band-sense.js';
import { caseSense, quartileSense } from './case-sense.js';
import { countryTableSense } from './country-sense.js';
import { packLeaves } from './leaves.js';
import type { Interval, TariffPack } from './pack.js';
import { unless, type Problem } from './problems.js';

const grades: readonly CreditGrade[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

/** The five answers to the question on the buyers' solidity; `average` is also the engine's default. */
const presets = ['excellent', 'good', 'average', 'fragile', 'degraded'];

/** Shares typed with two decimals may miss 1 by this much. */
const roundingOfShares = 0.01;

/**
 * What the figures of a pack must say together: order, sums, references. Their own ranges are checked by
 * `pack-shape.ts` before.
 *
 * @param pack a pack of the right structure
 * @returns problems, in the order of the document; none when the pack makes sense
 */
export function senseProblems(pack: TariffPack): Problem[] {
  return [
    ...dateSense(pack),
    ...defaultSense(pack),
    ...sectorSense(pack),
    ...countrySense(pack),
    ...presetSense(pack),
    ...orderSense(pack),
    ...loadingSense(pack),
    ...bandSense(pack),
    ...exportSense(pack),
    ...deadlineSense(pack),
    ...caseSense(pack),
    ...quartileSense(pack),
    ...sourceSense(pack),
    ...intervalSense(pack),
  ];
}

function dateSense({ validFrom, validTo }: TariffPack): Problem[] {
  return unless(
    validFrom <= validTo,
    'validTo',
    'dates',
    'La fin de validité précède le début\u00a0: validTo ne peut pas être avant validFrom.',
  );
}

function defaultSense({ probabilityOfDefault }: TariffPack): Problem[] {
  const rates = probabilityOfDefault.byGrade.value;
  return grades.slice(1).flatMap((grade, i) => {
    const better = grades[i] as CreditGrade;
    return unless(
      rates[better] <= rates[grade],
      `probabilityOfDefault.byGrade.value.${grade}`,
      'gradeOrder',
      `La cotation ${grade} ne peut pas être moins risquée que la cotation ${better}.`,
    );
  });
}

function sectorSense({ sectorIndex }: TariffPack): Problem[] {
  return unless(
    Object.hasOwn(sectorIndex.value, 'other'),
    'sectorIndex.value.other',
    'missingSector',
    'Le secteur «\u00a0other\u00a0» (autres) est obligatoire\u00a0: il sert quand le secteur est inconnu.',
  );
}

function countrySense({ countryIndex }: TariffPack): Problem[] {
  const { overrides, byOecdClass, oecdClass } = countryIndex;
  const order = Object.entries(byOecdClass.value).flatMap(([level, index]) =>
    unless(
      level === '0' || index >= (byOecdClass.value[Number(level) - 1] ?? 0),
      `countryIndex.byOecdClass.value.${level}`,
      'classOrder',
      `La classe OCDE ${level} ne peut pas être moins risquée que la classe ${Number(level) - 1}.`,
    ),
  );
  return [
    ...countryTableSense('countryIndex.overrides.value', overrides.value),
    ...order,
    ...countryTableSense('countryIndex.oecdClass.value', oecdClass?.value ?? {}),
  ];
}

function presetSense({ gradeMixPresets }: TariffPack): Problem[] {
  const mixes = gradeMixPresets.value;
  const missing = presets.flatMap((id) =>
    unless(
      Object.hasOwn(mixes, id),
      `gradeMixPresets.value.${id}`,
      'missingPreset',
      `La répartition «\u00a0${id}\u00a0» est obligatoire\u00a0: le questionnaire la propose.`,
    ),
  );
  const sums = Object.entries(mixes).flatMap(([id, mix]) =>
    sumsToOne(`gradeMixPresets.value.${id}`, Object.values(mix)),
  );
  return [...missing, ...sums];
}

function sumsToOne(path: string, shares: readonly number[]): Problem[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const shown = String(Math.round(sum * 1e4) / 100).replace('.', ',');
  return unless(
    Math.abs(sum - 1) <= roundingOfShares,
    path,
    'mixSum',
    `Les parts doivent totaliser 100\u00a0%\u00a0; elles font ${shown}\u00a0%.`,
  );
}

/** What goes from less to more, or from low to high. */
function orderSense({ exposure, levers, market }: TariffPack): Problem[] {
  const activities = exposure.peakFactorByActivity?.value;
  const rates = levers?.bonusByRate?.value;
  const ordered = (path: string, ...values: readonly number[]) =>
    unless(
      values.every((value, i) => i === 0 || values[i - 1]! <= value),
      path,
      'order',
      'Ces valeurs doivent aller de la plus petite à la plus grande.',
    );
  return [
    ...(activities
      ? ordered(
          'exposure.peakFactorByActivity.value',
          activities.regular,
          activities.seasonal,
          activities.very,
        )
      : []),
    ...(rates ? ordered('levers.bonusByRate.value', rates.usualBelow, rates.hardFrom) : []),
    ...Object.entries(market?.grossBadDebtBands?.value ?? {}).flatMap(([name, band]) =>
      ordered(`market.grossBadDebtBands.value.${name}`, ...band),
    ),
  ];
}

function loadingSense({ loadings }: TariffPack): Problem[] {
  const sum = loadings.acquisition.value + loadings.administration.value + loadings.margin.value;
  return unless(
    sum <= mostLoadings,
    'loadings',
    'loadingsSum',
    'Acquisition, gestion et marge prennent ensemble 70\u00a0% de la prime au plus\u00a0: le reste paie les sinistres.',
  );
}

function exportSense({ exportMix }: TariffPack): Problem[] {
  const mix = exportMix.value;
  return [
    ...countryTableSense('exportMix.value', mix),
    ...unless(
      !Object.hasOwn(mix, 'FR'),
      'exportMix.value.FR',
      'homeCountry',
      'La France n’est pas un pays d’export.',
    ),
    ...sumsToOne('exportMix.value', Object.values(mix)),
  ];
}

function deadlineSense({ settlement }: TariffPack): Problem[] {
  const { filingDays, insolvencyFilingDays, declareDebtMonths } = settlement;
  const { earliest, latest, latestWithExtension } = filingDays.value;
  const ordered = (name: string, ...lengths: readonly number[]) =>
    unless(
      lengths.every((length, i) => i === 0 || lengths[i - 1]! <= length),
      `settlement.${name}.value`,
      'deadlines',
      'Les délais de déclaration doivent aller du plus court au plus long.',
    );
  return [
    ...ordered('filingDays', earliest, latest, latestWithExtension),
    ...(insolvencyFilingDays
      ? ordered(
          'insolvencyFilingDays',
          insolvencyFilingDays.value.earliest,
          insolvencyFilingDays.value.latest,
        )
      : []),
    ...(declareDebtMonths
      ? ordered('declareDebtMonths', declareDebtMonths.value.home, declareDebtMonths.value.abroad)
      : []),
  ];
}

/**
 * An interval runs from the lower to the higher, and in a table belongs to an entry. A host's own value may lie outside what
 * the figures allow: the method page shows both.
 */
function intervalSense(pack: TariffPack): Problem[] {
  return packLeaves(pack).flatMap(({ path, leaf: { value, interval = {} } }) => {
    const checked = ([low, high]: Interval, of: unknown, place: string) =>
      unless(
        typeof of === 'number' && low <= high,
        `${path}.${place}`,
        'interval',
        'Un intervalle va du plus petit au plus grand et se rapporte à un nombre.',
      );
    if (Array.isArray(interval)) return checked(interval, value, 'interval');
    const entries = new Map(Object.entries(value ?? {}));
    return Object.entries(interval).flatMap(([key, bracket]) =>
      checked(bracket, entries.get(key), `interval.${key}`),
    );
  });
}

function sourceSense(pack: TariffPack): Problem[] {
  return packLeaves(pack).flatMap(({ path, leaf }) =>
    unless(
      Object.hasOwn(pack.sources, leaf.source),
      `${path}.source`,
      'unknownSource',
      `La source «\u00a0${leaf.source}\u00a0» n’est pas décrite dans «\u00a0sources\u00a0».`,
    ),
  );
}
