import type { TariffPack } from './pack.js';
import { unless, type Problem } from './problems.js';

/** Of the premium, for everything but claims and capital: beyond, it would hardly be an insurance. */
export const mostLoadings = 0.7;

/**
 * Checks the tables that go up in steps: expenses by band of premium, mixes of grades by size of buyer.
 *
 * @param pack a pack of the right structure
 */
export function bandSense(pack: TariffPack): Problem[] {
  const bands = pack.loadings.expenseBands?.value ?? [];
  const sizes = pack.gradeMixBySize?.value ?? [];
  const expensesAt = 'loadings.expenseBands.value';
  const sizesAt = 'gradeMixBySize.value';
  return [
    ...unless(
      bands.length === 0 || bands[0]?.[0] === 0,
      `${expensesAt}.0.0`,
      'bandOrder',
      'La première tranche de prime commence à 0.',
    ),
    ...ascending(expensesAt, bands),
    ...bands.flatMap(([, share], i) =>
      unless(
        share + pack.loadings.margin.value <= mostLoadings,
        `${expensesAt}.${i}.1`,
        'loadingsSum',
        'Frais et marge prennent ensemble 70\u00a0% de la prime au plus\u00a0: le reste paie les sinistres.',
      ),
    ),
    ...ascending(sizesAt, sizes),
    ...sizes.flatMap(([, preset], i) =>
      unless(
        Object.hasOwn(pack.gradeMixPresets.value, preset),
        `${sizesAt}.${i}.1`,
        'unknownPreset',
        `La répartition «\u00a0${preset}\u00a0» n’existe pas dans «\u00a0gradeMixPresets\u00a0».`,
      ),
    ),
  ];
}

function ascending(path: string, steps: readonly (readonly [number, unknown])[]): Problem[] {
  return steps
    .slice(1)
    .flatMap(([from], i) =>
      unless(
        from > steps[i]![0],
        `${path}.${i + 1}.0`,
        'bandOrder',
        'Les montants vont du plus petit au plus grand, chacun une fois.',
      ),
    );
}
