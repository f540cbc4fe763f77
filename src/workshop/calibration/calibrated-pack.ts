import type { Bilingual, Interval, Sourced, TariffPack } from '../../tariff/pack.js';
import type { Calibration, FactorEstimate } from './calibration.js';
import { isOld, type Quote } from './quote.js';

/** Whose quotes they are, and when they were read. */
export interface CalibratedAs {
  /** ISO date of the calibration. */
  today: string;
  /** Of the new pack: lower case, digits, points and dashes. */
  id: string;
  /** Who holds the quotes; shown as the publisher of the source. */
  holder?: string;
}

/** A pack moved to its quotes, and the line that says so in a changelog; without a fit, the pack as it was and no line. */
export interface CalibratedPack {
  pack: TariffPack;
  changelog: Bilingual | undefined;
}

const DIGITS = 4;

/**
 * Writes a fit into the pack that it was made from: the level of failures and the sectors with quotes, each with source,
 * date, interval and method; size and scatter are not the pack's. Pure. What comes out is for `checkPack` to judge.
 *
 * @param quotes those of the fit
 */
export function calibratedPack(
  pack: TariffPack,
  fit: Calibration,
  quotes: readonly Quote[],
  { today, id, holder }: CalibratedAs,
): CalibratedPack {
  if (fit.kind === 'tooFew') return { pack, changelog: undefined };
  const source = `own-quotes-${today}`;
  const { scale } = pack.probabilityOfDefault;
  const as = { evidence: 'calibrated', source, date: today } as const;
  const level: Sourced<number> = {
    value: rounded(scale.value * fit.general.value),
    ...as,
    interval: intervalOf(scale.value, fit.general),
    method: levelMethod(scale.value, fit.general, fit.level, quotes.length),
  };
  const sectorIndex = calibratedSectors(pack, fit.sectors, as);
  const calibrated: TariffPack = {
    ...pack,
    id,
    version: nextPatch(pack.version),
    // A pack that has run out stays so: quotes do not lengthen it.
    validFrom: today > pack.validFrom && today <= pack.validTo ? today : pack.validFrom,
    probabilityOfDefault: { ...pack.probabilityOfDefault, scale: level },
    sectorIndex,
    answerQuartiles: inOrder(pack.answerQuartiles, sectorIndex.value),
    sources: { ...pack.sources, [source]: sourceOf(quotes, today, holder) },
  };
  return { pack: calibrated, changelog: changelogOf(pack, calibrated, fit.level, quotes, today) };
}

function calibratedSectors(
  { sectorIndex: before, sources }: TariffPack,
  sectors: ReadonlyMap<string, FactorEstimate>,
  as: Pick<Sourced<unknown>, 'evidence' | 'source' | 'date'>,
): TariffPack['sectorIndex'] {
  const value = { ...before.value };
  const interval: Record<string, Interval> = Array.isArray(before.interval) ? {} : { ...before.interval };
  for (const [sector, estimate] of sectors) {
    const index = before.value[sector];
    if (index === undefined) continue;
    value[sector] = rounded(index * estimate.value);
    interval[sector] = intervalOf(index, estimate);
  }
  const named = [...sectors.keys()].join(', ');
  const title = sources[before.source]?.title ?? before.source;
  return {
    value,
    ...as,
    interval,
    ...(before.note && { note: before.note }),
    method: {
      fr: short(
        `Coefficients précédents multipliés par ce que les cotations disent de chaque secteur, ramené vers 1 quand elles sont peu nombreuses\u00a0: ${named}. Les autres secteurs gardent leur coefficient (${title}).`,
      ),
      en: short(
        `Former coefficients multiplied by what the quotes say of each sector, drawn towards 1 where they are few: ${named}. The other sectors keep their coefficient (${title}).`,
      ),
    },
  };
}

/** The cheaper of two plausible sectors comes first, whichever it has become. */
function inOrder(
  leaf: TariffPack['answerQuartiles'],
  index: Record<string, number>,
): TariffPack['answerQuartiles'] {
  const [low, high] = leaf.value.sector;
  if ((index[low] ?? 0) <= (index[high] ?? Infinity)) return leaf;
  return { ...leaf, value: { ...leaf.value, sector: [high, low] } };
}

function sourceOf(
  quotes: readonly Quote[],
  today: string,
  holder: string | undefined,
): TariffPack['sources'][string] {
  const dates = quotes.map(({ date }) => date).sort();
  const old = quotes.filter((quote) => isOld(quote, today)).length;
  const halved = old > 0 ? ` (dont ${old} de plus de deux ans, comptées pour moitié)` : '';
  return {
    title: `Cotations propres\u00a0: ${quotes.length} offres d’assureurs du ${dates[0]} au ${dates.at(-1)}${halved}`,
    ...(holder && { publisher: holder }),
    date: today,
  };
}

const levelMethod = (
  before: number,
  general: FactorEstimate,
  level: FactorEstimate,
  quotes: number,
): Bilingual => ({
  fr: `${String(before).replace('.', ',')} × ${shown(general, ',')}, d’après ${quotes} cotations\u00a0; avec les secteurs, le niveau qu’elles portent est multiplié par ${shown(level, ',')}. Intervalle à 90\u00a0%\u00a0; poids des cotations face à l’avis de départ\u00a0: ${Math.round(100 * level.weight)}\u00a0%.`,
  en: `${before} × ${shown(general, '.')}, from ${quotes} quotes; with their sectors, the level that they bear on is multiplied by ${shown(level, '.')}. 90% interval; weight of the quotes against the prior view: ${Math.round(100 * level.weight)}%.`,
});

function changelogOf(
  before: TariffPack,
  after: TariffPack,
  level: FactorEstimate,
  quotes: readonly Quote[],
  today: string,
): Bilingual {
  const sectors = Object.keys(after.sectorIndex.value).filter(
    (sector) => after.sectorIndex.value[sector] !== before.sectorIndex.value[sector],
  ).length;
  return {
    fr: `${after.version} (${today})\u00a0: ${before.id} calé sur ${quotes.length} cotations propres\u00a0; niveau des défaillances × ${shown(level, ',')}, ${sectors} secteurs ajustés.`,
    en: `${after.version} (${today}): ${before.id} calibrated on ${quotes.length} own quotes; level of failures × ${shown(level, '.')}, ${sectors} sectors moved.`,
  };
}

const rounded = (x: number): number => Number(x.toPrecision(DIGITS));

const intervalOf = (before: number, { low, high }: FactorEstimate): Interval => [
  rounded(before * low),
  rounded(before * high),
];

/** A factor with its interval, the mark of decimals being the language's. */
function shown({ value, low, high }: FactorEstimate, mark: ',' | '.'): string {
  const [factor, from, to] = [value, low, high].map((x) => x.toFixed(2).replace('.', mark));
  return mark === ',' ? `${factor} (${from} à ${to})` : `${factor} (${from} to ${to})`;
}

/** A pack takes texts of so many characters. */
const short = (text: string): string => (text.length > 1000 ? `${text.slice(0, 999)}…` : text);

/** `2026.2.0` gives `2026.2.1`; what stands behind a dash goes. */
function nextPatch(version: string): string {
  const [major = '0', minor = '0', patch = '0'] = version.split('-')[0]!.split('.');
  return `${major}.${minor}.${Number(patch) + 1}`;
}
