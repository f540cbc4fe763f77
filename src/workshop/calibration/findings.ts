import type { Tariff } from '../../engine/index.js';
import type { Finding, Fitted } from './calibration.js';

const LEVEL_KNOWN = Math.log(1.1);
/** Below, what was believed weighs three times what the quotes say. */
const FAINT = 0.25;
/** Four scales away. */
const HARDLY_HEARD = 0.2;

/** Reads what a fit says and leaves open, in the order of its importance. */
export function findingsOf(fit: Omit<Fitted, 'findings' | 'kind'>, tariff: Tariff): Finding[] {
  const { level, sectors, size, spread, quotes, needed } = fit;
  const reach = Math.max(Math.log(level.high / level.value), Math.log(level.value / level.low));
  const faint = [...sectors].filter(([, { weight }]) => weight < FAINT).map(([sector]) => sector);
  const silent = Object.keys(tariff.sectorIndex).filter((sector) => !sectors.has(sector));
  const outliers = quotes.filter(({ heard }) => heard < HARDLY_HEARD).map(({ at }) => at);
  const old = quotes.filter(({ weight }) => weight < 1).map(({ at }) => at);
  const { appetite } = tariff.uncertainty;
  return [
    reach <= LEVEL_KNOWN ? { code: 'levelKnown' } : { code: 'levelLoose', needed },
    ...some<Finding>(sectors.size === 1, () => ({ code: 'oneSector', sector: [...sectors.keys()][0]! })),
    ...some<Finding>(faint.length > 0, () => ({ code: 'sectorsFaint', sectors: faint })),
    ...some<Finding>(silent.length > 0, () => ({ code: 'sectorsSilent', sectors: silent })),
    ...some<Finding>(size.low > 0 || size.high < 0, () => ({ code: 'sizeSlope', power: size.value })),
    ...some<Finding>(size.weight < FAINT, () => ({ code: 'sizeFaint' })),
    ...some<Finding>(spread.low > appetite, () => ({
      code: 'scatterAboveRange',
      spread: spread.value,
      appetite,
    })),
    ...some<Finding>(outliers.length > 0, () => ({ code: 'outliers', quotes: outliers })),
    ...some<Finding>(old.length > 0, () => ({ code: 'old', quotes: old })),
  ];
}

const some = <T>(holds: boolean, item: () => T): T[] => (holds ? [item()] : []);
